package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A native enum with other values: a new type takes the place of the old one, and every column of it is written anew.
 * PostgreSQL has no other way to take a value away or to change the order. It fails while a row has a value that goes.
 *
 * @param columns the columns of the type: {@code table.column}
 */
public record ReplaceEnumValues(QualifiedName type, List<String> labels, List<ColumnName> columns)
        implements Operation {

    public ReplaceEnumValues {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.enums(), type, "type");
        return before.toBuilder().put(new EnumType(type, labels)).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new ReplaceEnumValues(
                type, Edits.find(before.enums(), type, "type").labels(), columns);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        Identifier old = Identifier.of(type.name().value() + "_old");
        List<Statement> all = new ArrayList<>();
        all.addAll(new RenameEnum(type, old).statements(version));
        all.addAll(new CreateEnum(new EnumType(type, labels)).statements(version));
        for (ColumnName column : columns) {
            String alter = "ALTER TABLE " + column.table().quoted() + " ALTER COLUMN "
                    + column.column().quoted();
            Lock lock = new Lock(column.table(), LockMode.ACCESS_EXCLUSIVE);
            // A default of the old type is in the way; it is put back with the new one.
            all.add(Statement.of(
                    "CREATE TEMP TABLE lintel_default ON COMMIT DROP AS SELECT pg_get_expr(adbin, adrelid) AS sql"
                            + " FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE adrelid = "
                            + Literal.of(column.table().quoted()) + "::regclass AND attname = "
                            + Literal.of(column.column().value())));
            all.add(Statement.of(alter + " DROP DEFAULT", lock));
            all.add(new Statement(
                    alter + " TYPE " + type.quoted() + " USING "
                            + column.column().quoted() + "::text::" + type.quoted(),
                    List.of(lock),
                    Statement.Work.REWRITE));
            all.add(Statement.of("DO $lintel$ BEGIN EXECUTE (SELECT " + Literal.of(alter + " SET DEFAULT ")
                    + " || replace(sql, " + Literal.of("::" + old.quoted()) + ", " + Literal.of("::" + type.quoted())
                    + ") FROM lintel_default);"
                    + " EXCEPTION WHEN null_value_not_allowed THEN NULL; END $lintel$"));
            all.add(Statement.of("DROP TABLE lintel_default"));
        }
        all.addAll(new DropEnum(type.sibling(old)).statements(version));
        return all;
    }

    @Override
    public String title() {
        return "replace the values of type " + type;
    }

    @Override
    public String java() {
        return JavaCall.of(
                "replaceEnumValues",
                type,
                new JavaCall.ListOf(labels),
                new JavaCall.ListOf(columns.stream().map(ColumnName::toString).toList()));
    }
}
