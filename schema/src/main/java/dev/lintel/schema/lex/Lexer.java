package dev.lintel.schema.lex;

import dev.lintel.schema.lex.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into words and signs (PostgreSQL manual, section 4.1), and knows the parameters of JDBC and of Jakarta Persistence too. It
 * refuses nothing: what is not closed is a token of its own.
 */
public final class Lexer {

    private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";

    private final String sql;
    private final Quotes quotes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
        this.quotes = new Quotes(sql);
    }

    /** The words and signs, without the comments between them. */
    public static List<Token> tokens(String sql) {
        List<Token> tokens = withComments(sql);
        for (Token token : tokens) {
            if (token.kind() == Kind.COMMENT) {
                return tokens.stream().filter(Lexer::isNoComment).toList();
            }
        }
        return tokens;
    }

    private static boolean isNoComment(Token token) {
        return token.kind() != Kind.COMMENT;
    }

    /** The words, the signs and the comments. */
    public static List<Token> withComments(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = sql.charAt(at);
        int string = quotes.stringEnd(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (string != Quotes.NONE) {
            add(Kind.STRING, string);
        } else if (c == '"') {
            add(Kind.QUOTED, quotes.end(at, '"', false));
        } else if (sql.startsWith("--", at)) {
            add(Kind.COMMENT, quotes.lineEnd(at));
        } else if (sql.startsWith("/*", at)) {
            add(Kind.COMMENT, quotes.commentEnd(at));
        } else if (Character.isLetter(c) || c == '_') {
            add(Kind.WORD, run(at, true));
        } else if (Character.isDigit(c)) {
            add(Kind.NUMBER, run(at, false));
        } else if (isParameter(c)) {
            add(Kind.PARAMETER, run(at + 1, true));
        } else if (sql.startsWith("::", at)) {
            add(Kind.OPERATOR, at + 2);
        } else if (OPERATORS.indexOf(c) >= 0) {
            add(Kind.OPERATOR, operatorEnd());
        } else {
            add(Kind.SIGN, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        boolean isClosed = end != Quotes.UNCLOSED;
        int to = isClosed ? end : sql.length();
        boolean isQuoted = isClosed && kind == Kind.QUOTED;
        String text = isQuoted ? sql.substring(at + 1, to - 1).replace("\"\"", "\"") : sql.substring(at, to);
        tokens.add(new Token(isClosed ? kind : Kind.UNCLOSED, text, at, to));
        at = to;
    }

    /** Behind a word or a number; a number may have a point, a word may not. */
    private int run(int from, boolean isWord) {
        int end = from;
        while (end < sql.length() && isPart(sql.charAt(end), isWord)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c, boolean isWord) {
        return Character.isLetterOrDigit(c) || c == '_' || c == (isWord ? '$' : '.');
    }

    /** A question mark is an operator of jsonb behind a value, and a parameter elsewhere. */
    private boolean isParameter(char c) {
        boolean isNamed = at + 1 < sql.length() && Character.isLetterOrDigit(sql.charAt(at + 1));
        return switch (c) {
            case '$', ':' -> isNamed;
            case '?' -> !isBehindValue();
            default -> false;
        };
    }

    private boolean isBehindValue() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token before = tokens.get(i);
            if (isNoComment(before)) {
                return before.isName()
                        || before.kind() == Kind.STRING
                        || before.kind() == Kind.NUMBER
                        || before.kind() == Kind.PARAMETER
                        || before.is(")")
                        || before.is("]");
            }
        }
        return false;
    }

    /** As long as it goes, but for a comment, and for a question mark behind an operator, which is a parameter. */
    private int operatorEnd() {
        int end = at + 1;
        while (end < sql.length()
                && OPERATORS.indexOf(sql.charAt(end)) >= 0
                && (sql.charAt(end) != '?' || sql.charAt(end - 1) == '@')
                && !sql.startsWith("--", end)
                && !sql.startsWith("/*", end)) {
            end++;
        }
        while (end - at > 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0 && isPlain(at, end)) {
            end--;
        }
        return end;
    }

    /** An operator of plain signs only does not end in a sign of a number: {@code >-5} is {@code > -5}. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("+-*/<>=".indexOf(sql.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
