package dev.lintel.schema.sql;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values that a CHECK allows in a column, and nothing else: {@code status in ('open', 'paid')}. */
public record CheckedValues(Identifier column, List<String> labels) {

    public CheckedValues {
        labels = List.copyOf(labels);
    }

    /** Those of the first CHECK of a table that lists the values of the column. */
    public static Optional<CheckedValues> in(Table table, Identifier column) {
        return table.checks().stream().flatMap(c -> of(column, c).stream()).findFirst();
    }

    /** Those of a CHECK, if it lists the values of the column. */
    public static Optional<CheckedValues> of(Identifier column, CheckConstraint check) {
        CheckedValues values =
                new CheckedValues(column, Literal.in(check.expression().sql()));
        return Optional.of(values).filter(v -> v.expression().equals(check.expression()));
    }

    /** These and others. */
    public CheckedValues with(List<String> others) {
        List<String> all = new ArrayList<>(labels);
        all.addAll(others);
        return new CheckedValues(column, all);
    }

    /** The condition of the CHECK. */
    public Expr expression() {
        return Expr.of(
                column.quoted() + " in (" + labels.stream().map(Literal::of).collect(Collectors.joining(", ")) + ")");
    }
}
