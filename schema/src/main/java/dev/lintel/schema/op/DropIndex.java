package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code DROP INDEX}; on a table in use {@code DROP INDEX CONCURRENTLY}, outside a transaction.
 */
public record DropIndex(QualifiedName table, Identifier name) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        return List.of(Step.autocommit(
                title(),
                Statement.of(
                        "DROP INDEX CONCURRENTLY IF EXISTS "
                                + table.sibling(name).quoted(),
                        new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE))));
    }

    @Override
    public Schema apply(Schema before) {
        Edits.index(before, table, name);
        return Edits.change(before, table, t -> t.removeIndex(name));
    }

    @Override
    public Operation inverse(Schema before) {
        return new CreateIndex(table, Edits.index(before, table, name));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(
                Statement.of("DROP INDEX " + table.sibling(name).quoted(), new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop index " + name + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropIndex", table, name);
    }
}
