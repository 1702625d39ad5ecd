package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.BitType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which changes of a type leave the rows as they are; measured on PostgreSQL 12 to 18. What is not known rewrites. */
public final class TypeChange {

    /** From the smallest to the largest. */
    private static final List<SqlType> WHOLE = List.of(PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT);

    private TypeChange() {}

    /** Whether the old values are values of the new type as they stand. */
    public static boolean isFree(SqlType from, SqlType to) {
        if (from.equals(to)) {
            return true;
        }
        if (from instanceof CharacterType text && text.varying()) {
            return to.equals(PlainType.TEXT)
                    || to instanceof CharacterType wider && wider.varying() && isWider(text.length(), wider.length());
        }
        if (from.equals(PlainType.TEXT)) {
            return to.equals(CharacterType.varchar());
        }
        if (from instanceof NumericType number && to instanceof NumericType wider) {
            return wider.precision().isEmpty()
                    || number.precision().isPresent()
                            && wider.scale() == number.scale()
                            && isWider(number.precision(), wider.precision());
        }
        if (from instanceof DateTimeType time && to instanceof DateTimeType finer) {
            return time.kind() == finer.kind() && isWider(time.precision(), finer.precision());
        }
        if (from instanceof BitType bits && to instanceof BitType wider) {
            return bits.varying() && wider.varying() && isWider(bits.length(), wider.length());
        }
        return from.equals(PlainType.XML) && to.equals(PlainType.TEXT);
    }

    /**
     * Whether code that knows the old type can read and write the new one under the same name: all its values are values of the new
     * type, and drivers bring one as the other.
     */
    public static boolean servesOld(SqlType from, SqlType to) {
        if (isFree(from, to)) {
            return true;
        }
        if (from instanceof CharacterType && (to.equals(PlainType.TEXT) || to.equals(CharacterType.varchar()))) {
            return true;
        }
        if (WHOLE.contains(from)) {
            return WHOLE.indexOf(to) > WHOLE.indexOf(from) || to.equals(NumericType.numeric());
        }
        if (from instanceof NumericType number && to instanceof NumericType wider) {
            return number.precision().isPresent()
                    && wider.precision().isPresent()
                    && wider.scale() >= number.scale()
                    && wider.precision().getAsInt() - wider.scale()
                            >= number.precision().getAsInt() - number.scale();
        }
        return from.equals(PlainType.REAL) && to.equals(PlainType.DOUBLE_PRECISION) || isJson(from) && isJson(to);
    }

    private static boolean isJson(SqlType type) {
        return type.equals(PlainType.JSON) || type.equals(PlainType.JSONB);
    }

    /** Whether a foreign key holds between columns of the two types. */
    public static boolean canRefer(SqlType from, SqlType to) {
        return WHOLE.contains(from) && WHOLE.contains(to) || isVarying(from) && isVarying(to);
    }

    private static boolean isVarying(SqlType type) {
        return type instanceof CharacterType text && text.varying() || type.equals(PlainType.TEXT);
    }

    /**
     * What makes a value of the new type of one of the old. A text is assigned, since a cast would cut off what is too long for the new
     * type (PostgreSQL manual, section 8.3).
     */
    static String conversion(String value, SqlType from, SqlType to) {
        Optional<Expr> inUtc = inUtc(value, from, to);
        if (inUtc.isPresent()) {
            return inUtc.get().sql();
        }
        if (isNamed(from) && isNamed(to)) {
            // There is no cast from one enum to another.
            return value + "::text" + (from instanceof ArrayType ? "[]" : "") + "::" + to.sql();
        }
        boolean areTexts =
                (from instanceof CharacterType || from.equals(PlainType.TEXT)) && to instanceof CharacterType;
        return areTexts ? value : value + "::" + to.sql();
    }

    /**
     * What makes a point in time of a time without a zone, and the other way round, whatever the zone of the session is: what nothing says
     * the zone of is taken for UTC. Empty for other types.
     */
    static Optional<Expr> inUtc(String value, SqlType from, SqlType to) {
        return ZonedTypes.inUtc(value, from, to);
    }

    private static boolean isNamed(SqlType type) {
        return type instanceof NamedType || type instanceof ArrayType array && array.element() instanceof NamedType;
    }

    private static boolean isWider(OptionalInt from, OptionalInt to) {
        return to.isEmpty() || from.isPresent() && to.getAsInt() >= from.getAsInt();
    }
}
