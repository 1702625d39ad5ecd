package dev.lintel.schema.hazard.constraintindexdropped;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** The index of a constraint is dropped. */
public final class ConstraintIndexDropped implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("constraint-index-dropped", Level.ERROR, "the index of a constraint is dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Drop drop && drop.kind() == ObjectKind.INDEX
                ? drop.names().stream()
                        .flatMap(n -> owner(context, n).stream())
                        .map(t -> new Danger(
                                "the index belongs to a constraint of " + t.name() + "; PostgreSQL refuses to drop it",
                                "op.dropConstraint(\"" + t.name() + "\", …), which drops both"))
                        .toList()
                : List.of();
    }

    private static Optional<Table> owner(Context context, QualifiedName index) {
        return context.schema().stream()
                .flatMap(s -> s.tables().values().stream())
                .filter(t -> t.constraints().stream()
                        .anyMatch(c -> (c instanceof PrimaryKey || c instanceof UniqueConstraint)
                                && c.name().equals(index.name())))
                .findFirst();
    }
}
