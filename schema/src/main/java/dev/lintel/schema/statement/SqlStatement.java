package dev.lintel.schema.statement;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement of SQL, of those kinds that matter to people who use the database meanwhile. */
public sealed interface SqlStatement {

    /** {@code ALTER TABLE}, with all that it does in one go. */
    record AlterTable(QualifiedName table, List<AlterAction> actions) implements SqlStatement {}

    /**
     * {@code CREATE TABLE}.
     *
     * @param temporary whether only this session sees it
     * @param like the table whose columns it takes over
     * @param partitionOf the table that it becomes a partition of
     * @param partitioned whether its rows are in partitions
     */
    record CreateTable(
            QualifiedName table,
            boolean temporary,
            List<ColumnDefinition> columns,
            List<TableConstraint> constraints,
            Optional<QualifiedName> like,
            Optional<QualifiedName> partitionOf,
            boolean partitioned)
            implements SqlStatement {}

    /**
     * {@code CREATE INDEX}.
     *
     * @param name empty where PostgreSQL finds one
     * @param only whether it leaves the partitions out
     * @param columns its keys, if all of them are columns, and nothing else
     * @param partial whether it has a condition
     */
    record CreateIndex(
            Optional<Identifier> name,
            QualifiedName table,
            boolean unique,
            boolean concurrently,
            boolean ifNotExists,
            boolean only,
            List<Identifier> columns,
            boolean partial)
            implements SqlStatement {}

    /** {@code DROP}. @param table the table of a trigger, a rule or a policy */
    record Drop(
            ObjectKind kind,
            List<QualifiedName> names,
            Optional<QualifiedName> table,
            boolean concurrently,
            boolean cascade)
            implements SqlStatement {}

    record Truncate(List<QualifiedName> tables, boolean cascade) implements SqlStatement {}

    /**
     * {@code UPDATE} or {@code DELETE}.
     *
     * @param bounded whether a limit, or a range with two ends, says how many rows it can be
     * @param keys the columns that are compared with a value by {@code =} or {@code IN}
     * @param sql its text
     */
    record ChangeRows(QualifiedName table, boolean delete, boolean bounded, List<Identifier> keys, String sql)
            implements SqlStatement {}

    /** {@code INSERT}, {@code MERGE} or {@code COPY}. @param many whether the rows come from a query or a file */
    record AddRows(QualifiedName table, boolean many, String sql) implements SqlStatement {}

    /** {@code VACUUM FULL}, {@code CLUSTER}, {@code REINDEX}, {@code REFRESH MATERIALIZED VIEW}. */
    record Maintain(String what, Optional<QualifiedName> target, boolean concurrently) implements SqlStatement {}

    /** What cannot be in a transaction, whatever it does: {@code VACUUM}, {@code CREATE DATABASE}. */
    record OutsideTransaction(String what) implements SqlStatement {}

    /** {@code ALTER TYPE … ADD VALUE}. @param placed whether it says BEFORE or AFTER */
    record AddEnumValue(QualifiedName type, String label, boolean placed) implements SqlStatement {}

    record RenameEnumValue(QualifiedName type, String from, String to) implements SqlStatement {}

    record CreateType(QualifiedName type) implements SqlStatement {}

    /** {@code CREATE DOMAIN}. @param constrained whether it has a CHECK or is NOT NULL */
    record CreateDomain(QualifiedName domain, boolean constrained) implements SqlStatement {}

    /** {@code ALTER DOMAIN … ADD CONSTRAINT}, {@code … SET NOT NULL} or {@code … VALIDATE CONSTRAINT}. */
    record ConstrainDomain(QualifiedName domain) implements SqlStatement {}

    record CreateTrigger(Identifier name, QualifiedName table) implements SqlStatement {}

    /** {@code ALTER … RENAME TO} of anything but a table and its parts; {@code ALTER SCHEMA … RENAME} among them. */
    record Rename(ObjectKind kind, QualifiedName from, Identifier to) implements SqlStatement {}

    /**
     * {@code ALTER SEQUENCE}.
     *
     * @param increment the steps, if it says them
     * @param type whether it says AS
     */
    record AlterSequence(QualifiedName sequence, Optional<Long> increment, boolean type) implements SqlStatement {}

    /** {@code CREATE EXTENSION} or {@code ALTER EXTENSION … UPDATE}. */
    record ChangeExtension(Identifier name) implements SqlStatement {}

    /** {@code CREATE POLICY}, {@code ALTER POLICY}. */
    record ChangePolicy(QualifiedName table) implements SqlStatement {}

    record LockTable(List<QualifiedName> tables, LockMode mode) implements SqlStatement {}

    /**
     * {@code SET}.
     *
     * @param local whether it ends with the transaction
     * @param value without its quotes, in small letters
     */
    record SetParameter(String name, String value, boolean local) implements SqlStatement {}

    /** {@code BEGIN}, {@code START TRANSACTION}. */
    record Begin() implements SqlStatement {}

    /** {@code COMMIT}, {@code END}, {@code ROLLBACK}, {@code ABORT}. */
    record End(boolean commit) implements SqlStatement {}

    /** {@code DO}. @param definesData whether its body creates, alters, drops or executes something */
    record Block(boolean definesData) implements SqlStatement {}

    /** What holds up nobody, or what nothing can be told about. @param what its first words */
    record Other(String what, String sql) implements SqlStatement {}

    /** Not to be read. @param why for people */
    record Unknown(String why) implements SqlStatement {}

    /** The parts of one kind of an {@code ALTER TABLE}; none for any other statement. */
    default <A extends AlterAction> Stream<A> actions(Class<A> kind) {
        return this instanceof AlterTable alter
                ? alter.actions().stream().filter(kind::isInstance).map(kind::cast)
                : Stream.of();
    }
}
