package dev.lintel.runtime.migration.review;

import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.schema.hazard.Locks;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.InapplicableException;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.Sql;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SourceStatement;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schema that revisions lead to, as far as their operations tell. What SQL does to a table is not followed: such a table is not
 * known from then on.
 */
final class KnownSchema {

    private static final List<Class<? extends AlterAction>> ADDING = List.of(
            AlterAction.AddColumn.class,
            AlterAction.AddConstraint.class,
            AlterAction.ValidateConstraint.class,
            AlterAction.SetNotNull.class,
            AlterAction.SetDefault.class,
            AlterAction.DropDefault.class,
            AlterAction.SetParameters.class);

    private Schema schema = Schema.EMPTY;
    private final Set<Identifier> unknown = new TreeSet<>();
    private final List<SqlStatement> said = new ArrayList<>();

    /** The tables that are known; of any other nothing is said. */
    Optional<Schema> schema() {
        SchemaBuilder known = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            if (unknown.contains(table.name().name())) {
                known.removeTable(table.name());
            }
        }
        return Optional.of(known.build());
    }

    /** What SQL has said, the first statement first. */
    List<SqlStatement> said() {
        return List.copyOf(said);
    }

    void apply(LoadedRevision revision) {
        for (Instruction instruction : revision.upgrade()) {
            if (instruction instanceof Instruction.Operate operate) {
                apply(operate.operation());
            }
        }
    }

    /** Whether all that is known of the table holds afterwards too; what comes to it is not known. */
    private static boolean keepsWhatIsKnown(SqlStatement statement) {
        return statement instanceof SqlStatement.AlterTable alter
                ? alter.actions().stream().allMatch(a -> ADDING.stream().anyMatch(k -> k.isInstance(a)))
                : !(statement instanceof SqlStatement.Drop);
    }

    private void apply(Operation operation) {
        operation.parts().forEach(this::apply);
        if (operation instanceof Sql sql) {
            for (SourceStatement statement : SqlText.statements(sql.sql())) {
                said.add(statement.statement());
                if (!keepsWhatIsKnown(statement.statement())) {
                    Locks.of(statement.statement()).keySet().forEach(t -> unknown.add(t.name()));
                }
            }
        } else if (operation.parts().isEmpty()) {
            try {
                schema = operation.apply(schema);
            } catch (InapplicableException e) {
                // It is about something that SQL has made, of which nothing is known.
                return;
            }
        }
    }
}
