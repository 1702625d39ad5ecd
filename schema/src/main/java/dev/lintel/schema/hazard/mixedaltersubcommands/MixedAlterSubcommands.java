package dev.lintel.schema.hazard.mixedaltersubcommands;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** One ALTER TABLE reads all rows under the lock of its other parts. */
public final class MixedAlterSubcommands implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "mixed-alter-subcommands", Level.ERROR, "one ALTER TABLE reads all rows under the lock of its other parts");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean validates = context.used(statement, AlterAction.ValidateConstraint.class)
                .findAny()
                .isPresent();
        boolean isStronger = context.used(statement, AlterAction.class)
                .anyMatch(a -> !(a instanceof AlterAction.ValidateConstraint)
                        && !(a instanceof AlterAction.SetParameters)
                        && !isAdded(statement, a));
        if (validates && isStronger) {
            return List.of(new Danger(
                    "VALIDATE CONSTRAINT reads all rows under the lock that the other parts need",
                    "a step of its own for VALIDATE CONSTRAINT"));
        }
        boolean dropsProof =
                context.used(statement, AlterAction.SetNotNull.class).findAny().isPresent()
                        && context.used(statement, AlterAction.DropConstraint.class)
                                .findAny()
                                .isPresent();
        return dropsProof
                ? List.of(new Danger(
                        "DROP CONSTRAINT is done before SET NOT NULL, which then has no proof left and reads all rows",
                        "a statement of its own for DROP CONSTRAINT, after SET NOT NULL"))
                : List.of();
    }

    /** Adding what is validated here is another hazard. */
    private static boolean isAdded(SqlStatement statement, AlterAction action) {
        return action instanceof AlterAction.AddConstraint added
                && statement
                        .actions(AlterAction.ValidateConstraint.class)
                        .anyMatch(v -> added.constraint().name().equals(Optional.of(v.name())));
    }
}
