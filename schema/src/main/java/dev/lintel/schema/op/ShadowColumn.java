package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The second column of a {@link ReplaceColumnType}, and what is built on it until it takes the place of the first. */
final class ShadowColumn {

    private final ReplaceColumnType change;
    private final PostgresVersion version;
    private final QualifiedName table;
    private final Column column;
    private final Identifier shadow;
    /** Trigger and function; the last trigger by its name, so that it sees what others have written (PostgreSQL, CREATE TRIGGER). */
    private final QualifiedName sync;

    private final OverColumn over;

    ShadowColumn(ReplaceColumnType change, PostgresVersion version) {
        this.change = change;
        this.version = version;
        this.table = change.table();
        this.column = change.column();
        this.shadow = marked(column.name());
        this.sync = table.sibling(ConstraintNames.shortened("zz_lx_" + table.name() + "_" + column.name()));
        this.over = change.over().over(table, column, shadow);
    }

    /** The name of what stands for another until the names are swapped. */
    static Identifier marked(Identifier name) {
        return ConstraintNames.shortened("lx_" + name);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(preparation());
        steps.add(Step.transaction(
                "put " + table + "." + shadow + " in the place of " + column.name(), swap().statements()));
        return steps;
    }

    /** What puts it in the place of the first. */
    ColumnSwap swap() {
        return new ColumnSwap(change, shadow, sync, version);
    }

    /** What comes before that: it is built and filled, and kept in step. */
    List<Step> preparation() {
        List<Step> steps = new ArrayList<>();
        Column second = column.withName(shadow).withNullable(true).withValue(ColumnValue.none());
        steps.addAll(new AddColumn(table, second).steps(version));
        steps.add(Step.transaction("keep " + table + "." + shadow + " in step with " + column.name(), keep()));
        steps.add(Step.autocommit(
                "fill " + table + "." + shadow + " in batches",
                Batches.update(
                        table,
                        shadow,
                        change.using()
                                .map(Expr::sql)
                                .orElseGet(() -> converted(column.name().quoted())),
                        shadow.quoted() + " IS NOT DISTINCT FROM NULL AND "
                                + column.name().quoted() + " IS DISTINCT FROM NULL")));
        if (!column.nullable()) {
            steps.addAll(new SetNotNull(table, shadow).steps(version));
        }
        for (Index index : over.indexes()) {
            steps.addAll(new CreateIndex(table, index.withName(marked(index.name()))).concurrently());
        }
        for (Constraint constraint : over.constraints()) {
            steps.addAll(AddConstraint.keyIndex(constraint)
                    .<Operation>map(index -> new CreateIndex(table, index.withName(marked(index.name()))))
                    .orElseGet(() -> new AddConstraint(table, constraint.withName(marked(constraint.name()))))
                    .steps(version));
        }
        for (OverColumn.Reference reference : over.references()) {
            steps.addAll(new AddConstraint(
                            reference.table(),
                            reference.key().withName(marked(reference.key().name())))
                    .steps(version));
        }
        steps.add(
                over.indexes().stream().anyMatch(Index::hasExpression)
                        ? Statistics.of(table)
                        : Statistics.of(table, shadow));
        return steps;
    }

    /** Whatever is written to the first column is written to the second in the same statement. */
    private List<Statement> keep() {
        TriggerFunction function = new TriggerFunction(sync, """
                BEGIN
                    NEW.%s := %s;
                    RETURN NEW;
                END""".formatted(
                shadow.quoted(),
                change.using()
                        // The row under the names of its columns, whichever the expression speaks of.
                        .map(u -> "(SELECT " + u + " FROM (SELECT NEW.*) AS changed)")
                        .orElseGet(() -> converted("NEW." + column.name().quoted()))));
        Trigger trigger = new Trigger(
                sync.name(),
                Trigger.Timing.BEFORE,
                List.of(Trigger.Event.INSERT, Trigger.Event.UPDATE),
                Optional.empty(),
                sync);
        List<Statement> all = new ArrayList<>(new CreateFunction(function).statements(version));
        all.addAll(new CreateTrigger(table, trigger).statements(version));
        return all;
    }

    private String converted(String value) {
        return TypeChange.conversion(value, change.from(), column.type());
    }
}
