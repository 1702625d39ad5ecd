package dev.lintel.schema.hazard;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a revision has said so far. */
public final class Said {

    private record Entry(SqlStatement statement, int transaction) {}

    private final List<SqlStatement> earlier;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Identifier> newTables = new TreeSet<>();

    Said() {
        this(List.of());
    }

    /** @param earlier what earlier revisions have said, of which the facts still hold */
    Said(List<SqlStatement> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /** @param transaction the number of the transaction that it is in; 0 for none */
    void add(SqlStatement statement, int transaction) {
        entries.add(new Entry(statement, transaction));
        if (statement instanceof SqlStatement.CreateTable create) {
            newTables.add(create.table().name());
        }
        statement
                .actions(AlterAction.RenameTable.class)
                .filter(r -> isNew(Context.tableOf(statement)))
                .forEach(r -> newTables.add(r.to()));
        statement
                .actions(AlterAction.AttachPartition.class)
                .filter(a -> !isNew(Context.tableOf(statement)))
                .forEach(a -> newTables.remove(a.partition().name()));
    }

    boolean isNew(QualifiedName table) {
        return newTables.contains(table.name());
    }

    /** The name that a table had before all of this. */
    QualifiedName nameBefore(QualifiedName table) {
        QualifiedName name = table;
        for (int i = entries.size() - 1; i >= 0; i--) {
            SqlStatement statement = entries.get(i).statement();
            Identifier now = name.name();
            if (statement.actions(AlterAction.RenameTable.class).anyMatch(r -> r.to().equals(now))) {
                name = Context.tableOf(statement);
            }
        }
        return name;
    }

    /** The name that a column of a table had before all of this. */
    public Identifier nameBefore(QualifiedName table, Identifier column) {
        QualifiedName name = table;
        Identifier old = column;
        for (int i = entries.size() - 1; i >= 0; i--) {
            SqlStatement statement = entries.get(i).statement();
            Identifier now = name.name();
            Identifier current = old;
            if (statement.actions(AlterAction.RenameTable.class).anyMatch(r -> r.to().equals(now))) {
                name = Context.tableOf(statement);
            } else if (Context.isOf(statement, name)) {
                old = statement
                        .actions(AlterAction.RenameColumn.class)
                        .filter(r -> r.to().equals(current))
                        .map(AlterAction.RenameColumn::from)
                        .findFirst()
                        .orElse(old);
            }
        }
        return old;
    }

    /** All statements, the first one first. */
    public Stream<SqlStatement> all() {
        return entries.stream().map(Entry::statement);
    }

    /** All statements, those of earlier revisions first. */
    public Stream<SqlStatement> ever() {
        return Stream.concat(earlier.stream(), all());
    }

    /** Those of the transaction that is open. */
    Said inTransaction(int transaction) {
        Said inside = new Said();
        entries.stream()
                .filter(e -> transaction != 0 && e.transaction() == transaction)
                .forEach(e -> inside.add(e.statement(), transaction));
        return inside;
    }

    /** The parts of one kind of all {@code ALTER TABLE} of a table, those of earlier revisions too. */
    public <A extends AlterAction> Stream<A> actions(QualifiedName table, Class<A> kind) {
        return ever().filter(s -> Context.isOf(s, table)).flatMap(s -> s.actions(kind));
    }

    /** The constraint of this name that was added to a table. */
    public Optional<TableConstraint> added(QualifiedName table, Identifier name) {
        return actions(table, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.name().equals(Optional.of(name)))
                .findFirst();
    }

    public boolean isValidated(QualifiedName table, Identifier constraint) {
        return actions(table, AlterAction.ValidateConstraint.class)
                .anyMatch(v -> v.name().equals(constraint));
    }

    /** The conditions that all rows of a table are known to hold. */
    public Stream<Expr> proven(QualifiedName table) {
        return actions(table, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> !c.isUnchecked()
                        || c.name().filter(n -> isValidated(table, n)).isPresent())
                .flatMap(c -> c.condition().stream());
    }
}
