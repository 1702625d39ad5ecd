package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** How to make a column {@code timestamp with time zone}: in its definition, in what says how it is stored, or by the Java type. */
public final class MomentFix {

    private static final JavaType INSTANT = JavaType.of("java.time.Instant");
    private static final String INSTEAD = "Instant as its type, without @Temporal";

    /** What is a date and a time of day, or a moment that is stored as one. */
    private static final Set<String> WITHOUT_ZONE =
            Set.of("java.time.LocalDateTime", "java.sql.Timestamp", "java.util.Date", "java.util.Calendar");

    private MomentFix() {}

    /** A finding about a column of an attribute's own values, with the code that mends it. */
    public static Finding finding(String id, Derivation derivation, DerivedColumn column, String what) {
        Attribute attribute = column.basic().orElseThrow();
        boolean isForeign = !derivation.placeOf(attribute).equals(attribute.place());
        if (isForeign
                || attribute.definition().isPresent()
                || column.said().converted().isPresent()) {
            ColumnFix fix =
                    ColumnFix.ofType(derivation, column, zoned(column.column().type()));
            return new Finding(id, fix.place(), what, Optional.of(fix.code()));
        }
        Optional<AnnotationUse> code = attribute.annotation(Hibernate.JDBC_TYPE_CODE);
        if (code.isPresent()) {
            String type = "@JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)";
            return new Finding(id, code.get().place(), what, Optional.of(type));
        }
        Optional<AnnotationUse> zone = attribute.annotation(Hibernate.TIME_ZONE_STORAGE);
        if (zone.isPresent()) {
            String storage = "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)";
            return new Finding(id, zone.get().placeOf("value"), what, Optional.of(storage));
        }
        JavaType declared = attribute.member().type();
        if (declared instanceof JavaType.Variable) {
            return Finding.advised(id, Place.of(attribute.entity()), what, INSTEAD);
        }
        if (attribute.member().has(Jpa.TEMPORAL)) {
            return Finding.advised(id, attribute.place(), what, INSTEAD);
        }
        JavaType moment = column.column().type() instanceof DateTimeType || attribute.isOfCollection()
                ? zoned(declared)
                : INSTANT;
        return new Finding(
                id,
                attribute.place(),
                what,
                Optional.of((moment.equals(declared) ? INSTANT : moment).simpleText() + " "
                        + attribute.member().id()));
    }

    private static SqlType zoned(SqlType type) {
        if (type instanceof ArrayType array) {
            return new ArrayType(zoned(array.element()));
        }
        return type instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMP
                ? new DateTimeType(DateTimeType.Kind.TIMESTAMPTZ, time.precision())
                : DateTimeType.of(DateTimeType.Kind.TIMESTAMPTZ);
    }

    private static JavaType zoned(JavaType type) {
        if (type instanceof JavaType.ArrayOf array) {
            return new JavaType.ArrayOf(zoned(array.component()));
        }
        if (type instanceof JavaType.Declared declared) {
            return WITHOUT_ZONE.contains(declared.name())
                    ? INSTANT
                    : new JavaType.Declared(
                            declared.name(),
                            declared.arguments().stream().map(MomentFix::zoned).toList());
        }
        return type;
    }
}
