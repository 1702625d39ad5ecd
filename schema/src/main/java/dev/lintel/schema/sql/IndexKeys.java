package dev.lintel.schema.sql;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.IndexKey.Nulls;
import dev.lintel.schema.model.IndexKey.OfColumn;
import dev.lintel.schema.model.IndexKey.OfExpression;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of an index as CREATE INDEX writes them: {@code due_on DESC NULLS LAST}, {@code lower(title)}. */
public final class IndexKeys {

    private static final Pattern ORDER = Pattern.compile(
            "(.*?)(\\s+(?:asc|desc))?(\\s+nulls\\s+(?:first|last))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\".]+)";
    private static final Pattern COLLATION = Pattern.compile(
            "collate\\s+(" + NAME + "(?:\\." + NAME + ")?)\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\d_$]*)(.*)", Pattern.DOTALL);

    private IndexKeys() {}

    /** The key in SQL. */
    public static String sql(IndexKey key) {
        return target(key) + order(key);
    }

    /** The key as a person writes it in an annotation or a revision. */
    public static String text(IndexKey key) {
        return target(key) + order(key).toLowerCase(Locale.ROOT);
    }

    private static String target(IndexKey key) {
        String target = key.target() instanceof OfExpression e
                ? parenthesised(e.expression().sql())
                : key.column().orElseThrow().quoted();
        return target
                + key.collation().map(c -> " COLLATE " + c.quoted()).orElse("")
                + key.operatorClass().map(c -> " " + c).orElse("");
    }

    private static String order(IndexKey key) {
        return (key.descending() ? " DESC" : "") + (key.nulls() == Nulls.DEFAULT ? "" : " NULLS " + key.nulls());
    }

    /**
     * Reads a key: a column, a function call or an expression in parentheses, then a collation, an operator class, an order
     * and a place for NULLs, each if need be.
     *
     * @throws IllegalArgumentException if the text is not a key
     */
    public static IndexKey parse(String text) {
        Matcher order = ORDER.matcher(text.strip());
        if (!order.matches() || order.group(1).isEmpty()) {
            throw notAKey(text);
        }
        boolean descending = order.group(2) != null && lower(order.group(2)).endsWith("desc");
        Nulls nulls = order.group(3) == null
                ? Nulls.DEFAULT
                : lower(order.group(3)).endsWith("first") ? Nulls.FIRST : Nulls.LAST;
        return target(order.group(1).strip(), descending, nulls, text);
    }

    private static IndexKey target(String words, boolean descending, Nulls nulls, String text) {
        if (words.startsWith("(")) {
            int end = closing(words, 0, text);
            return key(new OfExpression(Expr.of(words.substring(1, end))), words.substring(end + 1), descending, nulls);
        }
        Matcher column = COLUMN.matcher(words);
        if (!column.matches()) {
            throw notAKey(text);
        }
        String rest = column.group(2);
        if (rest.startsWith("(") || rest.startsWith(".")) {
            int end = closing(words, words.indexOf('('), text);
            return key(
                    new OfExpression(Expr.of(words.substring(0, end + 1))),
                    words.substring(end + 1),
                    descending,
                    nulls);
        }
        String name = column.group(1);
        return key(
                new OfColumn(Identifier.of(
                        name.startsWith("\"")
                                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                                : name)),
                rest,
                descending,
                nulls);
    }

    private static IndexKey key(IndexKey.Target target, String rest, boolean descending, Nulls nulls) {
        String words = rest.strip();
        Optional<QualifiedName> collation = Optional.empty();
        Matcher matcher = COLLATION.matcher(words);
        if (matcher.matches()) {
            collation = Optional.of(QualifiedName.parse(matcher.group(1)));
            words = matcher.group(2).strip();
        }
        return new IndexKey(
                target, collation, words.isEmpty() ? Optional.empty() : Optional.of(words), descending, nulls);
    }

    /** A call of a function needs no parentheses of its own; all else does. */
    private static String parenthesised(String expression) {
        Matcher call = Pattern.compile("[\\w.]+\\(.*\\)", Pattern.DOTALL).matcher(expression);
        boolean isCall =
                call.matches() && closing(expression, expression.indexOf('('), expression) == expression.length() - 1;
        return isCall ? expression : "(" + expression + ")";
    }

    /** The parenthesis that closes the one at this position; strings and quoted names are passed over. */
    private static int closing(String words, int open, String text) {
        int depth = 0;
        char quote = 0;
        for (int i = Math.max(open, 0); i < words.length(); i++) {
            char c = words.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw notAKey(text);
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException notAKey(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not a key of an index; write a column, a function call or (an expression)");
    }
}
