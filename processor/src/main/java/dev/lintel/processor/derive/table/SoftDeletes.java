package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.PlainType;

/** Adds the column of {@code @SoftDelete}, Lintel's or Hibernate's, and tells which rows are live. */
final class SoftDeletes {

    private SoftDeletes() {}

    static void add(AnnotationUse annotation, Naming naming, TableDraft table) {
        boolean isLintels = annotation.annotation().type().equals(Lintel.SOFT_DELETE);
        if (isLintels) {
            Identifier name = naming.explicit(annotation.text("column").orElse("deleted_at"));
            add(timestamp(name), name.quoted() + " is null", annotation, table);
            return;
        }
        String strategy = annotation.constant("strategy").orElse("DELETED");
        Identifier name =
                naming.explicit(annotation.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        switch (strategy) {
            case "TIMESTAMP" -> add(timestamp(name), name.quoted() + " is null", annotation, table);
            case "ACTIVE" -> add(flag(name), name.quoted(), annotation, table);
            default -> add(flag(name), "not " + name.quoted(), annotation, table);
        }
    }

    private static Column timestamp(Identifier name) {
        return Column.of(name.value(), DateTimeType.of(DateTimeType.Kind.TIMESTAMPTZ))
                .withNullable(true);
    }

    private static Column flag(Identifier name) {
        return Column.of(name.value(), PlainType.BOOLEAN);
    }

    private static void add(Column column, String live, AnnotationUse annotation, TableDraft table) {
        table.atTheEnd(column, annotation.place());
        table.liveRows(Expr.of(live));
    }
}
