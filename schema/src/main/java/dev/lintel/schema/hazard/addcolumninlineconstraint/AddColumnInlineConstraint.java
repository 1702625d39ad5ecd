package dev.lintel.schema.hazard.addcolumninlineconstraint;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column is added with a constraint that looks at all rows. */
public final class AddColumnInlineConstraint implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "add-column-inline-constraint", Level.ERROR, "a column is added with a constraint that looks at all rows");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddColumn.class)
                .map(AlterAction.AddColumn::column)
                .flatMap(
                        c -> c.constraints().stream()
                                .filter(k -> !k.isUnchecked())
                                .limit(1)
                                .map(
                                        k -> new Danger(
                                                switch (k.kind()) {
                                                    case CHECK ->
                                                        "the CHECK on column " + c.name()
                                                                + " reads all rows while nobody can use the table";
                                                    case FOREIGN_KEY ->
                                                        "REFERENCES on column " + c.name()
                                                                + " locks both tables against writers while it is checked";
                                                    default ->
                                                        "the index of column " + c.name()
                                                                + " is built while nobody can use the table";
                                                },
                                                "op.addColumn(…) without it, then op.addConstraint(…), which takes the steps it needs")))
                .toList();
    }
}
