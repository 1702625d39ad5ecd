package dev.lintel.schema.type;

import java.util.OptionalInt;

/**
 * {@code character varying(n)}, {@code character varying} or {@code character(n)} (PostgreSQL manual, section 8.3).
 *
 * @param varying whether the length is an upper bound
 * @param length the length in characters; empty for no bound
 */
public record CharacterType(boolean varying, OptionalInt length) implements SqlType {

    public static CharacterType varchar(int length) {
        return new CharacterType(true, OptionalInt.of(length));
    }

    public static CharacterType varchar() {
        return new CharacterType(true, OptionalInt.empty());
    }

    public static CharacterType character(int length) {
        return new CharacterType(false, OptionalInt.of(length));
    }

    @Override
    public String sql() {
        String name = varying ? "character varying" : "character";
        return length.isPresent() ? name + "(" + length.getAsInt() + ")" : name;
    }
}
