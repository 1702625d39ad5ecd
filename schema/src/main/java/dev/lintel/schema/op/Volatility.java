package dev.lintel.schema.op;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.Expr;
import java.util.List;
import java.util.Set;

/**
 * Whether an expression gives another value for each row (PostgreSQL manual, section 36.7). A default that does makes
 * {@code ADD COLUMN} write the whole table anew.
 */
public final class Volatility {

    /** Functions that people put into defaults and that are not volatile. Any other may be. */
    private static final Set<String> STEADY = Set.of(
            "now",
            "current_timestamp",
            "current_date",
            "current_time",
            "localtime",
            "localtimestamp",
            "statement_timestamp",
            "transaction_timestamp",
            "current_user",
            "session_user",
            "current_setting",
            "current_database",
            "current_schema",
            "txid_current",
            "pg_current_xact_id",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "lower",
            "upper",
            "md5",
            "to_jsonb",
            "to_tsvector",
            "jsonb_build_object",
            "jsonb_build_array",
            "make_interval",
            "date_trunc",
            "timezone",
            "cast",
            "varchar",
            "numeric",
            "char",
            "timestamp",
            "timestamptz",
            "time",
            "bit",
            "interval",
            "row",
            "array",
            "in",
            "and",
            "or",
            "not");

    private Volatility() {}

    /** Whether it may; what is not known may. */
    public static boolean isVolatile(Expr expression) {
        List<Token> tokens = Lexer.tokens(expression.sql());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i + 1).is("(") && !isSteady(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Of another schema than PostgreSQL's own, nothing is known. */
    private static boolean isSteady(List<Token> tokens, int i) {
        boolean isOwn =
                i < 2 || !tokens.get(i - 1).is(".") || tokens.get(i - 2).name().equals("pg_catalog");
        return isOwn && STEADY.contains(tokens.get(i).name());
    }
}
