package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.column.Sql;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.access.Columns;
import dev.lintel.schema.model.Expr;
import java.util.List;
import java.util.Optional;

/** Reads {@code @AccessPattern}, once all columns of its table are there. */
final class AccessPatterns {

    private AccessPatterns() {}

    static void add(AnnotationUse said, ColumnReferences references, TableDraft table) {
        Columns columns = (name, quoted) -> references.find(name, table);
        Optional<AccessPattern> conditions = part(said, "where", columns, references, table);
        Optional<AccessPattern> order = part(said, "orderBy", columns, references, table);
        if (conditions.isPresent() && order.isPresent()) {
            AccessPattern pattern =
                    new AccessPattern(conditions.get().conditions(), order.get().order(), List.of());
            table.accessPatterns().add(new SaidPattern(pattern, said));
        }
    }

    /** The half of the pattern that a value holds; empty where it has a problem. */
    private static Optional<AccessPattern> part(
            AnnotationUse said, String value, Columns columns, ColumnReferences references, TableDraft table) {
        int problems = table.problems().count();
        String sql =
                Sql.expression(said, value, table.problems()).map(Expr::sql).orElse("");
        if (table.problems().count() > problems) {
            return Optional.empty();
        }
        try {
            boolean isWhere = value.equals("where");
            AccessPattern read = AccessPattern.parse(isWhere ? sql : "", isWhere ? "" : sql, columns);
            read.unknown().forEach(name -> references.unknown(name, said.placeOf(value), table));
            return read.unknown().isEmpty() ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException e) {
            table.problems().add("invalid-sql", said.placeOf(value), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
