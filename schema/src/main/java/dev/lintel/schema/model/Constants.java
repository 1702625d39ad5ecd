package dev.lintel.schema.model;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Set;

/**
 * String constants that an expression compares with columns: {@code state = 'open'}, {@code 'open' <> state},
 * {@code state in ('open', 'held')}, {@code state between 'open' and 'held'}, {@code 'open' = any (states)}.
 */
final class Constants {

    private static final Set<String> BEFORE =
            Set.of("in", "not", "any", "all", "some", "array", "is", "distinct", "from", "between", "coalesce", "and");

    private final List<Token> tokens;
    private final Set<Identifier> columns;

    private Constants(List<Token> tokens, Set<Identifier> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    /** The SQL with another constant in the place of one, wherever it is compared with one of the columns. */
    static String replaced(String sql, Set<Identifier> columns, String from, String to) {
        if (!sql.contains(from)) {
            return sql;
        }
        List<Token> tokens = Lexer.tokens(sql);
        Constants constants = new Constants(tokens, columns);
        return Words.replaced(sql, tokens, i -> constants.isCompared(i, from) ? 1 : 0, to);
    }

    private boolean isCompared(int i, String constant) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.STRING
                && token.text().equals(constant)
                && (isComparedBefore(i) || isComparedAfter(i));
    }

    /** Whether the column stands before the constant, with nothing between them but other constants and signs. */
    private boolean isComparedBefore(int constant) {
        int i = constant - 1;
        while (i >= 0 && isBetween(i)) {
            i--;
        }
        return isColumn(i) && i < constant - 1;
    }

    private boolean isComparedAfter(int constant) {
        int i = constant + 1;
        if (i >= tokens.size()
                || tokens.get(i).kind() != Token.Kind.OPERATOR
                || tokens.get(i).is("::")) {
            return false;
        }
        while (i < tokens.size()
                && (tokens.get(i).kind() == Token.Kind.OPERATOR
                        || tokens.get(i).is("(")
                        || tokens.get(i).is("any")
                        || tokens.get(i).is("all"))) {
            i++;
        }
        return isColumn(i);
    }

    private boolean isBetween(int i) {
        Token token = tokens.get(i);
        boolean isAnd = token.is("and");
        return switch (token.kind()) {
            case STRING, OPERATOR -> true;
            case SIGN -> token.is("(") || token.is("[") || token.is(",");
            case WORD -> BEFORE.contains(token.name()) && (!isAnd || isOfBetween(i));
            default -> false;
        };
    }

    /** Whether an {@code and} is that of {@code between}, and not one that begins another condition. */
    private boolean isOfBetween(int and) {
        return and >= 2
                && tokens.get(and - 1).kind() == Token.Kind.STRING
                && tokens.get(and - 2).is("between");
    }

    private boolean isColumn(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && !(i > 0 && tokens.get(i - 1).is("::"))
                && columns.stream().anyMatch(c -> c.value().equals(tokens.get(i).name()));
    }
}
