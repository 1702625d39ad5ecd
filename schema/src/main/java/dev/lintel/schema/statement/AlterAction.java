package dev.lintel.schema.statement;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** One of the things that an {@code ALTER TABLE} does (PostgreSQL manual, ALTER TABLE). */
public sealed interface AlterAction {

    record AddColumn(ColumnDefinition column) implements AlterAction {}

    record DropColumn(Identifier column, boolean cascade) implements AlterAction {}

    /**
     * {@code ALTER COLUMN … TYPE}.
     *
     * @param type empty where it cannot be read
     * @param words the type as it is written
     */
    record SetType(
            Identifier column,
            Optional<SqlType> type,
            String words,
            Optional<Expr> using,
            Optional<QualifiedName> collation)
            implements AlterAction {}

    record SetNotNull(Identifier column) implements AlterAction {}

    record DropNotNull(Identifier column) implements AlterAction {}

    record SetDefault(Identifier column) implements AlterAction {}

    record DropDefault(Identifier column) implements AlterAction {}

    /** {@code ADD GENERATED … AS IDENTITY}. @param started whether it says with which number it begins */
    record AddIdentity(Identifier column, boolean started) implements AlterAction {}

    /** {@code SET EXPRESSION}, which computes every row anew. */
    record SetExpression(Identifier column) implements AlterAction {}

    record AddConstraint(TableConstraint constraint) implements AlterAction {}

    record DropConstraint(Identifier name, boolean cascade) implements AlterAction {}

    record ValidateConstraint(Identifier name) implements AlterAction {}

    /** {@code ALTER CONSTRAINT}. @param enforced whether it says ENFORCED, which looks at all rows */
    record AlterConstraint(Identifier name, boolean enforced) implements AlterAction {}

    record RenameColumn(Identifier from, Identifier to) implements AlterAction {}

    record RenameTable(Identifier to) implements AlterAction {}

    record RenameConstraint(Identifier from, Identifier to) implements AlterAction {}

    record SetSchema(Identifier schema) implements AlterAction {}

    /** {@code ATTACH PARTITION}. @param isDefault whether it is for all that no other partition takes */
    record AttachPartition(QualifiedName partition, boolean isDefault) implements AlterAction {}

    record DetachPartition(QualifiedName partition, boolean concurrently) implements AlterAction {}

    /** What writes the table anew: {@code SET LOGGED}, {@code SET TABLESPACE}, {@code SET ACCESS METHOD}. */
    record Rewrite(String what) implements AlterAction {}

    /** {@code ENABLE} or {@code DISABLE TRIGGER}. @param trigger a name, {@code all} or {@code user} */
    record SwitchTrigger(boolean enable, String trigger) implements AlterAction {}

    /** What changes how the table behaves: {@code REPLICA IDENTITY}, row security, {@code OWNER TO}, {@code INHERIT}. */
    record SetProperty(String what) implements AlterAction {}

    /** Parameters of storage and planning, which hold up nobody. @param words all of them */
    record SetParameters(String words) implements AlterAction {}

    /** Anything else, under the strongest lock. */
    record Other(String what) implements AlterAction {}
}
