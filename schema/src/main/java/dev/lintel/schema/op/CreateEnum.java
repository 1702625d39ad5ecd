package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code CREATE TYPE … AS ENUM}, with what lets JDBC clients bind its values as strings ({@link EnumComparison}).
 */
public record CreateEnum(EnumType type) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.noType(before, type.name());
        return before.toBuilder().put(type).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropEnum(type.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String labels = type.labels().stream().map(Literal::of).collect(Collectors.joining(", "));
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of("CREATE TYPE " + type.name().quoted() + " AS ENUM (" + labels + ")"));
        all.addAll(EnumComparison.create(type.name(), version));
        return all;
    }

    @Override
    public String title() {
        return "create type " + type.name();
    }

    @Override
    public String java() {
        List<Object> arguments = new ArrayList<>();
        arguments.add(type.name());
        arguments.addAll(type.labels());
        return JavaCall.of("createEnum", arguments.toArray());
    }
}
