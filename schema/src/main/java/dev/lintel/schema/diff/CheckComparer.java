package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.ReplaceCheck;
import dev.lintel.schema.sql.CheckedValues;
import java.util.List;
import java.util.Optional;

/** Checks that stay under their name and have another condition: they are replaced, never dropped and added. */
final class CheckComparer {

    private final Table before;
    private final Table after;
    private final Comparison comparison;

    /** @param before the table before, under the new names */
    CheckComparer(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    /** A constraint before; such a check as it is after. */
    Constraint replaced(Constraint constraint) {
        if (!(constraint instanceof CheckConstraint old) || !canStay(old)) {
            return constraint;
        }
        Optional<CheckConstraint> now = after.checks().stream()
                .filter(c -> c.name().equals(old.name()) && !c.equals(old))
                .findFirst();
        now.ifPresent(c -> comparison.changes().add(Phase.ADD_CHECK, new ReplaceCheck(after.name(), c)));
        return now.orElse(old);
    }

    /** Whether it lets all through that happens until the other one is there. */
    private boolean canStay(CheckConstraint check) {
        Expr condition = check.expression();
        return !comparison.rework().affects(before, check)
                && !comparison.rework().swapsUnder(before.name(), condition::mentions)
                && before.rows().equals(after.rows())
                && after.columns().stream()
                        .flatMap(c -> CheckedValues.of(c.name(), check).stream())
                        .allMatch(this::allowsMoves);
    }

    /** Whether it allows the values that rows get meanwhile in the place of others. */
    private boolean allowsMoves(CheckedValues values) {
        List<String> allowed = values.labels();
        return LabelRenames.ofCheck(before, after, values.column(), comparison.hints()).stream()
                .flatMap(r -> r.inOrder().stream())
                .allMatch(move -> allowed.contains(move.to()));
    }
}
