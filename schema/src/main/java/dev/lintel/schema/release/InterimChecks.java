package dev.lintel.schema.release;

import dev.lintel.schema.diff.LabelRenames;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.CheckedValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The checks of a table that both releases use. They let through what either of them writes. */
final class InterimChecks {

    private final Table before;
    private final Table after;
    private final Hints hints;
    private final Predicate<Identifier> isChanged;

    /**
     * @param before the table before, under the new names
     * @param isChanged whether a column that stays is another one
     */
    InterimChecks(Table before, Table after, Hints hints, Predicate<Identifier> isChanged) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.isChanged = isChanged;
    }

    List<CheckConstraint> checks() {
        return after.checks().stream().map(this::lenient).toList();
    }

    private CheckConstraint lenient(CheckConstraint check) {
        for (Column column : after.columns()) {
            Optional<CheckedValues> values = CheckedValues.of(column.name(), check);
            if (values.isPresent() && CheckedValues.in(before, column.name()).isPresent()) {
                return withOldValues(check, values.get());
            }
        }
        return before.checks().stream()
                .filter(old -> old.name().equals(check.name()) && canStay(old.expression()))
                .findFirst()
                .map(old -> new CheckConstraint(check.name(), lenient(old.expression(), check.expression())))
                .orElse(check);
    }

    /** A check that lists the values of an enum allows those too that the old code writes. */
    private CheckConstraint withOldValues(CheckConstraint check, CheckedValues values) {
        return LabelRenames.ofCheck(before, after, values.column(), hints)
                .filter(r -> !r.staying().isEmpty())
                .map(r -> new CheckConstraint(
                        check.name(), values.with(r.staying()).expression()))
                .orElse(check);
    }

    /** Whether the columns that it speaks of are there in between, and are what they were. */
    private boolean canStay(Expr condition) {
        return before.columns().stream()
                .filter(c -> condition.mentions(c.name()))
                .allMatch(c -> after.column(c.name()).isPresent() && !isChanged.test(c.name()));
    }

    /** The wider one; both, where nobody can tell which that is. */
    private static Expr lenient(Expr old, Expr now) {
        if (old.implies(now)) {
            return now;
        }
        return now.implies(old) ? old : old.or(now);
    }
}
