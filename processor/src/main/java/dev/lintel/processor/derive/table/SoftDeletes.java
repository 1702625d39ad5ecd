package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.column.Size;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** Adds the column of {@code @SoftDelete}, Lintel's or Hibernate's, and tells which rows are live. */
final class SoftDeletes {

    private final Linked linked;

    SoftDeletes(Linked linked) {
        this.linked = linked;
    }

    /** To an entity's table: as its class, a superclass or, in Hibernate, its package says. */
    void add(EntityMapping entity, TableDraft table) {
        Optional<AnnotationUse> lintels = entity.inherited(Lintel.SOFT_DELETE);
        lintels.ifPresentOrElse(
                s -> lintels(s, table),
                () -> entity.inherited(Hibernate.SOFT_DELETE)
                        .or(() -> linked.types()
                                .packageOf(entity.type())
                                .flatMap(p -> p.annotation(Hibernate.SOFT_DELETE)))
                        .ifPresent(s -> hibernates(s, table)));
    }

    /** To the table of a collection: as the attribute, its class or its package says. */
    void add(Attribute collection, TableDraft table) {
        collection
                .annotation(Hibernate.SOFT_DELETE)
                .or(() -> collection.declaredBy().annotation(Hibernate.SOFT_DELETE))
                .or(() -> linked.types()
                        .packageOf(collection.declaredBy())
                        .flatMap(p -> p.annotation(Hibernate.SOFT_DELETE)))
                .ifPresent(s -> hibernates(s, table));
    }

    private void lintels(AnnotationUse annotation, TableDraft table) {
        Identifier name = naming().explicit(annotation.text("column").orElse("deleted_at"));
        table.atTheEnd(timestamp(name), annotation.place());
        table.liveRows(Expr.of(name.quoted() + " is null"));
    }

    /** Hibernate leaves unique constraints as they are, so do we where nothing but its rules counts. */
    private void hibernates(AnnotationUse annotation, TableDraft table) {
        String strategy = annotation.constant("strategy").orElse("DELETED");
        String byDefault = strategy.equals("ACTIVE") ? "active" : "deleted";
        Identifier name = naming().explicit(annotation.text("columnName").orElse(byDefault));
        SqlType flag = annotation
                .type("converter")
                .flatMap(c -> linked.columns().storedBy(c, Size.ofLength(1)))
                .orElse(PlainType.BOOLEAN);
        Column column = strategy.equals("TIMESTAMP") ? timestamp(name) : Column.of(name.value(), flag);
        table.atTheEnd(
                column.withComment(annotation.text("comment").or(() -> Optional.of("Soft-delete indicator"))),
                annotation.place());
        boolean isTold = column.nullable() || flag.equals(PlainType.BOOLEAN);
        if (isTold && !linked.options().plain()) {
            table.liveRows(Expr.of(live(strategy, name)));
        }
    }

    private static String live(String strategy, Identifier name) {
        return switch (strategy) {
            case "TIMESTAMP" -> name.quoted() + " is null";
            case "ACTIVE" -> name.quoted();
            default -> "not " + name.quoted();
        };
    }

    private Naming naming() {
        return linked.options().naming();
    }

    private static Column timestamp(Identifier name) {
        return Column.of(name.value(), DateTimeType.of(DateTimeType.Kind.TIMESTAMPTZ))
                .withNullable(true);
    }
}
