package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A native enum with other values: a new type takes the place of the old one, and every column of it is written anew.
 * PostgreSQL has no other way to take a value away or to change the order. It fails while a row has a value that goes, and while a
 * check, an index or a trigger speaks of a column.
 *
 * @param columns the columns of the type, all of them
 */
public record ReplaceEnumValues(QualifiedName type, List<String> labels, List<EnumColumn> columns)
        implements Operation {

    public ReplaceEnumValues {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.enums(), type, "type");
        Schema after = before.toBuilder().put(new EnumType(type, labels)).build();
        for (EnumColumn column : columns) {
            if (column.defaultValue().isPresent()) {
                after = Edits.change(
                        after,
                        column.name().table(),
                        column.name().column(),
                        c -> c.withValue(
                                new ColumnValue.Default(column.defaultValue().get())));
            }
        }
        return after;
    }

    @Override
    public Operation inverse(Schema before) {
        List<EnumColumn> old = columns.stream()
                .map(c -> new EnumColumn(c.name(), c.array(), Edits.defaultOf(before, c.name())))
                .toList();
        return new ReplaceEnumValues(
                type, Edits.find(before.enums(), type, "type").labels(), old);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        Identifier old = ConstraintNames.shortened("lx_" + type.name());
        List<Statement> all = new ArrayList<>();
        all.addAll(new RenameEnum(type, old).statements(version));
        all.addAll(new CreateEnum(new EnumType(type, labels)).statements(version));
        columns.forEach(column -> all.add(retype(column)));
        all.addAll(new DropEnum(type.sibling(old)).statements(version));
        return all;
    }

    /** The default of the old type would be in the way; it is put back in the same statement. */
    private Statement retype(EnumColumn column) {
        String alter = "ALTER COLUMN " + column.name().column().quoted();
        String dimensions = column.array() ? "[]" : "";
        String sql = "ALTER TABLE " + column.name().table().quoted()
                + column.defaultValue().map(d -> " " + alter + " DROP DEFAULT,").orElse("")
                + " " + alter + " TYPE " + type.quoted() + dimensions + " USING "
                + column.name().column().quoted() + "::text" + dimensions + "::" + type.quoted() + dimensions
                + column.defaultValue()
                        .map(d -> ", " + alter + " SET DEFAULT " + d.sql())
                        .orElse("");
        return new Statement(
                sql, List.of(new Lock(column.name().table(), LockMode.ACCESS_EXCLUSIVE)), Statement.Work.REWRITE);
    }

    @Override
    public String title() {
        return "replace the values of type " + type;
    }

    @Override
    public String java() {
        List<Object> arguments = new ArrayList<>();
        arguments.add(type);
        arguments.add(new JavaCall.ListOf(labels));
        columns.forEach(c -> arguments.add(JavaCall.enumColumn(c)));
        return JavaCall.of("replaceEnumValues", arguments.toArray());
    }
}
