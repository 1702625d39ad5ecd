package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * One thing that a migration does. Each is a record: data that says what, and the five things to know about it.
 *
 * <p>Laws, tested for every operation: {@code inverse(before).apply(apply(before))} is {@code before}; the statements lead
 * a server from {@code before} to {@code apply(before)}; so do the steps; the locks and the work that a statement declares
 * are those that the server shows; {@link #java()} compiles and gives the same operation again.
 */
public sealed interface Operation
        permits AddAttribute,
                AddColumn,
                AddConstraint,
                AddEnumValue,
                AddIdentity,
                Allowed,
                AlterColumnType,
                AlterIdentity,
                AlterSequence,
                Backfill,
                CreateCompositeType,
                CreateEnum,
                CreateExtension,
                CreateFunction,
                CreateIndex,
                CreateSchema,
                CreateSequence,
                CreateTable,
                CreateTrigger,
                DeleteRow,
                Destructive,
                DropAttribute,
                DropColumn,
                DropCompositeType,
                DropConstraint,
                DropDefault,
                DropEnum,
                DropExpression,
                DropExtension,
                DropForeignKey,
                DropFunction,
                DropIdentity,
                DropIndex,
                DropNotNull,
                DropOldNames,
                DropSchema,
                DropSequence,
                DropTable,
                DropTrigger,
                InsertRow,
                Irreversible,
                KeepOldNames,
                MergeValue,
                Nothing,
                RenameAttribute,
                RenameColumn,
                RenameConstraint,
                RenameEnum,
                RenameEnumValue,
                RenameIndex,
                RenameSequence,
                RenameTable,
                RenameTrigger,
                RenameValue,
                ReplaceCheck,
                ReplaceColumnType,
                ReplaceCompositeTypes,
                ReplaceEnumType,
                ReplaceEnumValues,
                ReplaceForeignKey,
                RequireUnused,
                SetColumnComment,
                SetDefault,
                SetNotNull,
                SetTableComment,
                Sql,
                Transaction,
                UpdateRow {

    /**
     * The schema after it.
     *
     * @throws InapplicableException if the schema lacks what it changes, or has what it adds
     */
    Schema apply(Schema before);

    /** What undoes it, given the schema before it. */
    Operation inverse(Schema before);

    /** The statements that do it in one go, for objects that nobody uses yet, within a transaction. */
    List<Statement> statements(PostgresVersion version);

    /** The steps that do it on a table that is in use. */
    default List<Step> steps(PostgresVersion version) {
        return List.of(Step.transaction(title(), statements(version)));
    }

    /** The operations that it is made of; none for most. */
    default List<Operation> parts() {
        return List.of();
    }

    /** What it does, for people, in a few words without a full stop: "add column priority to tasks". */
    String title();

    /** The call that writes it in a revision, without its receiver and semicolon: {@code dropTable("tasks")}. */
    String java();
}
