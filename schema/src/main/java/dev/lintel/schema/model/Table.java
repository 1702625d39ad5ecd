package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table with all that belongs to it.
 *
 * <p>Columns keep the order of their declaration; everything else is sorted by name.
 *
 * @param rows rows that belong to the schema itself, in the order in which they are inserted
 * @param comment the text of {@code COMMENT ON TABLE}
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Row> rows,
        Optional<String> comment) {

    public Table {
        columns = List.copyOf(columns);
        uniques = sorted(uniques, UniqueConstraint::name);
        foreignKeys = sorted(foreignKeys, ForeignKey::name);
        checks = sorted(checks, CheckConstraint::name);
        indexes = sorted(indexes, Index::name);
        triggers = sorted(triggers, Trigger::name);
        rows = List.copyOf(rows);
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, Identifier> name) {
        return parts.stream().sorted(Comparator.comparing(name)).toList();
    }

    /** A table of columns only. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return builder(name).columns(columns).build();
    }

    public static TableBuilder builder(QualifiedName name) {
        return new TableBuilder(name);
    }

    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    public Optional<Column> column(Identifier column) {
        for (Column candidate : columns) {
            if (candidate.name().equals(column)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The index of this name; the indexes of keys are none of these. */
    public Optional<Index> index(Identifier name) {
        for (Index index : indexes) {
            if (index.name().equals(name)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** The names that it takes among the relations of its PostgreSQL schema: its own, and those of its keys and indexes. */
    public List<QualifiedName> relations() {
        List<QualifiedName> names = new ArrayList<>(List.of(name));
        primaryKey.ifPresent(k -> names.add(name.sibling(k.name())));
        uniques.forEach(u -> names.add(name.sibling(u.name())));
        indexes.forEach(i -> names.add(name.sibling(i.name())));
        return names;
    }

    /** Its primary key, uniques, checks and foreign keys. */
    public List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        primaryKey.ifPresent(all::add);
        all.addAll(uniques);
        all.addAll(checks);
        all.addAll(foreignKeys);
        return all;
    }
}
