package dev.lintel.schema.diff;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.TypedColumn;
import dev.lintel.schema.op.TypedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that a type has by the time it is replaced, with the defaults that they will have. */
final class ReplacedColumns {

    private final Comparison comparison;

    private ReplacedColumns(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<TypedColumn> of(QualifiedName type, Comparison comparison) {
        ReplacedColumns replaced = new ReplacedColumns(comparison);
        List<TypedColumn> columns = new ArrayList<>();
        for (TypedColumn column : TypedColumns.in(comparison.before(), type)) {
            replaced.now(column.name())
                    .map(now -> new TypedColumn(column.name(), column.array(), replaced.defaultOf(column, now)))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    private Optional<Column> now(ColumnName name) {
        return comparison.after().table(name.table()).flatMap(t -> t.column(name.column()));
    }

    /** A default that goes, or comes, is an operation of its own. */
    private Optional<Expr> defaultOf(TypedColumn old, Column now) {
        boolean keepsType = comparison
                .before()
                .table(old.name().table())
                .flatMap(t -> t.column(now.name()))
                .filter(c -> c.type().equals(now.type()))
                .isPresent();
        return keepsType && old.defaultValue().isPresent() && now.value() instanceof ColumnValue.Default d
                ? Optional.of(d.expression())
                : Optional.empty();
    }
}
