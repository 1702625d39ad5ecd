package dev.lintel.runtime.migration;

import static dev.lintel.runtime.migration.Spelled.identity;
import static dev.lintel.runtime.migration.Spelled.name;
import static dev.lintel.runtime.migration.Spelled.table;
import static dev.lintel.runtime.migration.Spelled.type;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.AddConstraint;
import dev.lintel.schema.op.AddIdentity;
import dev.lintel.schema.op.Allowed;
import dev.lintel.schema.op.AlterColumnType;
import dev.lintel.schema.op.AlterIdentity;
import dev.lintel.schema.op.AlterSequence;
import dev.lintel.schema.op.Backfill;
import dev.lintel.schema.op.CreateExtension;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.CreateSchema;
import dev.lintel.schema.op.CreateSequence;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.DeleteRow;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.DropConstraint;
import dev.lintel.schema.op.DropDefault;
import dev.lintel.schema.op.DropExpression;
import dev.lintel.schema.op.DropExtension;
import dev.lintel.schema.op.DropForeignKey;
import dev.lintel.schema.op.DropIdentity;
import dev.lintel.schema.op.DropIndex;
import dev.lintel.schema.op.DropNotNull;
import dev.lintel.schema.op.DropOldNames;
import dev.lintel.schema.op.DropSchema;
import dev.lintel.schema.op.DropSequence;
import dev.lintel.schema.op.DropTable;
import dev.lintel.schema.op.InsertRow;
import dev.lintel.schema.op.Irreversible;
import dev.lintel.schema.op.KeepOldNames;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameConstraint;
import dev.lintel.schema.op.RenameIndex;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.op.ReplaceCheck;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.op.ReplaceForeignKey;
import dev.lintel.schema.op.RequireUnused;
import dev.lintel.schema.op.SetColumnComment;
import dev.lintel.schema.op.SetDefault;
import dev.lintel.schema.op.SetNotNull;
import dev.lintel.schema.op.SetTableComment;
import dev.lintel.schema.op.Sql;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.op.UpdateRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a revision can say; {@code op} in its methods. Each call is an operation of PostgreSQL's own name. On a table in use
 * each is done the safe way: see the operation's own page for its steps and locks.
 *
 * <p>A name is {@code name} or {@code schema.name}; a part that is not in lower case is quoted as in SQL. A type is spelled as in
 * SQL, an expression is SQL.
 */
public final class Operations extends TypeOperations {

    private final List<Instruction> instructions = new ArrayList<>();

    /** What was said so far, in order. */
    public List<Instruction> instructions() {
        return List.copyOf(instructions);
    }

    /** The operations among what was said. */
    public List<Operation> operations() {
        return instructions.stream()
                .filter(Instruction.Operate.class::isInstance)
                .map(i -> ((Instruction.Operate) i).operation())
                .toList();
    }

    @Override
    void add(Operation operation) {
        instructions.add(new Instruction.Operate(operation));
    }

    // Tables

    public void createTable(String name, TableElement... elements) {
        TableBuilder table = Table.builder(table(name));
        for (TableElement element : elements) {
            element.addTo(table);
        }
        add(new CreateTable(table.build()));
    }

    public void dropTable(String name) {
        add(new DropTable(table(name)));
    }

    public void renameTable(String from, String to) {
        add(new RenameTable(table(from), name(to)));
    }

    /**
     * Moves a table into another PostgreSQL schema, with its indexes and the sequences of its identities.
     *
     * @param to the whole new name; without a schema it is in the first one of the {@code search_path}
     */
    public void moveTable(String from, String to) {
        add(new RenameTable(table(from), table(to)));
    }

    public void commentOnTable(String table, String comment) {
        add(new SetTableComment(table(table), Optional.of(comment)));
    }

    public void dropTableComment(String table) {
        add(new SetTableComment(table(table), Optional.empty()));
    }

    // Columns

    public void addColumn(String table, ColumnElement column) {
        add(new AddColumn(table(table), column.toColumn()));
    }

    public void dropColumn(String table, String column) {
        add(new DropColumn(table(table), name(column)));
    }

    public void renameColumn(String table, String from, String to) {
        add(new RenameColumn(table(table), name(from), name(to)));
    }

    /**
     * Serves the names that a table and its columns had by a view, as long as code that uses them runs. It belongs into one transaction
     * with the renames.
     *
     * @param table the table under its new name
     * @param oldTable the name that it had; its own, where only columns have other names
     */
    public void keepOldNames(String table, String oldTable, OldNameElement... columns) {
        add(new KeepOldNames(table(table), table(table).sibling(name(oldTable)), OldNameElement.map(columns)));
    }

