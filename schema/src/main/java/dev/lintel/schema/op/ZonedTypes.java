package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.DateTimeType.Kind;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * Changes between types of which one says a zone and the other does not. A cast between them takes the zone of the session that runs it (PostgreSQL
 * manual, section 8.5.1.3); what is written here takes UTC, whatever the session says.
 */
final class ZonedTypes {

    /** An offset behind a time, or letters: the name of a zone, or a word such as {@code infinity} that has none. */
    private static final String SAYS_A_ZONE = "'(:[0-9.]+ *[+-][0-9:]+|Z|[A-Za-z]{2,})$'";

    private ZonedTypes() {}

    /** What makes a value of one type of a value of the other; empty for types that say a zone both, or neither. */
    static Optional<Expr> inUtc(String value, SqlType from, SqlType to) {
        return sql(value, from, to).map(Expr::of);
    }

    private static Optional<String> sql(String value, SqlType from, SqlType to) {
        if (from instanceof ArrayType old && to instanceof ArrayType now) {
            return sql("each.value", old.element(), now.element()).map(each -> eachOf(value, each));
        }
        if (isOf(Kind.TIMESTAMPTZ, from)) {
            return ofMoment(value, to);
        }
        if (isOf(Kind.TIMESTAMPTZ, to)) {
            return toMoment(value, from);
        }
        if (isOf(Kind.TIME, from) && isOf(Kind.TIMETZ, to)) {
            return Optional.of(inUtc(value));
        }
        return isOf(Kind.TIMETZ, from) && isOf(Kind.TIME, to)
                ? Optional.of("(" + value + " AT TIME ZONE 'UTC')::time")
                : Optional.empty();
    }

    /** The values of an array of one dimension, which is what Java's are. */
    private static String eachOf(String array, String each) {
        return "CASE WHEN " + array + " IS NOT NULL THEN ARRAY(SELECT " + each + " FROM unnest(" + array
                + ") WITH ORDINALITY AS each (value, place) ORDER BY each.place) END";
    }

    private static Optional<String> ofMoment(String value, SqlType to) {
        String time = value + " AT TIME ZONE 'UTC'";
        if (isOf(Kind.TIMESTAMP, to)) {
            return Optional.of(time);
        }
        if (to.equals(PlainType.DATE)) {
            return Optional.of("(" + time + ")::date");
        }
        if (isOf(Kind.TIME, to)) {
            return Optional.of("(" + time + ")::time");
        }
        if (isOf(Kind.TIMETZ, to)) {
            return Optional.of(inUtc("(" + time + ")::time"));
        }
        return isText(to)
                ? Optional.of("CASE WHEN isfinite(" + value + ") THEN (" + time + ")::text || '+00' ELSE " + value
                        + "::text END")
                : Optional.empty();
    }

    private static Optional<String> toMoment(String value, SqlType from) {
        if (isOf(Kind.TIMESTAMP, from)) {
            return Optional.of(value + " AT TIME ZONE 'UTC'");
        }
        if (from.equals(PlainType.DATE)) {
            return Optional.of(value + "::timestamp AT TIME ZONE 'UTC'");
        }
        return isText(from)
                ? Optional.of("CASE WHEN " + value + " ~ " + SAYS_A_ZONE + " THEN " + value + "::timestamptz ELSE "
                        + value + "::timestamp AT TIME ZONE 'UTC' END")
                : Optional.empty();
    }

    /** {@code AT TIME ZONE} would first give the time the zone of the session. */
    private static String inUtc(String time) {
        return "(" + time + "::text || '+00')::timetz";
    }

    private static boolean isOf(Kind kind, SqlType type) {
        return type instanceof DateTimeType time && time.kind() == kind;
    }

    private static boolean isText(SqlType type) {
        return type instanceof CharacterType || type.equals(PlainType.TEXT);
    }
}
