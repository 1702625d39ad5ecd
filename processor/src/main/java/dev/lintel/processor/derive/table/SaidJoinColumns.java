package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the source says of the columns of a to-one association.
 *
 * @param columns the {@code @JoinColumn}s
 * @param computed whether something else of the association is a formula, which has no column: then nothing can refer
 */
record SaidJoinColumns(List<AnnotationUse> columns, boolean computed) {

    SaidJoinColumns {
        columns = List.copyOf(columns);
    }

    static SaidJoinColumns of(Attribute attribute, Scope scope) {
        List<AnnotationUse> overridden = scope.overrides()
                .association(attribute.member().name())
                .map(o -> o.nestedAll("joinColumns"))
                .orElse(List.of());
        if (!overridden.isEmpty()) {
            return new SaidJoinColumns(overridden, false);
        }
        List<AnnotationUse> mixed = mixed(attribute);
        List<AnnotationUse> columns = new ArrayList<>(all(Jpa.JOIN_COLUMN, attribute));
        mixed.forEach(m -> m.nested("column").ifPresent(columns::add));
        boolean computed = attribute.member().has(Hibernate.JOIN_FORMULA)
                || mixed.stream().anyMatch(m -> m.nested("formula").isPresent());
        return new SaidJoinColumns(
                columns.isEmpty() && !computed ? all(Jpa.PRIMARY_KEY_JOIN_COLUMN, attribute) : columns, computed);
    }

    private static List<AnnotationUse> mixed(Attribute attribute) {
        Optional<AnnotationUse> several = attribute.annotation(Hibernate.JOIN_COLUMNS_OR_FORMULAS);
        return several.map(s -> s.nestedAll("value")).orElseGet(() -> all(Hibernate.JOIN_COLUMN_OR_FORMULA, attribute));
    }

    private static List<AnnotationUse> all(String annotation, Attribute attribute) {
        return attribute.member().annotations().findAll(annotation, attribute::place);
    }

    /** What is said of the foreign key, here or where the association is overridden. */
    static Optional<AnnotationUse> foreignKey(Attribute attribute, Scope scope) {
        return scope.overrides()
                .association(attribute.member().name())
                .flatMap(o -> o.nested("foreignKey"))
                .or(() -> of(attribute, scope).columns().stream()
                        .flatMap(j -> j.nested("foreignKey").stream())
                        .findFirst())
                .or(() -> attribute.annotation(Jpa.JOIN_COLUMNS).flatMap(j -> j.nested("foreignKey")));
    }
}
