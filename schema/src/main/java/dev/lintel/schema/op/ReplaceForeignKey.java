package dev.lintel.schema.op;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a foreign key another {@code ON DELETE}, {@code ON UPDATE} or deferrability. PostgreSQL changes no action of a constraint that
 * is there, so a second one comes beside it, unvalidated and then validated, and takes its place: no row is without one at any time.
 *
 * @param key the foreign key after it, over the same columns and under the same name as the one before
 */
public record ReplaceForeignKey(QualifiedName table, ForeignKey key) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        Identifier second = ConstraintNames.shortened("lx_" + key.name());
        List<Step> steps = new ArrayList<>(new AddConstraint(table, key.withName(second)).steps(version));
        Stream<Statement> drop =
                DropForeignKey.of(table, key).steps(version).stream().flatMap(s -> s.statements().stream());
        Stream<Statement> rename = new RenameConstraint(table, second, key.name()).statements(version).stream();
        steps.add(Step.transaction(
                "put " + second + " of " + table + " in the place of " + key.name(),
                Stream.concat(drop, rename).toList()));
        return steps;
    }

    @Override
    public Schema apply(Schema before) {
        old(before);
        return Edits.change(before, table, t -> t.removeConstraint(key.name()).constraint(key));
    }

    @Override
    public Operation inverse(Schema before) {
        return new ReplaceForeignKey(table, old(before));
    }

    private ForeignKey old(Schema before) {
        Constraint old = Edits.constraint(before, table, key.name());
        if (old instanceof ForeignKey other && other.isSameReference(key)) {
            return other;
        }
        throw new InapplicableException(key.name() + " of " + table
                + " is no foreign key over the same columns: drop it and add the other one");
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Lock> locks = new ArrayList<>(List.of(new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
        if (!key.table().equals(table)) {
            locks.add(new Lock(key.table(), LockMode.ACCESS_EXCLUSIVE));
        }
        String sql = "ALTER TABLE " + table.quoted() + " DROP CONSTRAINT "
                + key.name().quoted() + ", ADD " + Definitions.constraint(key);
        return List.of(new Statement(sql, locks, Statement.Work.SCAN));
    }

    @Override
    public String title() {
        return "replace " + key.name() + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("replaceForeignKey", table, JavaCall.constraint(key));
    }
}
