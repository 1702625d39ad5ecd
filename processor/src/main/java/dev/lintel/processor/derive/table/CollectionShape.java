package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import java.util.List;
import java.util.Optional;

/**
 * What a collection holds and what tells its rows apart.
 *
 * @param element the type of its elements, or of a map's values
 * @param key the type of a map's keys
 */
record CollectionShape(Kind kind, JavaType element, Optional<JavaType> key) {

    /** What tells rows apart. */
    enum Kind {
        /** Nothing: equal elements may repeat. */
        BAG,
        /** The element. */
        SET,
        /** An order column. */
        LIST,
        /** A key of each row. */
        ROWS,
        /** A key in columns of its own. */
        MAP,
        /** A key that is an attribute of the element. */
        MAP_BY_ATTRIBUTE
    }

    /** The shape; empty where nothing says what the collection holds. */
    static Optional<CollectionShape> of(Attribute attribute) {
        List<JavaType> arguments = attribute.type() instanceof Declared d ? d.arguments() : List.of();
        boolean isMap = attribute.type() instanceof Declared d && d.name().endsWith("Map");
        Optional<JavaType> element = said(attribute, Jpa.ELEMENT_COLLECTION, "targetClass")
                .or(() -> said(attribute, Jpa.ONE_TO_MANY, "targetEntity"))
                .or(() -> said(attribute, Jpa.MANY_TO_MANY, "targetEntity"))
                .or(() -> attribute.type() instanceof ArrayOf array
                        ? Optional.of(BasicColumns.boxed(array.component()))
                        : Optional.empty())
                .or(() -> arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1)));
        Optional<JavaType> key = said(attribute, Jpa.MAP_KEY_CLASS, "value")
                .or(() -> isMap && arguments.size() == 2 ? Optional.of(arguments.get(0)) : Optional.empty());
        return element.map(e -> new CollectionShape(kind(attribute, isMap), e, key));
    }

    private static Kind kind(Attribute attribute, boolean isMap) {
        if (attribute.member().has(Hibernate.COLLECTION_ID)) {
            return Kind.ROWS;
        }
        if (isMap) {
            return attribute.member().has(Jpa.MAP_KEY) ? Kind.MAP_BY_ATTRIBUTE : Kind.MAP;
        }
        if (attribute.member().has(Jpa.ORDER_COLUMN)) {
            return Kind.LIST;
        }
        return attribute.type() instanceof Declared d && d.name().endsWith("Set") ? Kind.SET : Kind.BAG;
    }

    private static Optional<JavaType> said(Attribute attribute, String annotation, String value) {
        return attribute
                .annotation(annotation)
                .flatMap((AnnotationUse a) -> a.type(value))
                .filter(t -> !t.is("void"));
    }
}
