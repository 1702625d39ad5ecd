package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a CHECK another condition. PostgreSQL changes none that is there, so a second one comes beside it, unvalidated and then validated,
 * and takes its place: no row is without one at any time. It begins with a look at the rows, and stops there, with the catalog as it was,
 * where some do not satisfy the new condition: an unvalidated check refuses each {@code UPDATE} of such a row.
 *
 * @param check the check after it, under the name of the one before
 */
public record ReplaceCheck(QualifiedName table, CheckConstraint check) implements Operation {

    @Override
    public List<Step> steps(PostgresVersion version) {
        Identifier second = ConstraintNames.shortened("lx_" + check.name());
        List<Step> steps = new ArrayList<>();
        steps.add(Step.longTransaction("look for rows of " + table + " that " + check.name() + " refuses", look()));
        steps.addAll(new AddConstraint(table, check.withName(second)).steps(version));
        steps.add(Step.transaction(
                "put " + second + " of " + table + " in the place of " + check.name(),
                Stream.of(new DropConstraint(table, check.name()), new RenameConstraint(table, second, check.name()))
                        .flatMap(o -> o.statements(version).stream())
                        .toList()));
        return steps;
    }

    private Statement look() {
        String block = """
                #variable_conflict use_column
                DECLARE
                    refused bigint;
                BEGIN
                    SELECT count(*) INTO refused FROM %s WHERE NOT (%s);
                    IF refused > 0 THEN
                        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = refused || ' row(s) of '
                            || %s || ': mend them (UPDATE … SET … WHERE …), and run this again';
                    END IF;
                END""".formatted(
                        table.quoted(),
                        check.expression().sql(),
                        Literal.of(table + " do not satisfy " + check.name() + ", which is to be "
                                + check.expression().sql()));
        return new Statement(
                "DO " + DollarQuoted.of(block), List.of(new Lock(table, LockMode.ACCESS_SHARE)), Statement.Work.SCAN);
    }

    @Override
    public Schema apply(Schema before) {
        old(before);
        return Edits.change(before, table, t -> t.removeConstraint(check.name()).check(check));
    }

    @Override
    public Operation inverse(Schema before) {
        return new ReplaceCheck(table, old(before));
    }

    private CheckConstraint old(Schema before) {
        if (Edits.constraint(before, table, check.name()) instanceof CheckConstraint old) {
            return old;
        }
        throw new InapplicableException(check.name() + " of " + table + " is no check: drop it and add this one");
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String sql = "ALTER TABLE " + table.quoted() + " DROP CONSTRAINT "
                + check.name().quoted() + ", ADD " + Definitions.constraint(check);
        return List.of(
                Statement.of(sql, new Lock(table, LockMode.ACCESS_EXCLUSIVE)).scanning());
    }

    @Override
    public String title() {
        return "replace " + check.name() + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("replaceCheck", table, JavaCall.constraint(check));
    }
}
