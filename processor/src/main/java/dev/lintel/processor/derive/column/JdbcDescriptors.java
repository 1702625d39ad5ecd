package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes that {@code @JdbcType} names: Hibernate's own, and those that extend one of them. */
final class JdbcDescriptors {

    private final Types types;

    JdbcDescriptors(Types types) {
        this.types = types;
    }

    /** The number in {@code org.hibernate.type.SqlTypes} of what a class stores values as; empty where that cannot be known. */
    Optional<Integer> code(JavaType descriptor) {
        if (!(descriptor instanceof Declared declared)) {
            return Optional.empty();
        }
        String name = declared.name();
        if (name.startsWith("org.hibernate.")) {
            return Optional.ofNullable(named(name.substring(name.lastIndexOf('.') + 1)));
        }
        return types.find(name).flatMap(TypeRecord::superclass).flatMap(this::code);
    }

    private static @Nullable Integer named(String descriptor) {
        return switch (descriptor) {
            case "BooleanJdbcType" -> 16;
            case "TinyIntJdbcType", "TinyIntAsSmallIntJdbcType", "SmallIntJdbcType" -> 5;
            case "IntegerJdbcType" -> 4;
            case "BigIntJdbcType" -> -5;
            case "RealJdbcType" -> 7;
            case "FloatJdbcType", "DoubleJdbcType" -> 6;
            case "NumericJdbcType", "DecimalJdbcType", "DurationJdbcType" -> 2;
            case "CharJdbcType", "NCharJdbcType" -> 1;
            case "VarcharJdbcType", "NVarcharJdbcType" -> 12;
            case "LongVarcharJdbcType", "LongNVarcharJdbcType" -> -1;
            case "BinaryJdbcType", "VarbinaryJdbcType", "LongVarbinaryJdbcType" -> -3;
            case "BlobJdbcType", "ClobJdbcType", "NClobJdbcType" -> 2004;
            case "DateJdbcType", "LocalDateJdbcType" -> 91;
            case "TimeJdbcType", "LocalTimeJdbcType", "TimeUtcAsJdbcTimeJdbcType", "TimeUtcAsOffsetTimeJdbcType" -> 92;
            case "TimeWithTimeZoneJdbcType", "OffsetTimeJdbcType", "TimeAsTimestampWithTimeZoneJdbcType" -> 2013;
            case "TimestampJdbcType", "LocalDateTimeJdbcType", "InstantJdbcType" -> 93;
            case "TimestampWithTimeZoneJdbcType",
                    "OffsetDateTimeJdbcType",
                    "ZonedDateTimeJdbcType",
                    "InstantAsTimestampJdbcType",
                    "InstantAsTimestampWithTimeZoneJdbcType",
                    "TimestampUtcAsInstantJdbcType",
                    "TimestampUtcAsJdbcTimestampJdbcType",
                    "TimestampUtcAsOffsetDateTimeJdbcType" -> 2014;
            case "UUIDJdbcType", "UuidAsBinaryJdbcType", "VarcharUUIDJdbcType", "PostgreSQLUUIDJdbcType" -> 3000;
            case "JsonJdbcType",
                    "PostgreSQLCastingJsonJdbcType",
                    "PostgreSQLJsonPGObjectJsonType",
                    "PostgreSQLJsonPGObjectJsonbType" -> 3001;
            case "PostgreSQLInetJdbcType", "PostgreSQLCastingInetJdbcType" -> 3002;
            case "PostgreSQLIntervalSecondJdbcType", "PostgreSQLCastingIntervalSecondJdbcType" -> 3100;
            case "XmlJdbcType" -> 2009;
            case "PostgreSQLEnumJdbcType" -> NamedEnums.SORTED;
            case "PostgreSQLOrdinalEnumJdbcType" -> NamedEnums.IN_ORDER;
            default -> null;
        };
    }
}
