package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.column.Sql;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;

/** Adds checks to a table, named by the source or by the convention. */
final class Checks {

    private Checks() {}

    /**
     * Adds one.
     *
     * @param check a {@code @CheckConstraint}, or Hibernate's {@code @Check}
     * @param what what a name by convention ends with
     */
    static void add(TableDraft table, AnnotationUse check, String what) {
        String value = check.says("constraints") ? "constraints" : "constraint";
        Optional<Identifier> said = check.text("name").map(Naming::folded);
        Sql.expression(check, value, table.problems()).ifPresent(expression -> {
            Identifier name = said.orElseGet(() -> free(table, what));
            table.checks()
                    .add(new Named<>(
                            new CheckConstraint(name, expression), name, true, said.isPresent(), check.place()));
        });
    }

    /** Adds one that has no name, unless the table has its condition already. */
    static void add(TableDraft table, Expr condition, String what, Place place) {
        if (table.checks().stream().anyMatch(c -> c.part().expression().equals(condition))) {
            return;
        }
        Identifier name = free(table, what);
        table.checks().add(new Named<>(new CheckConstraint(name, condition), name, false, false, place));
    }

    /** The convention's name, counted on where the table has several of it. */
    private static Identifier free(TableDraft table, String what) {
        Identifier name = ConstraintNames.check(table.name().name(), what);
        for (int i = 2; isTaken(table, name); i++) {
            name = ConstraintNames.check(table.name().name(), what + "_" + i);
        }
        return name;
    }

    private static boolean isTaken(TableDraft table, Identifier name) {
        return table.checks().stream().anyMatch(c -> c.name().equals(name));
    }
}
