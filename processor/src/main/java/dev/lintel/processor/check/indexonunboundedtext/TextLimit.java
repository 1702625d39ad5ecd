package dev.lintel.processor.check.indexonunboundedtext;

import dev.lintel.schema.access.AccessPattern;
import dev.lintel.schema.access.Columns;
import dev.lintel.schema.access.Comparison;
import dev.lintel.schema.access.Condition;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;

/** How long the texts of a column can be. */
final class TextLimit {

    private static final int BYTES = 2704;
    /** Of four bytes each, which is the most that a character takes in UTF-8. */
    static final int CHARACTERS = BYTES / 4;

    /** What counts a text, and how much it may count. */
    private static final Map<String, Integer> COUNTS = Map.of(
            "char_length", CHARACTERS, "character_length", CHARACTERS, "length", CHARACTERS, "octet_length", BYTES);

    private TextLimit() {}

    /**
     * Whether a text of the column may have more bytes than a row of a b-tree.
     *
     * @param where the condition of the rows that count
     */
    static boolean isMissing(Column column, Table table, Optional<Expr> where) {
        return isLong(column.type())
                && table.checks().stream().map(CheckConstraint::expression).noneMatch(c -> limits(c, column.name()))
                && where.filter(w -> limits(w, column.name())).isEmpty();
    }

    private static boolean isLong(SqlType type) {
        if (type instanceof CharacterType characters) {
            return characters.length().orElse(Integer.MAX_VALUE) > CHARACTERS
                    && (characters.varying() || characters.length().isPresent());
        }
        return type.equals(PlainType.TEXT)
                || type instanceof NamedType named
                        && named.name().name().value().equals("citext");
    }

    /** Whether a condition says how long a text may be. */
    private static boolean limits(Expr condition, Identifier column) {
        try {
            return AccessPattern.parse(condition.sql(), "", Columns.AS_WRITTEN).conditions().stream()
                    .anyMatch(c -> limits(c, column));
        } catch (IllegalArgumentException e) {
            // What is no SQL is another check's.
            return false;
        }
    }

    private static boolean limits(Condition condition, Identifier column) {
        boolean isUpper =
                condition.comparison() == Comparison.LESS || condition.comparison() == Comparison.LESS_OR_EQUAL;
        if (!isUpper || !condition.isKnown() || !condition.values().get(0).matches("\\d{1,9}")) {
            return false;
        }
        int most = Integer.parseInt(condition.values().get(0));
        return COUNTS.entrySet().stream()
                .anyMatch(c -> condition.term().text().equals(c.getKey() + "(" + column.quoted() + ")")
                        && most <= c.getValue());
    }
}
