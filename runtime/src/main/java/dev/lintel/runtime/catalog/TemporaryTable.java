package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What is built of a model's table to hear the server's words for it: types, expressions, operator classes and collations. The rest
 * (keys, identities, plain indexes) reads the same on both sides; building it would cost files, live tables or rights on them.
 */
final class TemporaryTable {

    private static final Identifier SCHEMA = Identifier.of("pg_temp");

    /** Any function that returns a trigger will do; everybody may use this one. It never runs. */
    private static final QualifiedName FUNCTION = QualifiedName.of("pg_catalog", "suppress_redundant_updates_trigger");

    private TemporaryTable() {}

    static Table of(Table table) {
        List<Identifier> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return Table.builder(new QualifiedName(Optional.of(SCHEMA), table.name().name()))
                .columns(table.columns().stream()
                        .map(c -> column(c, key.contains(c.name())))
                        .toList())
                .checks(table.checks())
                .indexes(table.indexes().stream()
                        .filter(TemporaryTable::hasWords)
                        .toList())
                .triggers(table.triggers().stream()
                        .filter(t -> t.when().isPresent())
                        .map(t -> new Trigger(t.name(), t.timing(), t.events(), t.when(), FUNCTION))
                        .toList())
                .build();
    }

    /** A key's column, and an identity, is never NULL, whatever the model says of it. */
    private static Column column(Column column, boolean isKey) {
        boolean identity = column.value() instanceof ColumnValue.Identity;
        return column.withComment(Optional.empty())
                .withValue(identity ? ColumnValue.none() : column.value())
                .withNullable(column.nullable() && !isKey && !identity);
    }

    private static boolean hasWords(Index index) {
        return index.where().isPresent()
                || index.keys().stream()
                        .anyMatch(k -> k.column().isEmpty()
                                || k.operatorClass().isPresent()
                                || k.collation().isPresent());
    }
}
