package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the source says about the way from an older schema to this one. It is no part of the schema: a database does not
 * remember it.
 *
 * @param tables new name of a table to its old one
 * @param columns new name of a column to its old one
 * @param enums new name of an enum type to its old one
 * @param labels new stored value of an enum to its old one
 * @param backfills the value that old rows get in a column that becomes NOT NULL
 * @param accepted tables, columns as {@code table.column}, enum types, and values as {@code type.value}: what is new there is no
 *     rename, and what is gone from there may go
 */
public record Hints(
        SortedMap<QualifiedName, QualifiedName> tables,
        SortedMap<ColumnName, Identifier> columns,
        SortedMap<QualifiedName, QualifiedName> enums,
        SortedMap<LabelName, String> labels,
        SortedMap<ColumnName, Expr> backfills,
        SortedSet<String> accepted) {

    private static final Identifier PUBLIC = Identifier.of("public");

    public static final Hints NONE =
            new Hints(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Hints {
        tables = copy(tables);
        columns = copy(columns);
        enums = copy(enums);
        labels = copy(labels);
        backfills = copy(backfills);
        accepted = Collections.unmodifiableSortedSet(new TreeSet<>(accepted));
    }

    /** Hints that accept nothing. */
    public Hints(
            SortedMap<QualifiedName, QualifiedName> tables,
            SortedMap<ColumnName, Identifier> columns,
            SortedMap<QualifiedName, QualifiedName> enums,
            SortedMap<LabelName, String> labels,
            SortedMap<ColumnName, Expr> backfills) {
        this(tables, columns, enums, labels, backfills, new TreeSet<>());
    }

    /**
     * What a table was called in a schema. {@code public} also stands for the first PostgreSQL schema of the {@code search_path}, and so does
     * no schema where the table had the name that it has.
     */
    public Optional<QualifiedName> oldTable(QualifiedName table, Schema before) {
        QualifiedName said = tables.get(table);
        if (said == null) {
            return Optional.empty();
        }
        QualifiedName first = QualifiedName.of(said.name().value());
        boolean isFirst = said.equals(table) || said.schema().equals(Optional.of(PUBLIC));
        return before.tables().containsKey(said) && !said.equals(table) || !isFirst
                ? Optional.of(said)
                : Optional.of(first);
    }

    public Hints withTables(SortedMap<QualifiedName, QualifiedName> renamed) {
        return new Hints(renamed, columns, enums, labels, backfills, accepted);
    }

    public Hints withColumns(SortedMap<ColumnName, Identifier> renamed) {
        return new Hints(tables, renamed, enums, labels, backfills, accepted);
    }

    public Hints withLabels(SortedMap<LabelName, String> renamed) {
        return new Hints(tables, columns, enums, renamed, backfills, accepted);
    }

    public Hints withAccepted(SortedSet<String> names) {
        return new Hints(tables, columns, enums, labels, backfills, names);
    }

    public Hints withBackfills(SortedMap<ColumnName, Expr> values) {
        return new Hints(tables, columns, enums, labels, values, accepted);
    }

    private static <K, V> SortedMap<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
