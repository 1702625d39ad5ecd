package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads what the source says of a foreign key. */
final class ForeignKeys {

    private ForeignKeys() {}

    /**
     * The action that an element asks for.
     *
     * @param said whether it asks for one
     */
    record OnDelete(ReferentialAction action, boolean said, Place place) {}

    /** From Lintel's {@code @OnDelete}, or else Hibernate's. */
    static OnDelete onDelete(Annotations annotations, Place element, Place otherwise) {
        return said(annotations, element).orElse(new OnDelete(ReferentialAction.NO_ACTION, false, otherwise));
    }

    static Optional<OnDelete> said(Annotations annotations, Place element) {
        Optional<AnnotationUse> own = annotations.find(Lintel.ON_DELETE, element);
        Optional<AnnotationUse> use = own.or(() -> annotations.find(Hibernate.ON_DELETE, element));
        return use.flatMap(o -> o.constant(own.isPresent() ? "value" : "action")
                .map(action -> new OnDelete(ReferentialAction.valueOf(action), true, o.place())));
    }

    /** What is said of a foreign key of an association's own table: with the table, or else with the first of its columns. */
    static Optional<AnnotationUse> said(Optional<AnnotationUse> table, String value, List<AnnotationUse> columns) {
        return table.flatMap(t -> t.nested(value))
                .or(() -> columns.stream()
                        .flatMap(u -> u.nested("foreignKey").stream())
                        .findFirst());
    }

    /** Whether the source asks for no constraint. */
    static boolean isNone(Optional<AnnotationUse> foreignKey) {
        return foreignKey
                .flatMap(f -> f.constant("value"))
                .map("NO_CONSTRAINT"::equals)
                .orElse(false);
    }

    /** Adds a foreign key to a table unless the source wants none. */
    static void add(
            TableDraft table,
            List<Identifier> columns,
            QualifiedName target,
            List<Identifier> references,
            Optional<AnnotationUse> said,
            OnDelete onDelete,
            Place namePlace) {
        if (isNone(said)) {
            return;
        }
        Optional<Identifier> name = said.flatMap(f -> f.text("name")).map(Naming::folded);
        ForeignKey key = new ForeignKey(
                name.orElseGet(() -> ConstraintNames.foreignKey(table.name().name(), columns)),
                columns,
                target,
                references,
                onDelete.action(),
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
        table.foreignKey(new DerivedForeignKey(
                table.name(), key, onDelete.said(), onDelete.place(), name.isPresent(), namePlace));
    }
}
