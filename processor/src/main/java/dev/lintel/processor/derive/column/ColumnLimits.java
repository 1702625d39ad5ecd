package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Sizes that no column of PostgreSQL can have (PostgreSQL manual, sections 8.1.2 and 8.3). */
final class ColumnLimits {

    private static final int MOST_DIGITS = 1000;

    private ColumnLimits() {}

    static void check(SqlType column, Attribute attribute, Problems problems) {
        SqlType type = column instanceof ArrayType array ? array.element() : column;
        if (type instanceof CharacterType || type.equals(PlainType.TEXT)) {
            wrong(attribute, "length", n -> n < 1, "a text of %d characters", "length = 255", problems);
        } else if (type instanceof NumericType) {
            wrong(attribute, "precision", n -> n > MOST_DIGITS, "a number of %d digits", "precision = 38", problems);
            wrong(attribute, "scale", n -> n > MOST_DIGITS, "%d digits after the point", "scale = 2", problems);
        }
    }

    private static void wrong(
            Attribute attribute, String value, LongPredicate isWrong, String what, String fix, Problems problems) {
        Optional<AnnotationUse> column = attribute.column();
        column.flatMap(c -> c.whole(value))
                .filter(isWrong::test)
                .ifPresent(n -> problems.add(
                        "broken-mapping",
                        column.orElseThrow().placeOf(value),
                        "PostgreSQL has no column for " + what.formatted(n) + ", which " + attribute.place()
                                + " asks for",
                        fix));
    }
}
