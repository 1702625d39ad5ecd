package dev.lintel.schema.hazard.fkactionchange;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key is replaced, and holds for no old row meanwhile. */
public final class FkActionChange implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "fk-action-change", Level.WARNING, "a foreign key is replaced, and holds for no old row meanwhile");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.FOREIGN_KEY)
                .filter(c -> context.table(Context.tableOf(statement)).stream()
                        .flatMap(t -> t.foreignKeys().stream())
                        .anyMatch(k -> isReplaced(k, c) && isDropped(context, statement, k)))
                .map(c -> new Danger(
                        "the old foreign key is gone already: until " + c.title()
                                + " is valid, nothing holds rows to it that were written before",
                        "op.replaceForeignKey(…), which makes the new one beside the old one"))
                .toList();
    }

    private static boolean isReplaced(ForeignKey old, TableConstraint now) {
        return old.columns().equals(now.columns())
                && now.references().filter(r -> Context.isSame(r, old.table())).isPresent();
    }

    private static boolean isDropped(Context context, SqlStatement statement, ForeignKey key) {
        QualifiedName table = Context.tableOf(statement);
        return Stream.concat(
                        statement.actions(AlterAction.DropConstraint.class),
                        context.said()
                                .all()
                                .filter(s -> Context.isOf(s, table))
                                .flatMap(s -> s.actions(AlterAction.DropConstraint.class)))
                .anyMatch(d -> d.name().equals(key.name()));
    }
}
