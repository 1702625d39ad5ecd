package dev.lintel.schema.access;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import java.util.ArrayList;
import java.util.List;

/** Lists of words and signs. */
final class Tokens {

    private Tokens() {}

    /**
     * The words and signs of a condition or an order.
     *
     * @throws IllegalArgumentException if a quote or a parenthesis is not closed
     */
    static List<Token> of(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        int depth = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.UNCLOSED) {
                throw new IllegalArgumentException("a quote in '" + sql + "' is not closed");
            }
            depth += step(token);
            if (depth < 0) {
                break;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("a parenthesis in '" + sql + "' has no other one");
        }
        return tokens;
    }

    /** What is inside of parentheses that are around all of it. */
    static List<Token> withoutParentheses(List<Token> tokens) {
        List<Token> inner = tokens;
        while (inner.size() > 2 && inner.get(0).is("(") && closing(inner, 0) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    /** Where the parenthesis or bracket closes that opens there. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += step(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static int step(Token token) {
        return token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    }

    /** The first of these words that is in no parentheses; the size where there is none. */
    static int first(List<Token> tokens, int from, List<String> words) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += step(tokens.get(i));
            Token token = tokens.get(i);
            if (depth == 0 && words.stream().anyMatch(token::is)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The parts between a word that is in no parentheses. */
    static List<List<Token>> split(List<Token> tokens, String word) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        for (int i = first(tokens, 0, List.of(word)); start <= tokens.size(); i = first(tokens, start, List.of(word))) {
            parts.add(tokens.subList(start, i));
            start = i + 1;
        }
        return parts;
    }

    /** The words as SQL, the same for all spellings. */
    static String sql(List<Token> tokens) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && isApart(tokens, i)) {
                sql.append(' ');
            }
            sql.append(Names.written(tokens.get(i)));
        }
        return sql.toString();
    }

    /** Whether there is a blank before a word. */
    private static boolean isApart(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean isBehindOpen = before.is("(") || before.is("[") || before.is(".") || before.is("::");
        boolean isClosing = token.is(")") || token.is("]") || token.is(",") || token.is(".") || token.is("::");
        boolean isCall = (token.is("(") || token.is("["))
                && before.kind() == Token.Kind.WORD
                && !before.is("in")
                && !before.is("and");
        return !isBehindOpen && !isClosing && !isCall;
    }
}
