package dev.lintel.schema.hazard.fkpartitioned;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;

/** A partitioned table gets a foreign key in one go. */
public final class FkPartitioned implements Hazard {

    /** The first version that takes it on a partitioned table. */
    private static final int NOT_VALID = 18;

    private static final HazardInfo INFO =
            new HazardInfo("fk-partitioned", Level.ERROR, "a partitioned table gets a foreign key in one go");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.FOREIGN_KEY)
                .filter(c -> context.isPartitioned(Context.tableOf(statement)))
                .filter(c ->
                        c.notValid() ? !context.version().isAtLeast(NOT_VALID) : !isOnPartitions(context, statement, c))
                .map(c -> new Danger(
                        c.notValid()
                                ? "PostgreSQL refuses NOT VALID on a partitioned table before version 18"
                                : c.title()
                                        + " is checked for all rows of all partitions while writers of both tables wait",
                        "the same foreign key, under one name, on each partition: NOT VALID, then VALIDATE; then on "
                                + Context.tableOf(statement) + ", which takes them over"))
                .toList();
    }

    /** Whether each partition that is known has a foreign key of this name, which is then taken over. */
    private static boolean isOnPartitions(Context context, SqlStatement statement, TableConstraint constraint) {
        List<QualifiedName> partitions = context.partitions(Context.tableOf(statement));
        return constraint.name().isPresent()
                && partitions.stream()
                        .allMatch(p ->
                                context.said().added(p, constraint.name().get()).isPresent());
    }
}
