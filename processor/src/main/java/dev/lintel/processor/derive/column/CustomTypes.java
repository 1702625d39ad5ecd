package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;

/**
 * Types that a class says at run time: Hibernate's {@code @Type} and {@code @JavaType}. What such a class stores is known of a few
 * that are widely used; of others the source has to say it.
 */
final class CustomTypes {

    private static final String DESCRIPTORS = "org.hibernate.type.descriptor.java.";

    private static final Map<String, SqlType> USER_TYPES = Map.of(
            "io.hypersistence.utils.hibernate.type.json.JsonType", PlainType.JSONB,
            "io.hypersistence.utils.hibernate.type.json.JsonBinaryType", PlainType.JSONB,
            "com.vladmihalcea.hibernate.type.json.JsonType", PlainType.JSONB,
            "com.vladmihalcea.hibernate.type.json.JsonBinaryType", PlainType.JSONB);

    /** Descriptors that are not called as the classes that they describe. */
    private static final Map<String, JavaType> DESCRIBED = Map.of(
            "ByteArrayJavaType", new ArrayOf(JavaType.of("java.lang.Byte")),
            "PrimitiveByteArrayJavaType", new ArrayOf(new Primitive("byte")),
            "CharacterArrayJavaType", new ArrayOf(JavaType.of("java.lang.Character")),
            "PrimitiveCharacterArrayJavaType", new ArrayOf(new Primitive("char")),
            "JdbcDateJavaType", JavaType.of("java.sql.Date"),
            "JdbcTimeJavaType", JavaType.of("java.sql.Time"),
            "JdbcTimestampJavaType", JavaType.of("java.sql.Timestamp"),
            "UrlJavaType", JavaType.of("java.net.URL"),
            "DateJavaType", JavaType.of("java.util.Date"));

    private final Types types;
    private final MetaAnnotations annotations;

    CustomTypes(Types types) {
        this.types = types;
        this.annotations = new MetaAnnotations(types);
    }

    /** Whether an attribute bears {@code @Type} or {@code @JavaType}. */
    boolean isSaid(Attribute attribute) {
        return userType(attribute).isPresent()
                || annotations.find(attribute, Hibernate.JAVA_TYPE).isPresent();
    }

    /** The {@code @Type} of an attribute. */
    Optional<AnnotationUse> userType(Attribute attribute) {
        return annotations.find(attribute, Hibernate.TYPE);
    }

    /** The column that a user type needs; empty where that cannot be known, which is a problem. */
    Optional<SqlType> column(AnnotationUse userType, Attribute attribute, Problems problems) {
        Optional<SqlType> known = userType.type("value")
                .flatMap(t -> t instanceof Declared declared
                        ? Optional.ofNullable(USER_TYPES.get(declared.name()))
                        : Optional.empty());
        if (known.isEmpty()) {
            unknown(userType, attribute, problems);
        }
        return known;
    }

    /** The type that values are handled as, where {@code @JavaType} says one. */
    Optional<JavaType> handledAs(Attribute attribute, Problems problems) {
        Optional<AnnotationUse> said = annotations.find(attribute, Hibernate.JAVA_TYPE);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<JavaType> known = said.get().type("value").flatMap(CustomTypes::described);
        if (known.isEmpty()
                && annotations.find(attribute, Hibernate.JDBC_TYPE_CODE).isEmpty()) {
            unknown(said.get(), attribute, problems);
        }
        return known;
    }

    /** What a descriptor of Hibernate's describes: {@code StringJavaType} is of strings. */
    static Optional<JavaType> described(JavaType descriptor) {
        if (!(descriptor instanceof Declared declared) || !declared.name().startsWith(DESCRIPTORS)) {
            return Optional.empty();
        }
        String name = declared.name().substring(DESCRIPTORS.length());
        if (DESCRIBED.containsKey(name)) {
            return Optional.of(DESCRIBED.get(name));
        }
        String simple = name.replace("JavaType", "");
        for (String pack :
                new String[] {"java.lang.", "java.time.", "java.util.", "java.math.", "java.net.", "java.sql."}) {
            JavaType type = JavaType.of(pack + simple);
            if (BasicTypes.isNamed(pack + simple)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static void unknown(AnnotationUse use, Attribute attribute, Problems problems) {
        problems.add(
                "unmapped-type",
                use.placeOf("value"),
                "what column " + attribute.place() + " needs is known only when the application runs",
                "@Column(columnDefinition = \"…\") with the column's type, such as varchar(255)");
    }
}
