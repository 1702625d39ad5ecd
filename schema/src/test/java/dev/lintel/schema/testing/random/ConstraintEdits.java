package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.CheckedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits of constraints, indexes and triggers: one comes, goes, changes, or gets another name. */
final class ConstraintEdits {

    private final Draft draft;
    private final Chance chance;
    private final Names names;
    private final PostgresVersion version;

    ConstraintEdits(Draft draft, Chance chance, Names names, PostgresVersion version) {
        this.draft = draft;
        this.chance = chance;
        this.names = names;
        this.version = version;
    }

    List<Runnable> all() {
        return List.of(
                () -> onAny(t ->
                        parts(t).unique(draft.schema(), t).ifPresent(u -> draft.change(t.name(), b -> b.unique(u)))),
                () -> onAny(t ->
                        parts(t).check(draft.schema(), t).ifPresent(c -> draft.change(t.name(), b -> b.check(c)))),
                () -> onAny(t -> parts(t).foreignKey(draft.schema(), t)
                        .filter(k -> draft.hasRowsOf(k.table(), t.name()))
                        .ifPresent(k -> draft.change(t.name(), b -> b.foreignKey(k)))),
                () -> onAny(t ->
                        parts(t).trigger(draft.schema(), t).ifPresent(r -> draft.change(t.name(), b -> b.trigger(r)))),
                () -> onAny(t ->
                        indexes(t).index(draft.schema(), t).ifPresent(i -> draft.change(t.name(), b -> b.index(i)))),
                () -> onAny(this::dropConstraint),
                () -> onAny(this::renameConstraint),
                () -> onAny(this::changeValues),
                () -> onAny(this::changeCheck),
                () -> onAny(this::changeUnique),
                () -> onAny(this::changeForeignKey),
                () -> onAny(this::primaryKey),
                () -> onAny(this::uniqueAsIndex),
                () -> onAny(this::changeIndex),
                () -> onAny(this::renameIndex),
                () -> onAny(this::dropTrigger));
    }

    private void onAny(Consumer<Table> edit) {
        chance.pickAny(List.copyOf(draft.schema().tables().values())).ifPresent(edit);
    }

    private RandomParts parts(Table table) {
        return new RandomParts(chance, names, version, c -> draft.isFilled(table.name(), c));
    }

    private RandomIndexes indexes(Table table) {
        return new RandomIndexes(chance, names, version, c -> draft.isFilled(table.name(), c));
    }

    private void dropConstraint(Table table) {
        chance.pickAny(table.constraints())
                .ifPresent(c -> draft.change(table.name(), b -> b.removeConstraint(c.name())));
    }

    private void renameConstraint(Table table) {
        chance.pickAny(table.constraints()).ifPresent(c -> {
            Constraint renamed = c.withName(names.fresh("renamed"));
            draft.change(table.name(), b -> b.removeConstraint(c.name()).constraint(renamed));
        });
    }

    /** A value comes, or the one goes that no row has. */
    private void changeValues(Table table) {
        for (CheckConstraint check : table.checks()) {
            for (Column column : table.columns()) {
                CheckedValues.of(column.name(), check)
                        .filter(v -> v.labels().size() > 1)
                        .ifPresent(values -> {
                            List<String> labels = new ArrayList<>(values.labels());
                            if (!labels.remove("a'b")) {
                                labels.add("a'b");
                            }
                            Constraint changed = new CheckConstraint(
                                    check.name(), new CheckedValues(column.name(), labels).expression());
                            draft.change(
                                    table.name(),
                                    b -> b.removeConstraint(check.name()).constraint(changed));
                        });
            }
        }
    }

    /** Another condition under the same name, or one more beside it. */
    private void changeCheck(Table table) {
        chance.pickAny(table.checks())
                .ifPresent(old -> parts(table)
                        .check(draft.schema(), table)
                        .map(c -> new CheckConstraint(
                                old.name(),
                                chance.oneIn(3)
                                        ? Expr.of("(" + old.expression().sql() + ") AND "
                                                + c.expression().sql())
                                        : c.expression()))
                        .ifPresent(c -> draft.change(
                                table.name(),
                                b -> b.removeConstraint(old.name()).constraint(c))));
    }

    /** Other columns under the same name. */
    private void changeUnique(Table table) {
        chance.pickAny(table.uniques())
                .ifPresent(old -> parts(table)
                        .unique(draft.schema(), table)
                        .ifPresent(u -> draft.change(
                                table.name(),
                                b -> b.removeConstraint(old.name()).unique(u.withName(old.name())))));
    }

    private void changeForeignKey(Table table) {
        chance.pickAny(table.foreignKeys())
                .ifPresent(k -> draft.change(
                        table.name(),
                        b -> b.removeConstraint(k.name())
                                .foreignKey(new ForeignKey(
                                        k.name(),
                                        k.columns(),
                                        k.table(),
                                        k.references(),
                                        ReferentialAction.CASCADE,
                                        ReferentialAction.RESTRICT,
                                        k.deferrability()))));
    }

    /** Another primary key under the same name, or one where there was none. */
    private void primaryKey(Table table) {
        if (table.rows().isEmpty()) {
            parts(table).primaryKey(draft.schema(), table).ifPresent(key -> {
                PrimaryKey named =
                        table.primaryKey().map(old -> key.withName(old.name())).orElse(key);
                draft.change(table.name(), b -> b.primaryKey(named));
            });
        }
    }

    /** A unique constraint becomes a unique index under its name, among some rows only: what a soft delete does. */
    private void uniqueAsIndex(Table table) {
        chance.pickAny(table.uniques()).ifPresent(unique -> {
            UniqueConstraint old = unique;
            Index index = Index.of(
                            old.name().value(),
                            old.columns().stream().map(c -> c.value()).toArray(String[]::new))
                    .withUnique(true)
                    .withWhere(old.columns().get(0).quoted() + " IS NOT NULL");
            draft.change(table.name(), b -> b.removeConstraint(old.name()).index(index));
        });
    }

    /** Another definition under the same name, or none. */
    private void changeIndex(Table table) {
        chance.pickAny(table.indexes())
                .ifPresent(old -> draft.change(table.name(), b -> {
                    b.removeIndex(old.name());
                    if (chance.oneIn(2)) {
                        indexes(table).index(draft.schema(), table).ifPresent(i -> b.index(i.withName(old.name())));
                    }
                    return b;
                }));
    }

    private void renameIndex(Table table) {
        chance.pickAny(table.indexes()).ifPresent(i -> {
            Index renamed = i.withName(names.fresh("renamed_ix"));
            draft.change(table.name(), b -> b.removeIndex(i.name()).index(renamed));
        });
    }

    private void dropTrigger(Table table) {
        chance.pickAny(table.triggers())
                .ifPresent(t -> draft.change(table.name(), b -> {
                    b.removeTrigger(t.name());
                    return chance.oneIn(2)
                            ? b
                            : b.trigger(new Trigger(
                                    t.name(),
                                    Trigger.Timing.AFTER,
                                    List.of(Trigger.Event.UPDATE),
                                    t.when(),
                                    t.function()));
                }));
    }
}
