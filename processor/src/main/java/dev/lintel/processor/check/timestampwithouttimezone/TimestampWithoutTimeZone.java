package dev.lintel.processor.check.timestampwithouttimezone;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Variable;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.SqlType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses moments in columns that do not say in which time zone they are. */
public final class TimestampWithoutTimeZone implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "timestamp-without-time-zone", Severity.ERROR, "a moment in a column that does not say in which time zone");
    private static final Set<String> WITHOUT_ZONE =
            Set.of("java.time.LocalDateTime", "java.sql.Timestamp", "java.util.Date", "java.util.Calendar");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedColumn column : derivation.columns()) {
            if (column.basic().isPresent() && isWithoutZone(column.column().type())) {
                found.add(finding(derivation, column, column.basic().get()));
            }
        }
        found.forEach(findings);
    }

    private static boolean isWithoutZone(SqlType type) {
        return type instanceof ArrayType array
                ? isWithoutZone(array.element())
                : type instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMP;
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        boolean isForeign = !derivation.placeOf(attribute).equals(attribute.place());
        Optional<AnnotationUse> code = attribute.annotation(Hibernate.JDBC_TYPE_CODE);
        Optional<AnnotationUse> zone = attribute.annotation(Hibernate.TIME_ZONE_STORAGE);
        Optional<String> type = withZone(attribute.member().type());
        if (isForeign
                || attribute.definition().isPresent()
                || column.said().converted().isPresent()) {
            ColumnFix fix =
                    ColumnFix.ofType(derivation, column, zoned(column.column().type()));
            return finding(attribute, fix.place(), Optional.of(fix.code()));
        }
        if (code.isPresent()) {
            return finding(
                    attribute, code.get().place(), Optional.of("@JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)"));
        }
        if (zone.isPresent()) {
            return finding(
                    attribute,
                    zone.get().placeOf("value"),
                    Optional.of("@TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)"));
        }
        if (attribute.member().type() instanceof Variable) {
            return finding(attribute, Place.of(attribute.entity()), Optional.empty());
        }
        boolean isTemporal = attribute.member().has(Jpa.TEMPORAL);
        return finding(
                attribute,
                attribute.place(),
                type.filter(t -> !isTemporal)
                        .map(t -> t + " " + attribute.member().id()));
    }

    private static Finding finding(Attribute attribute, Place place, Optional<String> fix) {
        String what = attribute.title()
                + " is stored without a time zone, so the moment that it means depends on who reads it";
        return fix.isPresent()
                ? new Finding(INFO.id(), place, what, fix)
                : Finding.advised(INFO.id(), place, what, "Instant as its type, without @Temporal");
    }

    private static SqlType zoned(SqlType type) {
        return type instanceof ArrayType array
                ? new ArrayType(zoned(array.element()))
                : new DateTimeType(DateTimeType.Kind.TIMESTAMPTZ, ((DateTimeType) type).precision());
    }

    /** The declared type with {@code Instant} for what has no zone; empty where it has nothing of the kind. */
    private static Optional<String> withZone(JavaType type) {
        JavaType zoned = replaced(type);
        return zoned.equals(type) ? Optional.empty() : Optional.of(zoned.simpleText());
    }

    private static JavaType replaced(JavaType type) {
        if (type instanceof JavaType.ArrayOf array) {
            return new JavaType.ArrayOf(replaced(array.component()));
        }
        if (type instanceof JavaType.Declared declared) {
            return WITHOUT_ZONE.contains(declared.name())
                    ? JavaType.of("java.time.Instant")
                    : new JavaType.Declared(
                            declared.name(),
                            declared.arguments().stream()
                                    .map(TimestampWithoutTimeZone::replaced)
                                    .toList());
        }
        return type;
    }
}
