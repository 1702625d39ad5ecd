package dev.lintel.schema.op;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER TABLE … DROP CONSTRAINT} of a foreign key. It locks both tables; the referenced one first, as an application that
 * inserts a parent and then its child takes them.
 *
 * @param references the referenced table
 */
public record DropForeignKey(QualifiedName table, Identifier name, QualifiedName references) implements Operation {

    public static DropForeignKey of(QualifiedName table, ForeignKey key) {
        return new DropForeignKey(table, key.name(), key.table());
    }

    @Override
    public Schema apply(Schema before) {
        return new DropConstraint(table, name).apply(before);
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropConstraint(table, name).inverse(before);
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        List<Statement> statements = new ArrayList<>();
        if (!references.equals(table)) {
            statements.add(Statement.of(
                    "LOCK TABLE " + references.quoted() + " IN ACCESS EXCLUSIVE MODE",
                    new Lock(references, LockMode.ACCESS_EXCLUSIVE)));
        }
        statements.addAll(statements(version));
        return List.of(Step.transaction(title(), statements));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Lock> locks = new ArrayList<>(List.of(new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
        if (!references.equals(table)) {
            locks.add(new Lock(references, LockMode.ACCESS_EXCLUSIVE));
        }
        return List.of(new Statement(
                "ALTER TABLE " + table.quoted() + " DROP CONSTRAINT " + name.quoted(), locks, Statement.Work.NONE));
    }

    @Override
    public String title() {
        return "drop " + name + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropForeignKey", table, name, references);
    }
}
