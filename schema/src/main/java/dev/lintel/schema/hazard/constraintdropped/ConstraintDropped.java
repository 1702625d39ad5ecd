package dev.lintel.schema.hazard.constraintdropped;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** A CHECK or a unique constraint is dropped. */
public final class ConstraintDropped implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("constraint-dropped", Level.ACKNOWLEDGE, "a CHECK or a unique constraint is dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.DropConstraint.class)
                .flatMap(
                        d -> context.table(Context.tableOf(statement)).stream()
                                .flatMap(t -> t.constraints().stream())
                                .filter(c -> c.name().equals(d.name()))
                                .filter(c -> !(c instanceof PrimaryKey) && !(c instanceof ForeignKey))
                                .filter(c -> !isReplaced(statement, d.name()))
                                .map(
                                        c -> new Danger(
                                                "what constraint " + d.name()
                                                        + " guaranteed holds no longer, and rows that come now may forbid to bring"
                                                        + " it back",
                                                "op.dropConstraint(…) in a revision that runs when no process of the old code is left")))
                .toList();
    }

    private static boolean isReplaced(SqlStatement statement, Identifier name) {
        return statement
                .actions(AlterAction.AddConstraint.class)
                .anyMatch(a -> a.constraint().name().equals(Optional.of(name)));
    }
}
