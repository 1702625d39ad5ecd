package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.Optional;

/** What an attribute is stored as where the source says it: by Hibernate's {@code @JdbcType} or {@code @JdbcTypeCode}. */
final class SaidJdbcType {

    private final JdbcDescriptors descriptors;
    private final MetaAnnotations annotations;

    SaidJdbcType(Types types) {
        this.descriptors = new JdbcDescriptors(types);
        this.annotations = new MetaAnnotations(types);
    }

    /**
     * A number of {@code java.sql.Types} or {@code org.hibernate.type.SqlTypes}; empty where the source says none, or one that
     * cannot be known, which is a problem. Versions are stored by their Java type, whatever else is said.
     */
    Optional<Integer> code(Attribute attribute, Problems problems) {
        if (attribute.member().has(Jpa.VERSION)) {
            return Optional.empty();
        }
        Optional<AnnotationUse> descriptor = annotations.find(attribute, Hibernate.JDBC_TYPE);
        if (descriptor.isPresent()) {
            Optional<Integer> code = descriptor.get().type("value").flatMap(descriptors::code);
            if (code.isEmpty()) {
                unknown(attribute, descriptor.get(), problems);
            }
            return code;
        }
        return annotations
                .find(attribute, Hibernate.JDBC_TYPE_CODE)
                .flatMap(c -> c.whole("value"))
                .map(Long::intValue);
    }

    /** Whether an attribute bears {@code @JdbcType} or {@code @JdbcTypeCode}. */
    boolean isSaid(Attribute attribute) {
        return annotations.find(attribute, Hibernate.JDBC_TYPE).isPresent()
                || annotations.find(attribute, Hibernate.JDBC_TYPE_CODE).isPresent();
    }

    /** The code's type; empty for a code of arrays, whose Java types say of what they are, and for what is a problem. */
    Optional<JdbcType> of(int code, Attribute attribute, Problems problems) {
        if (JdbcType.isArray(code) || NamedEnums.is(code)) {
            return Optional.empty();
        }
        Optional<JdbcType> type = JdbcType.of(code);
        if (type.isEmpty()) {
            annotations
                    .find(attribute, Hibernate.JDBC_TYPE)
                    .or(() -> annotations.find(attribute, Hibernate.JDBC_TYPE_CODE))
                    .ifPresent(use -> unknown(attribute, use, problems));
        }
        return type;
    }

    private static void unknown(Attribute attribute, AnnotationUse use, Problems problems) {
        problems.add(
                "unmapped-type",
                use.placeOf("value"),
                "this does not tell what type the column of " + attribute.place() + " has",
                "@Column(columnDefinition = \"…\") with the type, such as jsonb");
    }
}
