package dev.lintel.schema.access;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many values a column can have, where the schema tells: one of few finds too many rows to be looked up by itself. */
public final class Selectivity {

    /** With more values than these, each may well find less than a tenth of the rows. */
    public static final int FEW = 10;

    private final Schema schema;
    private final Table table;
    private final Map<Identifier, Integer> listed = new HashMap<>();

    public Selectivity(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
        for (CheckConstraint check : table.checks()) {
            list(check);
        }
    }

    /** A CHECK that lists all values, as enums have. What is no such thing is passed over. */
    private void list(CheckConstraint check) {
        try {
            for (Condition condition : Predicate.of(check.expression().sql()).conditions()) {
                if (condition.comparison() == Comparison.IN) {
                    condition
                            .term()
                            .column()
                            .ifPresent(c -> listed.put(c, condition.values().size()));
                }
            }
        } catch (IllegalArgumentException e) {
            // It lists nothing; whether it is SQL is another's question.
            return;
        }
    }

    /** Whether the column is a boolean or one of few values. */
    public boolean isLow(Identifier name) {
        Optional<Column> column = table.column(name);
        if (column.isEmpty()) {
            return false;
        }
        if (column.get().type().equals(PlainType.BOOLEAN)) {
            return true;
        }
        if (column.get().type() instanceof NamedType type) {
            EnumType values = schema.enums().get(type.name());
            return values != null && values.labels().size() <= FEW;
        }
        return listed.getOrDefault(name, FEW + 1) <= FEW;
    }

    /** Whether a condition may be left to a filter: it keeps too many of the rows to be worth a key. */
    boolean isLow(Condition condition) {
        return condition.comparison() == Comparison.IS_NULL
                || condition.term().column().filter(this::isLow).isPresent();
    }
}
