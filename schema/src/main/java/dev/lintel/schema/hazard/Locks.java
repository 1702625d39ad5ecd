package dev.lintel.schema.hazard;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The locks that a statement takes on tables (PostgreSQL manual, section 13.3.1, and the page of each command). */
public final class Locks {

    private final SortedMap<QualifiedName, LockMode> modes = new TreeMap<>();

    private Locks() {}

    /** The strongest lock on each table; that of an index stands for its table, where the statement does not name it. */
    public static Map<QualifiedName, LockMode> of(SqlStatement statement) {
        Locks locks = new Locks();
        locks.add(statement);
        return Collections.unmodifiableMap(locks.modes);
    }

    private void add(QualifiedName table, LockMode mode) {
        modes.merge(
                table,
                mode,
                (a, b) -> Stream.of(a, b).max(Comparator.naturalOrder()).orElseThrow());
    }

    private void add(SqlStatement statement) {
        if (statement instanceof SqlStatement.AlterTable alter) {
            alter.actions().forEach(a -> add(alter.table(), a));
        } else if (statement instanceof SqlStatement.CreateIndex index) {
            add(index.table(), index.concurrently() ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.SHARE);
        } else if (statement instanceof SqlStatement.Drop drop) {
            add(drop);
        } else if (statement instanceof SqlStatement.Truncate truncate) {
            truncate.tables().forEach(t -> add(t, LockMode.ACCESS_EXCLUSIVE));
        } else if (statement instanceof SqlStatement.CreateTrigger trigger) {
            add(trigger.table(), LockMode.SHARE_ROW_EXCLUSIVE);
        } else if (statement instanceof SqlStatement.ChangePolicy policy) {
            add(policy.table(), LockMode.ACCESS_EXCLUSIVE);
        } else if (statement instanceof SqlStatement.LockTable lock) {
            lock.tables().forEach(t -> add(t, lock.mode()));
        } else if (statement instanceof SqlStatement.Maintain maintain) {
            LockMode mode = maintain.concurrently() ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
            maintain.target().ifPresent(t -> add(t, mode));
        } else if (statement instanceof SqlStatement.CreateTable create) {
            create.partitionOf().ifPresent(t -> add(t, LockMode.ACCESS_EXCLUSIVE));
            Stream.concat(
                            create.constraints().stream().flatMap(c -> c.references().stream()),
                            create.columns().stream().flatMap(c -> c.references().stream()))
                    .forEach(t -> add(t, LockMode.SHARE_ROW_EXCLUSIVE));
        }
    }

    private void add(SqlStatement.Drop drop) {
        boolean isOfTable = drop.kind() == ObjectKind.TABLE || drop.kind() == ObjectKind.INDEX;
        LockMode mode = drop.concurrently() ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
        if (isOfTable) {
            drop.names().forEach(n -> add(n, mode));
        }
        drop.table().ifPresent(t -> add(t, mode));
    }

    private void add(QualifiedName table, AlterAction action) {
        if (action instanceof AlterAction.ValidateConstraint || action instanceof AlterAction.SetParameters) {
            add(table, LockMode.SHARE_UPDATE_EXCLUSIVE);
        } else if (action instanceof AlterAction.SwitchTrigger) {
            add(table, LockMode.SHARE_ROW_EXCLUSIVE);
        } else if (action instanceof AlterAction.AttachPartition attach) {
            add(table, LockMode.SHARE_UPDATE_EXCLUSIVE);
            add(attach.partition(), LockMode.ACCESS_EXCLUSIVE);
        } else if (action instanceof AlterAction.DetachPartition detach) {
            LockMode mode = detach.concurrently() ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
            add(table, mode);
            add(detach.partition(), mode);
        } else if (action instanceof AlterAction.AddConstraint added
                && added.constraint().kind() == TableConstraint.Kind.FOREIGN_KEY) {
            add(table, LockMode.SHARE_ROW_EXCLUSIVE);
            added.constraint().references().ifPresent(t -> add(t, LockMode.SHARE_ROW_EXCLUSIVE));
        } else {
            add(table, LockMode.ACCESS_EXCLUSIVE);
            if (action instanceof AlterAction.AddColumn column) {
                column.column().references().ifPresent(t -> add(t, LockMode.SHARE_ROW_EXCLUSIVE));
            }
        }
    }
}
