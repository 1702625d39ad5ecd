package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * An embeddable that is one column of a composite type (Hibernate's {@code @Struct}), or many of it in an array.
 *
 * @param said the annotation, on the attribute or on the embeddable; the attribute's counts first
 * @param type what one value is
 * @param array whether the column holds an array of them
 */
record Struct(AnnotationUse said, JavaType type, boolean array) {

    /** What the attribute holds as such; empty where it is no such embeddable. */
    static Optional<Struct> of(Attribute attribute, Types types) {
        Optional<JavaType> element = BasicColumns.element(attribute.type());
        JavaType type = element.orElse(attribute.type());
        return types.find(type)
                .filter(t -> t.kind() != TypeRecord.Kind.ENUM && !t.has(Jpa.ENTITY))
                .flatMap(t -> attribute.annotation(Hibernate.STRUCT).or(() -> t.annotation(Hibernate.STRUCT)))
                .map(said -> new Struct(said, type, element.isPresent()));
    }

    QualifiedName name(Optional<Identifier> otherwise) {
        Optional<Identifier> schema = said.text("schema").map(Naming::folded).or(() -> otherwise);
        return new QualifiedName(schema, Naming.folded(said.text("name").orElse("")));
    }

    /** The type of the column. */
    SqlType column(QualifiedName name) {
        SqlType one = NamedType.of(name);
        return array ? new ArrayType(one) : one;
    }

    /** The attributes in the order that the source says; empty where it says none. */
    List<String> order() {
        return said.texts("attributes");
    }
}
