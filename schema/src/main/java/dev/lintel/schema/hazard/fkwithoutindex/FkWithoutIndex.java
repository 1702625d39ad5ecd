package dev.lintel.schema.hazard.fkwithoutindex;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;
import java.util.stream.Collectors;

/** A foreign key whose columns no index begins with. */
public final class FkWithoutIndex implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("fk-without-index", Level.WARNING, "a foreign key whose columns no index begins with");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.FOREIGN_KEY)
                .filter(c -> !isIndexed(context, Context.tableOf(statement), c.columns()))
                .map(c -> new Danger(
                        "no index begins with ("
                                + c.columns().stream().map(Identifier::value).collect(Collectors.joining(", "))
                                + "): each DELETE and key change of the referenced table reads the whole of "
                                + Context.tableOf(statement),
                        "op.createIndex(…) over the columns, before the foreign key"))
                .toList();
    }

    private static boolean isIndexed(Context context, QualifiedName table, List<Identifier> columns) {
        boolean isCreated = context.said()
                .ever()
                .filter(SqlStatement.CreateIndex.class::isInstance)
                .map(SqlStatement.CreateIndex.class::cast)
                .anyMatch(i -> Context.isSame(i.table(), table) && !i.partial() && begins(i.columns(), columns));
        return isCreated
                || context.table(table)
                        .filter(t -> t.indexes().stream()
                                        .filter(i -> i.where().isEmpty())
                                        .anyMatch(i -> begins(columnsOf(i), columns))
                                || t.uniques().stream().anyMatch(u -> begins(u.columns(), columns))
                                || t.primaryKey()
                                        .filter(k -> begins(k.columns(), columns))
                                        .isPresent())
                        .isPresent();
    }

    private static List<Identifier> columnsOf(Index index) {
        return index.keys().stream().flatMap(k -> k.column().stream()).toList();
    }

    private static boolean begins(List<Identifier> index, List<Identifier> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).containsAll(columns);
    }
}
