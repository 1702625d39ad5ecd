package dev.lintel.schema.op;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code CREATE INDEX}; on a table in use {@code CREATE INDEX CONCURRENTLY}, outside a transaction. Where the index computes something,
 * statistics of that are gathered afterwards.
 */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        List<Step> steps = new ArrayList<>(concurrently());
        if (index.hasExpression()) {
            steps.add(Statistics.of(table));
        }
        return steps;
    }

    List<Step> concurrently() {
        Statement build = Statement.of(
                        Definitions.index(table, index, true), new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))
                .scanning();
        return List.of(
                new Step(title(), Step.Mode.AUTOCOMMIT, List.of(build), Optional.of(table.sibling(index.name()))));
    }

    @Override
    public Schema apply(Schema before) {
        if (Edits.table(before, table).indexes().stream().anyMatch(i -> i.name().equals(index.name()))) {
            throw new InapplicableException("table " + table + " has an index " + index.name() + " already");
        }
        return Edits.change(before, table, t -> t.index(index));
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropIndex(table, index.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(Definitions.index(table, index, false), new Lock(table, LockMode.SHARE))
                .scanning());
    }

    @Override
    public String title() {
        return "create index " + index.name() + " on " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("createIndex", table, JavaCall.index(index));
    }
}
