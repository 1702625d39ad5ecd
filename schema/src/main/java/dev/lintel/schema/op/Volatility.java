package dev.lintel.schema.op;

import dev.lintel.schema.model.Expr;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an expression gives another value for each row (PostgreSQL manual, section 36.7). A default that does makes
 * {@code ADD COLUMN} write the whole table anew.
 */
final class Volatility {

    private static final Pattern CALL = Pattern.compile("'(?:[^']|'')*'|([\\w.]+)\\s*\\(");

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

    static boolean isVolatile(Expr expression) {
        Matcher matcher = CALL.matcher(expression.sql());
        while (matcher.find()) {
            String function = matcher.group(1);
            if (function != null
                    && !STEADY.contains(function.toLowerCase(Locale.ROOT).replaceFirst("^pg_catalog\\.", ""))) {
                return true;
            }
        }
        return false;
    }
}