    /** Takes away what {@link #keepOldNames} has made. */
    public void dropOldNames(String table, String oldTable, OldNameElement... columns) {
        add(new DropOldNames(table(table), table(table).sibling(name(oldTable)), OldNameElement.map(columns)));
    }

    /** The same as {@link #keepOldNames} for a table that was in another PostgreSQL schema, with the whole name that it had there. */
    public void keepOldPlace(String table, String oldTable, OldNameElement... columns) {
        add(new KeepOldNames(table(table), table(oldTable), OldNameElement.map(columns)));
    }

    /** Takes away what {@link #keepOldPlace} has made. */
    public void dropOldPlace(String table, String oldTable, OldNameElement... columns) {
        add(new DropOldNames(table(table), table(oldTable), OldNameElement.map(columns)));
    }

    /** Changes a type by the cast between the two. */
    public void alterColumnType(String table, String column, String from, String to) {
        add(new AlterColumnType(table(table), name(column), type(from), type(to)));
    }

    /** Changes a type, with its conversion, collation or default. */
    public void alterColumnType(String table, String column, String from, TypeElement to) {
        add(new AlterColumnType(
                table(table),
                name(column),
                type(from),
                to.type(),
                to.conversion(),
                to.collationAfter(),
                to.defaultAfter(),
                to.locked()));
    }

    /**
     * Changes a type that rows have to be written anew for, while the table is in use: another column is filled in batches and takes the
     * place of this one. All that is built on the column has to be named.
     */
    public void replaceColumnType(String table, String from, ColumnElement to, OverElement... over) {
        add(new ReplaceColumnType(table(table), type(from), to.toColumn(), OverElements.of(over)));
    }

    /** The same, where a cast does not say how: {@code type("timestamp").using("at AT TIME ZONE 'Europe/Berlin'")}. */
    public void replaceColumnType(String table, TypeElement from, ColumnElement to, OverElement... over) {
        add(new ReplaceColumnType(table(table), from.type(), from.conversion(), to.toColumn(), OverElements.of(over)));
    }

    /** In three steps, none of which blocks for long; the column must hold no NULL by then. */
    public void setNotNull(String table, String column) {
        add(new SetNotNull(table(table), name(column)));
    }

    public void dropNotNull(String table, String column) {
        add(new DropNotNull(table(table), name(column)));
    }

    public void setDefault(String table, String column, String expression) {
        add(new SetDefault(table(table), name(column), Expr.of(expression)));
    }

    public void dropDefault(String table, String column) {
        add(new DropDefault(table(table), name(column)));
    }

    public void addIdentity(String table, String column, boolean always, long start, long increment) {
        add(new AddIdentity(table(table), name(column), identity(always, start, increment)));
    }

    /** Another way to give the numbers out, or other steps; they go on from where they are. */
    public void alterIdentity(String table, String column, boolean always, long start, long increment) {
        add(new AlterIdentity(table(table), name(column), identity(always, start, increment)));
    }

    public void dropIdentity(String table, String column) {
        add(new DropIdentity(table(table), name(column)));
    }

    public void dropExpression(String table, String column) {
        add(new DropExpression(table(table), name(column)));
    }

    public void commentOnColumn(String table, String column, String comment) {
        add(new SetColumnComment(table(table), name(column), Optional.of(comment)));
    }

    public void dropColumnComment(String table, String column) {
        add(new SetColumnComment(table(table), name(column), Optional.empty()));
    }

    // Constraints and indexes

    public void addConstraint(String table, ConstraintElement constraint) {
        add(new AddConstraint(table(table), constraint.toConstraint()));
    }

    /** The same as {@link #addConstraint}, in the words of most migrations. */
    public void addForeignKey(String table, ForeignKeyElement foreignKey) {
        addConstraint(table, foreignKey);
    }

    /**
     * Gives a foreign key another {@code ON DELETE}, {@code ON UPDATE} or deferrability: a second one is made beside it, validated, and takes
     * its place.
     */
    public void replaceForeignKey(String table, ForeignKeyElement foreignKey) {
        add(new ReplaceForeignKey(table(table), (ForeignKey) foreignKey.toConstraint()));
    }

    /**
     * Gives a check another condition: a second one is made beside it, validated, and takes its place. It stops before it has changed
     * anything where a row does not satisfy the new condition.
     */
    public void replaceCheck(String table, CheckElement check) {
        add(new ReplaceCheck(table(table), check.toConstraint()));
    }

