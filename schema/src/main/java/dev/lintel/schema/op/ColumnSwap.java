package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The statements, in one transaction, by which a second column takes the name and the place of the first. They read no row. */
final class ColumnSwap {

    private final QualifiedName table;
    private final Column column;
    private final OverColumn over;
    private final Identifier shadow;
    private final QualifiedName sync;
    private final PostgresVersion version;
    private final List<Statement> statements = new ArrayList<>();

    ColumnSwap(ReplaceColumnType change, Identifier shadow, QualifiedName sync, PostgresVersion version) {
        this.table = change.table();
        this.column = change.column();
        this.over = change.over();
        this.shadow = shadow;
        this.sync = sync;
        this.version = version;
    }

    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        List<QualifiedName> tables = tables();
        if (tables.size() > 1) {
            all.add(lock(tables));
        }
        all.addAll(place());
        all.addAll(finish());
        return all;
    }

    /** What is in the way goes, and the second column and what is built on it get the names. */
    List<Statement> place() {
        run(new DropTrigger(table, sync.name()));
        run(new DropFunction(sync));
        over.triggers().forEach(t -> run(new DropTrigger(table, t.name())));
        over.references().forEach(r -> run(DropForeignKey.of(r.table(), r.key())));
        for (Constraint constraint : over.constraints()) {
            if (constraint instanceof ForeignKey key) {
                run(DropForeignKey.of(table, key));
            }
        }
        swap();
        over.indexes().forEach(i -> run(new RenameIndex(table, ShadowColumn.marked(i.name()), i.name())));
        over.constraints().forEach(this::take);
        for (OverColumn.Reference reference : over.references()) {
            Identifier name = reference.key().name();
            run(new RenameConstraint(reference.table(), ShadowColumn.marked(name), name));
        }
        return takeStatements();
    }

    /** What the column has under its own name only. */
    List<Statement> finish() {
        if (column.value() instanceof ColumnValue.Default d) {
            run(new SetDefault(table, column.name(), d.expression()));
        }
        over.triggers().forEach(t -> run(new CreateTrigger(table, t)));
        return takeStatements();
    }

    private List<Statement> takeStatements() {
        List<Statement> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private void run(Operation operation) {
        statements.addAll(operation.statements(version));
    }

    /** The tables that it locks, in this order. */
    List<QualifiedName> tables() {
        return over.tables(table);
    }

    /** Locks tables all at once. */
    static Statement lock(Collection<QualifiedName> tables) {
        return new Statement(
                "LOCK TABLE " + tables.stream().map(QualifiedName::quoted).collect(Collectors.joining(", "))
                        + " IN ACCESS EXCLUSIVE MODE",
                tables.stream().map(t -> new Lock(t, LockMode.ACCESS_EXCLUSIVE)).toList(),
                Statement.Work.NONE);
    }

    /** What is over the first column goes with it. */
    private void swap() {
        List<String> sql = new ArrayList<>();
        sql.add("ALTER TABLE " + table.quoted() + " DROP COLUMN "
                + column.name().quoted());
        sql.add("ALTER TABLE " + table.quoted() + " RENAME COLUMN " + shadow.quoted() + " TO "
                + column.name().quoted());
        if (column.value() instanceof ColumnValue.Identity identity) {
            statements.add(exclusive("DO " + DollarQuoted.of(goingOn(identity, sql))));
        } else {
            sql.forEach(s -> statements.add(exclusive(s)));
        }
        if (!column.nullable()) {
            statements.add(ChosenNames.ofNotNull(table, shadow, column.name()));
        }
    }

    private Statement exclusive(String sql) {
        return Statement.of(sql, new Lock(table, LockMode.ACCESS_EXCLUSIVE));
    }

    /** The numbers of an identity go on from where they are; its sequence goes with the first column. */
    private String goingOn(ColumnValue.Identity identity, List<String> swap) {
        return """
                DECLARE
                    last bigint;
                    called boolean;
                BEGIN
                    EXECUTE 'SELECT last_value, is_called FROM ' || %1$s INTO last, called;
                    %2$s;
                    %3$s;
                    ALTER TABLE %4$s ALTER COLUMN %5$s ADD %6$s;
                    PERFORM setval(%1$s, last, called);
                END""".formatted(
                        "pg_get_serial_sequence(" + Literal.of(table.quoted()) + ", "
                                + Literal.of(column.name().value()) + ")",
                        swap.get(0),
                        swap.get(1),
                        table.quoted(),
                        column.name().quoted(),
                        Definitions.identity(identity));
    }

    private void take(Constraint constraint) {
        Identifier marked = ShadowColumn.marked(constraint.name());
        if (constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint) {
            statements.add(AddConstraint.usingIndex(table, constraint, marked));
        } else {
            run(new RenameConstraint(table, marked, constraint.name()));
        }
    }
}
