package dev.lintel.schema.hazard.identifiertoolong;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A name is longer than 63 bytes, and is cut. */
public final class IdentifierTooLong implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("identifier-too-long", Level.ERROR, "a name is longer than 63 bytes, and is cut");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return Stream.of(
                        statement
                                .actions(AlterAction.AddColumn.class)
                                .map(a -> a.column().name()),
                        statement.actions(AlterAction.RenameColumn.class).map(AlterAction.RenameColumn::to),
                        statement.actions(AlterAction.RenameTable.class).map(AlterAction.RenameTable::to),
                        statement.actions(AlterAction.RenameConstraint.class).map(AlterAction.RenameConstraint::to),
                        statement.actions(AlterAction.AddConstraint.class).flatMap(a -> a.constraint().name().stream()),
                        created(statement))
                .flatMap(s -> s)
                .filter(Identifier::isTooLong)
                .map(n -> new Danger(
                        "the name " + n + " has more than " + Identifier.MAX_BYTES
                                + " bytes; PostgreSQL cuts it, and says so in a notice only",
                        "a shorter name"))
                .toList();
    }

    private static Stream<Identifier> created(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateTable create) {
            return Stream.of(
                            Stream.of(create.table().name()),
                            create.columns().stream().map(ColumnDefinition::name),
                            create.constraints().stream().flatMap(c -> c.name().stream()))
                    .flatMap(s -> s);
        } else if (statement instanceof SqlStatement.CreateIndex index) {
            return index.name().stream();
        } else if (statement instanceof SqlStatement.CreateTrigger trigger) {
            return Stream.of(trigger.name());
        }
        return Stream.of();
    }
}
