package dev.lintel.schema.hazard;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.SqlStatement.AlterTable;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known where a statement stands.
 *
 * @param version the oldest server that it may run on
 * @param schema the schema before the revision; empty where it is not known
 * @param said what was said before it in the same revision
 * @param hasLockTimeout whether it waits for locks no longer than a {@code lock_timeout}
 * @param transaction the number of its transaction; 0 for none
 * @param sent how many statements a step outside a transaction sends in one call with it, itself counted; 0 in a transaction or a script
 */
public record Context(
        PostgresVersion version,
        Optional<Schema> schema,
        Said said,
        boolean hasLockTimeout,
        int transaction,
        int sent) {

    public boolean isInTransaction() {
        return transaction != 0;
    }

    /** What was said before it in the same transaction. */
    public Said saidInTransaction() {
        return said.inTransaction(transaction);
    }

    /** Whether a table was created in the same revision, so that nobody uses it yet. */
    public boolean isNew(QualifiedName table) {
        return said.isNew(table);
    }

    /** The parts of an {@code ALTER TABLE} on a table that is in use. */
    public <A extends AlterAction> Stream<A> used(SqlStatement statement, Class<A> kind) {
        boolean isUsed = statement instanceof AlterTable alter && !isNew(alter.table());
        return isUsed ? statement.actions(kind) : Stream.of();
    }

    /** The locks on tables that are in use. */
    public Map<QualifiedName, LockMode> locks(SqlStatement statement) {
        Map<QualifiedName, LockMode> locks = new TreeMap<>(Locks.of(statement));
        locks.keySet().removeIf(this::isNew);
        return locks;
    }

    /** The table as it was before the revision, which may have given it another name since. */
    public Optional<Table> table(QualifiedName name) {
        QualifiedName before = said.nameBefore(name);
        return schema.flatMap(s -> s.tables().values().stream()
                .filter(t -> isSame(t.name(), before))
                .findFirst());
    }

    /** The column as it was before the revision, which may have given it another name since. */
    public Optional<Column> column(QualifiedName table, Identifier name) {
        Identifier before = said.nameBefore(table, name);
        return table(table).flatMap(t -> t.column(before));
    }

    /** The type of a column, as it was before the revision or as the revision has added it. */
    public Optional<SqlType> typeOf(QualifiedName table, Identifier name) {
        return column(table, name)
                .map(Column::type)
                .or(() -> said.actions(table, AlterAction.AddColumn.class)
                        .map(AlterAction.AddColumn::column)
                        .filter(c -> c.name().equals(name))
                        .flatMap(c -> c.type().stream())
                        .findFirst());
    }

    /** Whether a table is known to have its rows in partitions. */
    public boolean isPartitioned(QualifiedName table) {
        return !partitions(table).isEmpty()
                || said.ever()
                        .anyMatch(s -> s instanceof SqlStatement.CreateTable create
                                && create.partitioned()
                                && isSame(create.table(), table));
    }

    /** The partitions of a table, as far as they are known. */
    public List<QualifiedName> partitions(QualifiedName table) {
        Stream<QualifiedName> created = said.ever()
                .filter(SqlStatement.CreateTable.class::isInstance)
                .map(SqlStatement.CreateTable.class::cast)
                .filter(c -> c.partitionOf().filter(p -> isSame(p, table)).isPresent())
                .map(SqlStatement.CreateTable::table);
        Stream<QualifiedName> attached =
                said.actions(table, AlterAction.AttachPartition.class).map(AlterAction.AttachPartition::partition);
        return Stream.concat(created, attached).toList();
    }

    /** The table that an {@code ALTER TABLE} is about. */
    public static QualifiedName tableOf(SqlStatement statement) {
        return ((AlterTable) statement).table();
    }

    /** Whether two names mean the same, as far as can be told: one without a schema can be in any. */
    public static boolean isSame(QualifiedName a, QualifiedName b) {
        return a.name().equals(b.name())
                && (a.schema().isEmpty() || b.schema().isEmpty() || a.schema().equals(b.schema()));
    }

    /** Whether a statement is an {@code ALTER TABLE} of this table. */
    public static boolean isOf(SqlStatement statement, QualifiedName table) {
        return statement instanceof AlterTable alter && isSame(alter.table(), table);
    }
}
