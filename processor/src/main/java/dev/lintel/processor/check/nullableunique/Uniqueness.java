package dev.lintel.processor.check.nullableunique;

import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * What a constraint or an index says is unique, where NULLs are never equal.
 *
 * @param where which rows it is about; empty for all
 */
record Uniqueness(List<Identifier> columns, Optional<Expr> where, List<CheckConstraint> checks) {

    /** Empty for what is not unique, or finds NULLs equal. */
    static Optional<Uniqueness> of(DerivedConstraint constraint, Table table) {
        for (UniqueConstraint unique : table.uniques()) {
            if (unique.name().equals(constraint.name()) && !unique.nullsNotDistinct()) {
                return Optional.of(new Uniqueness(unique.columns(), Optional.empty(), table.checks()));
            }
        }
        for (Index index : table.indexes()) {
            if (index.name().equals(constraint.name()) && index.unique() && !index.nullsNotDistinct()) {
                List<Identifier> columns =
                        index.keys().stream().flatMap(k -> k.column().stream()).toList();
                return Optional.of(new Uniqueness(columns, index.where(), table.checks()));
            }
        }
        return Optional.empty();
    }

    /** Whether no row that it is about has NULL there. */
    boolean saysNotNull(Identifier column) {
        return where.filter(w -> w.saysNotNull(column)).isPresent()
                || checks.stream().anyMatch(c -> c.expression().saysNotNull(column));
    }

    /** The condition of the rows that have values in these columns too. */
    String where(List<String> columns) {
        String notNull = String.join(" is not null and ", columns) + " is not null";
        return where.map(w -> w + " and " + notNull).orElse(notNull);
    }
}
