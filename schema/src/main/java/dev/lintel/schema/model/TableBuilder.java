package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a {@link Table} together, part by part. */
public final class TableBuilder {

    private QualifiedName name;
    private List<Column> columns = new ArrayList<>();
    private Optional<PrimaryKey> primaryKey = Optional.empty();
    private List<UniqueConstraint> uniques = new ArrayList<>();
    private List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<CheckConstraint> checks = new ArrayList<>();
    private List<Index> indexes = new ArrayList<>();
    private List<Trigger> triggers = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    TableBuilder(QualifiedName name) {
        this.name = name;
    }

    TableBuilder(Table table) {
        this(table.name());
        columns(table.columns());
        primaryKey = table.primaryKey();
        uniques(table.uniques());
        foreignKeys(table.foreignKeys());
        checks(table.checks());
        indexes(table.indexes());
        triggers(table.triggers());
        rows(table.rows());
        comment = table.comment();
    }

    public TableBuilder name(QualifiedName name) {
        this.name = name;
        return this;
    }

    /** Replaces the columns; so do the others of this kind. */
    public TableBuilder columns(List<Column> columns) {
        this.columns = new ArrayList<>(columns);
        return this;
    }

    public TableBuilder column(Column column) {
        columns.add(column);
        return this;
    }

    public TableBuilder primaryKey(PrimaryKey primaryKey) {
        return primaryKey(Optional.of(primaryKey));
    }

    public TableBuilder primaryKey(Optional<PrimaryKey> primaryKey) {
        this.primaryKey = primaryKey;
        return this;
    }

    public TableBuilder uniques(List<UniqueConstraint> uniques) {
        this.uniques = new ArrayList<>(uniques);
        return this;
    }

    public TableBuilder unique(UniqueConstraint unique) {
        uniques.add(unique);
        return this;
    }

    public TableBuilder foreignKeys(List<ForeignKey> foreignKeys) {
        this.foreignKeys = new ArrayList<>(foreignKeys);
        return this;
    }

    public TableBuilder foreignKey(ForeignKey foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    public TableBuilder checks(List<CheckConstraint> checks) {
        this.checks = new ArrayList<>(checks);
        return this;
    }

    public TableBuilder check(CheckConstraint check) {
        checks.add(check);
        return this;
    }

    public TableBuilder indexes(List<Index> indexes) {
        this.indexes = new ArrayList<>(indexes);
        return this;
    }

    public TableBuilder index(Index index) {
        indexes.add(index);
        return this;
    }

    public TableBuilder triggers(List<Trigger> triggers) {
        this.triggers = new ArrayList<>(triggers);
        return this;
    }

    public TableBuilder trigger(Trigger trigger) {
        triggers.add(trigger);
        return this;
    }

    public TableBuilder rows(List<Row> rows) {
        this.rows = new ArrayList<>(rows);
        return this;
    }

    public TableBuilder row(Row row) {
        rows.add(row);
        return this;
    }

    public TableBuilder comment(Optional<String> comment) {
        this.comment = comment;
        return this;
    }

    public Table build() {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, triggers, rows, comment);
    }

    /** Adds a constraint of any kind. */
    public TableBuilder constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        if (constraint instanceof CheckConstraint check) {
            return check(check);
        }
        return foreignKey((ForeignKey) constraint);
    }

    /** Takes a constraint away, whatever its kind. */
    public TableBuilder removeConstraint(Identifier constraint) {
        primaryKey = primaryKey.filter(k -> !k.name().equals(constraint));
        uniques.removeIf(u -> u.name().equals(constraint));
        checks.removeIf(c -> c.name().equals(constraint));
        foreignKeys.removeIf(f -> f.name().equals(constraint));
        return this;
    }

    public TableBuilder removeColumn(Identifier column) {
        columns.removeIf(c -> c.name().equals(column));
        return this;
    }

    public TableBuilder removeIndex(Identifier index) {
        indexes.removeIf(i -> i.name().equals(index));
        return this;
    }

    public TableBuilder removeTrigger(Identifier trigger) {
        triggers.removeIf(t -> t.name().equals(trigger));
        return this;
    }

    public TableBuilder removeRow(Row row) {
        rows.remove(row);
        return this;
    }
}
