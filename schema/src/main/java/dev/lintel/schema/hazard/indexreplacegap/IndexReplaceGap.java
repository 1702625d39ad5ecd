package dev.lintel.schema.hazard.indexreplacegap;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** An index is dropped before the one that replaces it is there. */
public final class IndexReplaceGap implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "index-replace-gap", Level.WARNING, "an index is dropped before the one that replaces it is there");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (!(statement instanceof SqlStatement.CreateIndex index) || context.isNew(index.table())) {
            return List.of();
        }
        boolean isReplaced = context.said()
                .all()
                .filter(SqlStatement.Drop.class::isInstance)
                .map(SqlStatement.Drop.class::cast)
                .filter(d -> d.kind() == ObjectKind.INDEX)
                .flatMap(d -> d.names().stream())
                .anyMatch(n -> serves(context, n, index));
        return isReplaced
                ? List.of(new Danger(
                        "the index that served the same columns is dropped already, so that queries have none until this one"
                                + " is built",
                        "build this one first, under another name, and drop the old one last"))
                : List.of();
    }

    /** Whether the index that was dropped begins with the same column. */
    private static boolean serves(Context context, QualifiedName dropped, SqlStatement.CreateIndex index) {
        return context.table(index.table()).stream()
                .flatMap(t -> t.indexes().stream())
                .filter(i -> i.name().equals(dropped.name()))
                .flatMap(i -> i.keys().get(0).column().stream())
                .anyMatch(c -> index.columns().indexOf(c) == 0);
    }
}
