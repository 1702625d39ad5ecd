package dev.lintel.schema.op;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER TABLE … ADD CONSTRAINT}. On a table in use a check or a foreign key is added unvalidated and validated in a step of its
 * own, and a key is made of an index that was built concurrently.
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        Optional<Index> index = keyIndex(constraint);
        if (index.isPresent()) {
            List<Step> steps = new ArrayList<>(new CreateIndex(table, index.get()).concurrently());
            steps.add(Step.transaction(title(), List.of(usingIndex(table, constraint, constraint.name()))));
            return steps;
        }
        List<Statement> add = new ArrayList<>();
        if (constraint instanceof ForeignKey key && !key.table().equals(table)) {
            // The parent first, as an application that inserts a parent and then its child takes them.
            add.add(Statement.of(
                    "LOCK TABLE " + key.table().quoted() + " IN SHARE ROW EXCLUSIVE MODE",
                    new Lock(key.table(), LockMode.SHARE_ROW_EXCLUSIVE)));
        }
        add.add(Statement.of(add() + " NOT VALID", locks(LockMode.ACCESS_EXCLUSIVE)));
        Statement validate = Statement.of(
                "ALTER TABLE " + table.quoted() + " VALIDATE CONSTRAINT "
                        + constraint.name().quoted(),
                constraint instanceof ForeignKey key && !key.table().equals(table)
                        ? new Lock[] {
                            new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE), new Lock(key.table(), LockMode.ROW_SHARE)
                        }
                        : new Lock[] {new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE)});
        return List.of(
                Step.transaction(title() + ", not validated", add),
                Step.longTransaction("validate " + constraint.name() + " of " + table, validate.scanning()));
    }

    /** The index that a primary key or a unique constraint is made of, under its name; empty for what is no key. */
    static Optional<Index> keyIndex(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Optional.of(Index.ofKey(key.name(), key.columns(), false));
        }
        return constraint instanceof UniqueConstraint unique
                ? Optional.of(Index.ofKey(unique.name(), unique.columns(), unique.nullsNotDistinct()))
                : Optional.empty();
    }

    /** Makes a key of an index that is there, and gives it the name of the key. */
    static Statement usingIndex(QualifiedName table, Constraint key, Identifier index) {
        String kind = key instanceof UniqueConstraint ? "UNIQUE" : "PRIMARY KEY";
        String deferrability =
                key instanceof UniqueConstraint unique ? unique.deferrability().sql() : "";
        return Statement.of(
                "ALTER TABLE " + table.quoted() + " ADD CONSTRAINT "
                        + key.name().quoted() + " " + kind + " USING INDEX " + index.quoted() + deferrability,
                new Lock(table, LockMode.ACCESS_EXCLUSIVE));
    }

    private String add() {
        return "ALTER TABLE " + table.quoted() + " ADD " + Definitions.constraint(constraint);
    }

    private Lock[] locks(LockMode strongest) {
        if (constraint instanceof ForeignKey key) {
            Lock own = new Lock(table, LockMode.SHARE_ROW_EXCLUSIVE);
            return key.table().equals(table)
                    ? new Lock[] {own}
                    : new Lock[] {own, new Lock(key.table(), LockMode.SHARE_ROW_EXCLUSIVE)};
        }
        return new Lock[] {new Lock(table, strongest)};
    }

    @Override
    public Schema apply(Schema before) {
        Edits.withoutConstraint(before, table, constraint.name());
        return Edits.change(before, table, t -> t.constraint(constraint));
    }

    @Override
    public Operation inverse(Schema before) {
        return constraint instanceof ForeignKey key
                ? DropForeignKey.of(table, key)
                : new DropConstraint(table, constraint.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(add(), locks(LockMode.ACCESS_EXCLUSIVE)).scanning());
    }

    @Override
    public String title() {
        return "add " + constraint.name() + " to " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("addConstraint", table, JavaCall.constraint(constraint));
    }
}
