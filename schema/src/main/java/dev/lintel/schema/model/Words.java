package dev.lintel.schema.model;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A column's name among the words of an expression. Strings are passed over, and so are functions and types of the same name:
 * {@code date(x)}, {@code x::date}, {@code CAST(x AS date)}, {@code date '2026-01-01'}.
 */
final class Words {

    private Words() {}

    static boolean mention(String sql, Identifier column) {
        List<Token> tokens = Lexer.tokens(sql);
        for (int i = 0; i < tokens.size(); i++) {
            if (isColumn(tokens, i, column)) {
                return true;
            }
        }
        return false;
    }

    static String replaced(String sql, Identifier from, String by) {
        List<Token> tokens = Lexer.tokens(sql);
        return replaced(sql, tokens, i -> isColumn(tokens, i, from) ? 1 : 0, by);
    }

    /**
     * The SQL with other text in the place of some of its tokens.
     *
     * @param length how many tokens go from one on; 0 where it stays
     */
    static String replaced(String sql, List<Token> tokens, IntUnaryOperator length, String by) {
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int gone = length.applyAsInt(i);
            if (gone > 0) {
                replaced.append(sql, end, tokens.get(i).start()).append(by);
                end = tokens.get(i + gone - 1).end();
            }
        }
        return replaced.append(sql, end, sql.length()).toString();
    }

    /** Another type where it is cast to: {@code x::state}, {@code CAST(x AS state)}, {@code state 'open'}. */
    static String withType(String sql, QualifiedName from, String by) {
        List<Token> tokens = Lexer.tokens(sql);
        return replaced(sql, tokens, i -> lengthOfType(tokens, i, from), by);
    }

    /** How many tokens the name of the type has that stands here; 0 where it does not. */
    private static int lengthOfType(List<Token> tokens, int i, QualifiedName type) {
        int length =
                type.schema().isPresent() && isName(tokens, i, type.schema().get()) ? 3 : 1;
        int last = i + length - 1;
        if (!isName(tokens, last, type.name())
                || length == 3 && !tokens.get(i + 1).is(".")) {
            return 0;
        }
        boolean isCast =
                i > 0 && (tokens.get(i - 1).is("::") || tokens.get(i - 1).is("as"));
        boolean isLiteral = last + 1 < tokens.size() && tokens.get(last + 1).kind() == Token.Kind.STRING;
        return isCast || isLiteral ? length : 0;
    }

    private static boolean isName(List<Token> tokens, int i, Identifier name) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && tokens.get(i).name().equals(name.value());
    }

    private static boolean isColumn(List<Token> tokens, int i, Identifier column) {
        Token token = tokens.get(i);
        if (!token.isWord() || !token.name().equals(column.value())) {
            return false;
        }
        boolean isType =
                i > 0 && (tokens.get(i - 1).is("::") || tokens.get(i - 1).is("as"));
        boolean isCall = i + 1 < tokens.size()
                && (tokens.get(i + 1).is("(") || tokens.get(i + 1).kind() == Token.Kind.STRING);
        return !isType && !isCall;
    }

    /** Whether a condition is {@code column is not null} and nothing else. */
    static boolean areNotNull(String sql, Identifier column) {
        return Lexer.tokens(sql).stream().filter(Token::isWord).count() == 4 && sayNotNull(sql, column);
    }

    /** Whether a condition speaks of {@code column is not null} or {@code is distinct from null}, alone or beside others. */
    static boolean sayNotNull(String sql, Identifier column) {
        List<Token> words = Lexer.tokens(sql).stream().filter(Token::isWord).toList();
        for (int i = 0; i + 3 < words.size(); i++) {
            if (words.get(i).name().equals(column.value())
                    && (follow(words, i, "is", "not", "null") || follow(words, i, "is", "distinct", "from", "null"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression is {@code column AT TIME ZONE zone}, with a zone that does not depend on the column, and nothing else. */
    static boolean areAtTimeZone(String sql, Identifier column) {
        List<Token> tokens = Lexer.tokens(sql);
        int zone = 4;
        return tokens.size() > zone
                && isColumn(tokens, 0, column)
                && follow(tokens, 0, "at", "time", "zone")
                && isOne(tokens.subList(zone, tokens.size()))
                && IntStream.range(zone, tokens.size()).noneMatch(i -> isColumn(tokens, i, column));
    }

    /** Whether tokens are one value, whatever stands before: a word, a string, what is in parentheses, a CASE. */
    private static boolean isOne(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last == 0) {
            return tokens.get(0).isWord() || tokens.get(0).kind() == Token.Kind.STRING;
        }
        if (tokens.get(0).is("case")) {
            return tokens.get(last).is("end")
                    && tokens.stream().filter(t -> t.is("case")).count() == 1;
        }
        int depth = 0;
        for (int i = 0; i < last; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return tokens.get(last).is(")");
    }

    private static boolean follow(List<Token> words, int at, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            int place = at + 1 + i;
            if (place >= words.size() || !words.get(place).is(expected[i])) {
                return false;
            }
        }
        return true;
    }
}
