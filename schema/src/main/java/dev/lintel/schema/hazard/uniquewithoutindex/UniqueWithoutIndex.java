package dev.lintel.schema.hazard.uniquewithoutindex;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;

/** A unique constraint builds its index while nobody can use the table. */
public final class UniqueWithoutIndex implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "unique-without-index", Level.ERROR, "a unique constraint builds its index while nobody can use the table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.UNIQUE
                        && c.usingIndex().isEmpty())
                .map(c -> new Danger(
                        "the index of " + c.title() + " is built while nobody can use the table",
                        "op.addConstraint(\"" + Context.tableOf(statement)
                                + "\", unique(…)), which builds the index concurrently and" + " then takes it over"))
                .toList();
    }
}
