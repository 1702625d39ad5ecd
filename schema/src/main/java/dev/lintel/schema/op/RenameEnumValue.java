package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ALTER TYPE … RENAME VALUE}. Code that is running knows the old value only.
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        EnumType enumType = Edits.find(before.enums(), type, "type");
        if (!enumType.labels().contains(from)) {
            throw new InapplicableException("type " + type + " has no value " + from);
        }
        List<String> labels =
                enumType.labels().stream().map(l -> l.equals(from) ? to : l).toList();
        Schema renamed = before.toBuilder().put(new EnumType(type, labels)).build();
        Schema withDefaults = Edits.rewriteDefaults(renamed, type, this::rewritten);
        SchemaBuilder after = withDefaults.toBuilder();
        withDefaults.tables().values().forEach(t -> after.put(rewritten(t)));
        return after.build();
    }

    /** PostgreSQL keeps constants of an enum by their identity, so checks, indexes and defaults follow their value. */
    private Table rewritten(Table table) {
        Set<Identifier> columns = table.columns().stream()
                .filter(c -> c.type().isOf(type))
                .map(Column::name)
                .collect(Collectors.toSet());
        return columns.isEmpty()
                ? table
                : Expressions.edit(table, e -> e.withConstant(columns, Literal.of(from), Literal.of(to)));
    }

    private Expr rewritten(Expr value) {
        String constant = Literal.of(from);
        boolean isConstant = value.sql().equals(constant) || value.sql().startsWith(constant + "::");
        return isConstant ? Expr.of(Literal.of(to) + value.sql().substring(constant.length())) : value;
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameEnumValue(type, to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TYPE " + type.quoted() + " RENAME VALUE " + Literal.of(from) + " TO " + Literal.of(to)));
    }

    @Override
    public String title() {
        return "rename value " + from + " of type " + type + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameEnumValue", type, from, to);
    }
}
