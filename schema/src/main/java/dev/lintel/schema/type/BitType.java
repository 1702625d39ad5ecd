package dev.lintel.schema.type;

import java.util.OptionalInt;

/** {@code bit(n)}, {@code bit varying(n)} or {@code bit varying} (PostgreSQL manual, section 8.10). */
public record BitType(boolean varying, OptionalInt length) implements SqlType {

    @Override
    public String sql() {
        String name = varying ? "bit varying" : "bit";
        return length.isPresent() ? name + "(" + length.getAsInt() + ")" : name;
    }
}
