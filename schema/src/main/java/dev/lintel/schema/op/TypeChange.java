package dev.lintel.schema.op;

import dev.lintel.schema.type.BitType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.OptionalInt;

/** Which changes of a type leave the rows as they are; measured on PostgreSQL 12 to 18. What is not known rewrites. */
public final class TypeChange {

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

    private static boolean isWider(OptionalInt from, OptionalInt to) {
        return to.isEmpty() || from.isPresent() && to.getAsInt() >= from.getAsInt();
    }
}
