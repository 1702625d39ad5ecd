package dev.lintel.schema.hazard.typenarrowing;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.List;

/** A type becomes one that holds less. */
public final class TypeNarrowing implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("type-narrowing", Level.ACKNOWLEDGE, "a type becomes one that holds less");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .flatMap(s -> context.column(Context.tableOf(statement), s.column()).stream()
                        .filter(c ->
                                s.type().filter(t -> isNarrower(c.type(), t)).isPresent())
                        .map(c -> new Danger(
                                "not every " + c.type().shortName() + " fits into " + s.words()
                                        + ": the statement fails on such a row, or rounds it",
                                "a CHECK that all rows fit, validated first, then a new column")))
                .toList();
    }

    private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");

    private static boolean isNarrower(SqlType from, SqlType to) {
        if (WHOLE.contains(from.sql()) && WHOLE.contains(to.sql())) {
            return WHOLE.indexOf(to.sql()) < WHOLE.indexOf(from.sql());
        }
        if (from instanceof NumericType number && to instanceof NumericType less) {
            return less.precision().isPresent()
                    && (number.precision().isEmpty()
                            || less.precision().getAsInt() - less.scale()
                                    < number.precision().getAsInt() - number.scale()
                            || less.scale() < number.scale());
        }
        boolean isText = from instanceof CharacterType || from.equals(PlainType.TEXT);
        if (isText && to instanceof CharacterType shorter && shorter.length().isPresent()) {
            return !(from instanceof CharacterType text && text.length().isPresent())
                    || ((CharacterType) from).length().getAsInt()
                            > shorter.length().getAsInt();
        }
        return from.equals(PlainType.DOUBLE_PRECISION) && (to.equals(PlainType.REAL) || WHOLE.contains(to.sql()));
    }
}
