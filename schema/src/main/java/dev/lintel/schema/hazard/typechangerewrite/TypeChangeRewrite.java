package dev.lintel.schema.hazard.typechangerewrite;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;

/** A change of a type writes the whole table anew. */
public final class TypeChangeRewrite implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("type-change-rewrite", Level.ERROR, "a change of a type writes the whole table anew");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .flatMap(s -> danger(context, Context.tableOf(statement), s).stream())
                .toList();
    }

    private static Optional<Danger> danger(Context context, QualifiedName table, AlterAction.SetType change) {
        Optional<SqlType> from = context.column(table, change.column()).map(Column::type);
        if (from.isEmpty()) {
            return Optional.of(new Danger(
                    "the type that column " + change.column() + " has now is not known, and most changes to "
                            + change.words() + " write the whole table anew while nobody can use it",
                    "op.alterColumnType(\"" + table + "\", \"" + change.column() + "\", \"" + "the type now" + "\", \""
                            + change.words() + "\"), or a new column that is filled in batches"));
        }
        boolean isFree =
                change.type().filter(to -> TypeChange.isFree(from.get(), to)).isPresent()
                        && change.using().filter(u -> !isCast(u, change)).isEmpty();
        boolean isOfMoment = from.get() instanceof DateTimeType
                && change.type().filter(DateTimeType.class::isInstance).isPresent();
        return isFree || isOfMoment && isZone(from.get(), change)
                ? Optional.empty()
                : Optional.of(new Danger(
                        "from " + from.get().shortName() + " to " + change.words()
                                + " the whole table and its indexes are written anew while nobody can use it",
                        "a new column that a trigger keeps equal, filled in batches, in place of the old one later"));
    }

    /** {@code USING column::type} is what PostgreSQL would do itself. */
    private static boolean isCast(Expr using, AlterAction.SetType change) {
        List<Token> tokens = Lexer.tokens(using.sql());
        return tokens.get(0).name().equals(change.column().value())
                && (tokens.size() == 1
                        || tokens.get(1).is("::") && tokens.stream().noneMatch(t -> t.is("+") || t.is("||")));
    }

    /** From a timestamp without time zone to one with it, and back, is a hazard of its own. */
    private static boolean isZone(SqlType from, AlterAction.SetType change) {
        return from.sql().startsWith("timestamp")
                && change.type().orElseThrow().sql().startsWith("timestamp")
                && from.sql().contains("with time zone")
                        != change.type().orElseThrow().sql().contains("with time zone");
    }
}
