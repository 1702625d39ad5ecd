package dev.lintel.schema.access;

import dev.lintel.schema.access.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a condition into words and signs (PostgreSQL manual, section 4.1). */
final class Lexer {

    private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /**
     * The words and signs.
     *
     * @throws IllegalArgumentException if a quote or a parenthesis is not closed
     */
    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        lexer.checkParentheses();
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\'') {
            add(Kind.STRING, quoted('\''));
        } else if (c == '"') {
            String name = quoted('"');
            add(Kind.QUOTED, name.substring(1, name.length() - 1).replace("\"\"", "\""));
        } else if (Character.isLetter(c) || c == '_') {
            add(Kind.WORD, run(at, true));
        } else if (Character.isDigit(c)) {
            add(Kind.NUMBER, run(at, false));
        } else if (isParameter(c)) {
            add(Kind.PARAMETER, run(at + 1, true));
        } else if (sql.startsWith("::", at)) {
            add(Kind.OPERATOR, "::");
            at = at + 2;
        } else if (OPERATORS.indexOf(c) >= 0) {
            add(Kind.OPERATOR, operator());
        } else {
            add(Kind.SIGN, String.valueOf(c));
            at++;
        }
    }

    private void add(Kind kind, String text) {
        tokens.add(new Token(kind, text));
    }

    private String quoted(char quote) {
        int start = at++;
        while (at < sql.length()) {
            if (sql.charAt(at) == quote) {
                boolean isDoubled = at + 1 < sql.length() && sql.charAt(at + 1) == quote;
                at += isDoubled ? 2 : 1;
                if (!isDoubled) {
                    return sql.substring(start, at);
                }
            } else {
                at++;
            }
        }
        throw new IllegalArgumentException("a quote in '" + sql + "' is not closed");
    }

    /** A word or a number; a number may have a point, a word may not. */
    private String run(int from, boolean isWord) {
        int start = at;
        at = from;
        while (at < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(at))
                        || sql.charAt(at) == '_'
                        || isWord && sql.charAt(at) == '$'
                        || !isWord && sql.charAt(at) == '.')) {
            at++;
        }
        return sql.substring(start, at);
    }

    /** A question mark is an operator of jsonb behind a value, and a parameter elsewhere. */
    private boolean isParameter(char c) {
        boolean isNamed = at + 1 < sql.length() && Character.isLetterOrDigit(sql.charAt(at + 1));
        return switch (c) {
            case '$' -> isNamed;
            case ':' -> isNamed;
            case '?' -> !isBehindValue();
            default -> false;
        };
    }

    private boolean isBehindValue() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token before = tokens.get(tokens.size() - 1);
        return before.isName()
                || before.kind() == Kind.STRING
                || before.kind() == Kind.NUMBER
                || before.kind() == Kind.PARAMETER
                || before.is(")")
                || before.is("]");
    }

    /** As long as it goes, but for a question mark behind an operator, which is a parameter. */
    private String operator() {
        int start = at++;
        while (at < sql.length()
                && OPERATORS.indexOf(sql.charAt(at)) >= 0
                && (sql.charAt(at) != '?' || sql.charAt(at - 1) == '@')) {
            at++;
        }
        while (at - start > 1 && "+-".indexOf(sql.charAt(at - 1)) >= 0 && isPlain(sql.substring(start, at))) {
            at--;
        }
        return sql.substring(start, at);
    }

    /** An operator of plain signs only does not end in a sign of a number: {@code >-5} is {@code > -5}. */
    private static boolean isPlain(String operator) {
        return operator.chars().allMatch(c -> "+-*/<>=".indexOf(c) >= 0);
    }

    private void checkParentheses() {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("a parenthesis in '" + sql + "' has no other one");
        }
    }
}
