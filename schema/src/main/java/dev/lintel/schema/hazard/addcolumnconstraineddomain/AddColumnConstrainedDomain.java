package dev.lintel.schema.hazard.addcolumnconstraineddomain;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.type.NamedType;
import java.util.List;

/** A column of a domain with a constraint writes the table anew. */
public final class AddColumnConstrainedDomain implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "add-column-constrained-domain",
            Level.ERROR,
            "a column of a domain with a constraint writes the table anew");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .flatMap(c -> c.type().filter(NamedType.class::isInstance).stream()
                        .map(t -> ((NamedType) t).name())
                        .filter(d -> isConstrained(context, d))
                        .map(d -> new Danger(
                                "the domain " + d + " has a constraint, so all rows are written anew for column "
                                        + c.name() + ", also without a default, while nobody can use the table",
                                "a column of the type that the domain is of, and op.addConstraint(…) for the CHECK")))
                .toList();
    }

    private static boolean isConstrained(Context context, QualifiedName domain) {
        return context.said()
                .ever()
                .anyMatch(s -> s instanceof SqlStatement.CreateDomain created
                                && created.constrained()
                                && Context.isSame(created.domain(), domain)
                        || s instanceof SqlStatement.ConstrainDomain changed
                                && Context.isSame(changed.domain(), domain));
    }
}
