package dev.lintel.schema.hazard.pkwithoutindex;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A primary key builds its index while nobody can use the table. */
public final class PkWithoutIndex implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "pk-without-index", Level.ERROR, "a primary key builds its index while nobody can use the table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.PRIMARY_KEY)
                .filter(c -> c.usingIndex()
                        .map(i -> isNullable(context, Context.tableOf(statement), i))
                        .orElse(true))
                .map(c -> new Danger(
                        (c.usingIndex().isEmpty() ? "the index of the primary key is built, and " : "")
                                + "its columns are checked for NULL, while nobody can use the table",
                        "op.addConstraint(\"" + Context.tableOf(statement)
                                + "\", primaryKey(…)), which takes over an index that is"
                                + " built concurrently; op.setNotNull(…) before it"))
                .toList();
    }

    /** Whether a column of the index is known to allow NULL, and nothing that was said has changed that. */
    private static boolean isNullable(Context context, QualifiedName table, Identifier index) {
        Stream<Identifier> created = context.said()
                .ever()
                .filter(SqlStatement.CreateIndex.class::isInstance)
                .map(SqlStatement.CreateIndex.class::cast)
                .filter(i -> i.name().equals(Optional.of(index)))
                .flatMap(i -> i.columns().stream());
        Stream<Identifier> known = context.table(table).stream()
                .flatMap(t -> t.indexes().stream())
                .filter(i -> i.name().equals(index))
                .flatMap(i -> i.keys().stream())
                .flatMap(k -> k.column().stream());
        return Stream.concat(created, known)
                .filter(c -> context.column(table, c).filter(Column::nullable).isPresent())
                .anyMatch(c -> context.said()
                        .actions(table, AlterAction.SetNotNull.class)
                        .noneMatch(s -> s.column().equals(c)));
    }
}
