package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The columns of a native enum. */
public final class EnumColumns {

    private EnumColumns() {}

    /** Whether a type is the enum or an array of it. */
    public static boolean isOf(SqlType type, QualifiedName enumType) {
        return type instanceof NamedType named && named.name().equals(enumType)
                || type instanceof ArrayType array && isOf(array.element(), enumType);
    }

    /** The columns of the enum, with their defaults. */
    public static List<EnumColumn> in(Schema schema, QualifiedName enumType) {
        List<EnumColumn> columns = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            for (Column column : table.columns()) {
                if (isOf(column.type(), enumType)) {
                    ColumnName name = new ColumnName(table.name(), column.name());
                    columns.add(
                            new EnumColumn(name, column.type() instanceof ArrayType, Edits.defaultOf(schema, name)));
                }
            }
        }
        return columns;
    }

    /** What replaces the values of the enum, with what has to be out of the way meanwhile. */
    static Operation replace(Schema schema, QualifiedName enumType, List<String> labels) {
        List<EnumColumn> columns = in(schema, enumType);
        Rework rework = new Rework(schema);
        columns.forEach(c -> rework.retype(c.name(), true));
        return rework.around(new ReplaceEnumValues(enumType, labels, columns));
    }
}
