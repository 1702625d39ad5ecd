package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;

/** What annotations change in how a Java type is stored: {@code @Lob}, {@code @Temporal}, {@code @TimeZoneStorage}. */
final class Indicated {

    private static final List<String> WITH_ZONE = List.of("java.time.OffsetDateTime", "java.time.ZonedDateTime");

    private Indicated() {}

    /** The JDBC type in place of the Java type's own. */
    static JdbcType of(JdbcType own, JavaType type, Attribute attribute) {
        return switch (own) {
            case VARCHAR, BINARY ->
                // Hibernate binds texts and bytes as large objects on PostgreSQL.
                attribute.member().has(Jpa.LOB) ? JdbcType.LARGE_OBJECT : own;
            case TIME -> type.is("java.time.OffsetTime") ? time(own, attribute) : temporal(own, attribute);
            case DATE, TIMESTAMP -> temporal(own, attribute);
            case TIMESTAMP_WITH_TIMEZONE ->
                WITH_ZONE.stream().anyMatch(type::is) ? zoned(temporal(own, attribute), attribute) : own;
            default -> own;
        };
    }

    private static JdbcType temporal(JdbcType own, Attribute attribute) {
        Optional<String> said = attribute.annotation(Jpa.TEMPORAL).flatMap(t -> t.constant("value"));
        return switch (said.orElse("")) {
            case "DATE" -> JdbcType.DATE;
            case "TIME" -> JdbcType.TIME;
            case "TIMESTAMP" -> own == JdbcType.TIMESTAMP_WITH_TIMEZONE ? own : JdbcType.TIMESTAMP;
            default -> own;
        };
    }

    private static JdbcType time(JdbcType own, Attribute attribute) {
        return storage(attribute).equals("NATIVE") ? JdbcType.TIME_WITH_TIMEZONE : own;
    }

    private static JdbcType zoned(JdbcType own, Attribute attribute) {
        return storage(attribute).equals("NORMALIZE") ? JdbcType.TIMESTAMP : own;
    }

    private static String storage(Attribute attribute) {
        return attribute
                .annotation(Hibernate.TIME_ZONE_STORAGE)
                .flatMap(s -> s.constant("value"))
                .orElse("");
    }
}
