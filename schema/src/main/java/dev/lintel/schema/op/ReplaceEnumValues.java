package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
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
public record ReplaceEnumValues(QualifiedName type, List<String> labels, List<TypedColumn> columns)
        implements Operation {

    public ReplaceEnumValues {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.enums(), type, "type");
        return Edits.withDefaults(
                before.toBuilder().put(new EnumType(type, labels)).build(), columns);
    }

    @Override
    public Operation inverse(Schema before) {
        return new ReplaceEnumValues(
                type, Edits.find(before.enums(), type, "type").labels(), Edits.withOldDefaults(before, columns));
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

    private Statement retype(TypedColumn column) {
        return column.retype(
                type,
                column.name().column().quoted() + "::text" + column.dimensions() + "::" + type.quoted()
                        + column.dimensions());
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
        columns.forEach(c -> arguments.add(JavaCall.typedColumn("enumColumn", c)));
        return JavaCall.of("replaceEnumValues", arguments.toArray());
    }
}
