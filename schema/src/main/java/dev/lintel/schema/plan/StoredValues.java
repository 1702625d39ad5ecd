package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of the enums of a schema, whichever way they are stored.
 *
 * @param labels the values of each: under the name of a native type, of a lookup table, or of a column with a CHECK
 * @param isNative whether they are a type, which has an order
 */
public record StoredValues(Question.Subject subject, List<String> labels, boolean isNative) {

    /** As {@code lintel revision --allow-drop} takes it. */
    public String name() {
        return subject.column().map(ColumnName::toString).orElse(subject.name().toString());
    }

    /** All of a schema, by their names. */
    public static SortedMap<String, StoredValues> in(Schema schema) {
        SortedMap<String, StoredValues> all = new TreeMap<>();
        for (EnumType type : schema.enums().values()) {
            put(new StoredValues(Question.Subject.table(type.name()), type.labels(), true), all);
        }
        for (Table table : schema.tables().values()) {
            if (!table.rows().isEmpty()) {
                put(new StoredValues(Question.Subject.table(table.name()), rows(table), false), all);
            }
            for (Column column : table.columns()) {
                ColumnName name = new ColumnName(table.name(), column.name());
                checked(table, column)
                        .ifPresent(labels -> put(new StoredValues(Question.Subject.column(name), labels, false), all));
            }
        }
        return all;
    }

    private static void put(StoredValues values, SortedMap<String, StoredValues> all) {
        all.put(values.name(), values);
    }

    private static List<String> rows(Table table) {
        List<String> labels = new ArrayList<>();
        for (Row row : table.rows()) {
            labels.addAll(Literal.in(row.toString()));
        }
        return labels;
    }

    /** The values that the CHECK of an enum's column allows. */
    private static Optional<List<String>> checked(Table table, Column column) {
        Identifier name =
                ConstraintNames.check(table.name().name(), column.name().value());
        return table.checks().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .flatMap(c -> CheckedValues.of(column.name(), c))
                .map(CheckedValues::labels);
    }
}