    public void dropConstraint(String table, String name) {
        add(new DropConstraint(table(table), name(name)));
    }

    /** Locks the referenced table first. */
    public void dropForeignKey(String table, String name, String references) {
        add(new DropForeignKey(table(table), name(name), table(references)));
    }

    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(table(table), name(from), name(to)));
    }

    public void createIndex(String table, IndexElement index) {
        add(new CreateIndex(table(table), index.toIndex()));
    }

    public void dropIndex(String table, String name) {
        add(new DropIndex(table(table), name(name)));
    }

    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(table(table), name(from), name(to)));
    }

    // Sequences, schemas, extensions

    public void createSequence(String name, String type, long start, long increment) {
        add(new CreateSequence(new Sequence(table(name), type(type), new SequenceOptions(start, increment))));
    }

    public void alterSequence(String name, String type, long start, long increment) {
        add(new AlterSequence(new Sequence(table(name), type(type), new SequenceOptions(start, increment))));
    }

    public void renameSequence(String from, String to) {
        add(new RenameSequence(table(from), name(to)));
    }

    /** @param to the whole new name; without a schema it is in the first one of the {@code search_path} */
    public void moveSequence(String from, String to) {
        add(new RenameSequence(table(from), table(to)));
    }

    public void dropSequence(String name) {
        add(new DropSequence(table(name)));
    }

    public void createSchema(String name) {
        add(new CreateSchema(name(name)));
    }

    public void dropSchema(String name) {
        add(new DropSchema(name(name)));
    }

    public void createExtension(String name) {
        add(new CreateExtension(name(name)));
    }

    public void dropExtension(String name) {
        add(new DropExtension(name(name)));
    }

    // Rows

    public void insertRow(String table, ValueElement... values) {
        add(new InsertRow(table(table), ValueElement.row(values)));
    }

    /** Gives a row other values; the key tells which row. */
    public void updateRow(String table, RowElement key, RowElement values) {
        add(new UpdateRow(table(table), key.toRow(), values.toRow()));
    }

    public void deleteRow(String table, ValueElement... values) {
        add(new DeleteRow(table(table), ValueElement.row(values)));
    }

    /** Fills a column of the rows that lack a value, in batches that are committed one by one. */
    public void backfill(String table, String column, String expression) {
        add(new Backfill(table(table), name(column), Expr.of(expression)));
    }

    /** Gives the rows that have a stored value of an enum the one in its place, in batches; the database has to allow both. */
    public void renameValue(String table, String column, String from, String to) {
        add(new RenameValue(table(table), name(column), from, to));
    }

    /** Gives the rows that have a stored value of an enum another one that is there, in batches; there is no way back. */
    public void mergeValue(String table, String column, String from, String to) {
        add(new MergeValue(table(table), name(column), from, to));
    }

    /** Stops where a row has one of the values of an enum that are to go, and says where; it holds nobody up. */
    public void requireUnused(String table, String column, List<String> values) {
        add(new RequireUnused(table(table), name(column), false, values));
    }

    /** The same for a column of arrays. */
    public void requireUnusedInArrays(String table, String column, List<String> values) {
        add(new RequireUnused(table(table), name(column), true, values));
    }

    // What no operation says

    /** One statement of your own, in a transaction. */
    public void sql(String sql) {
        add(new Sql(sql));
    }

    /**
     * One statement of your own, outside a transaction and without timeouts: what PostgreSQL refuses inside one. When it was stopped, it
     * runs again.
     */
    public void autocommit(String sql) {
        add(new Sql(sql, false));
    }

    /** A step in Java, known by its name. */
    public void run(String name, JavaStep step) {
        instructions.add(new Instruction.Run(name, step));
    }

    /** Several operations as one step: for objects that are born together, which nobody uses yet. */
    public void transaction(Consumer<Operations> operations) {
        add(new Transaction(Block.of("transaction", operations)));
    }

    /** Operations that lose data, and why it may go. They run only where the runner is told so. */
    public void destructive(String reason, Consumer<Operations> operations) {
        add(new Destructive(reason, Block.of("destructive", operations)));
    }

    /**
     * Operations that have a hazard, and why it may stay. It changes nothing of how they run; without it {@code lintel check} fails.
     *
     * @param hazard its id, as in {@code [lintel:index-not-concurrent]}
     */
    public void allow(String hazard, String because, Consumer<Operations> operations) {
        add(new Allowed(hazard, because, Block.of("allow", operations)));
    }

    /** A downgrade cannot go on from here. */
    public void irreversible(String why) {
        add(new Irreversible(why));
    }
}
