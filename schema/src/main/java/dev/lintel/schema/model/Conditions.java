package dev.lintel.schema.model;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether one condition follows from another by their words alone: parts that are joined by OR and AND, and lists of values. Where it
 * cannot be told it does not follow. A condition that is NULL is taken for one that holds, as a CHECK does.
 */
final class Conditions {

    private static final String OR = "or";
    private static final String AND = "and";

    private Conditions() {}

    /** Whether what the first lets through is let through by the second. */
    static boolean follow(String first, String second) {
        return follow(Lexer.tokens(first), Lexer.tokens(second));
    }

    private static boolean follow(List<Token> narrow, List<Token> wide) {
        List<List<Token>> cases = parts(narrow, OR);
        if (cases.size() > 1) {
            return cases.stream().allMatch(c -> follow(c, wide));
        }
        List<List<Token>> allowed = parts(wide, OR);
        List<List<Token>> said = parts(narrow, AND);
        List<List<Token>> wanted = parts(wide, AND);
        if (allowed.size() == 1 && wanted.size() > 1) {
            return wanted.stream().allMatch(w -> follow(narrow, w));
        }
        return allowed.size() > 1 && allowed.stream().anyMatch(a -> follow(narrow, a))
                || said.size() > 1 && said.stream().anyMatch(n -> follow(n, wide))
                || isAtMost(withoutParentheses(narrow), withoutParentheses(wide));
    }

    private static boolean isAtMost(List<Token> narrow, List<Token> wide) {
        return words(narrow).equals(words(wide)) || isShorterList(narrow, wide);
    }

    /** {@code state in ('open')} follows from {@code state in ('open', 'held')} the other way round. */
    private static boolean isShorterList(List<Token> narrow, List<Token> wide) {
        int list = beginningOfList(narrow);
        int other = beginningOfList(wide);
        return list > 0
                && other > 0
                && words(narrow.subList(0, list)).equals(words(wide.subList(0, other)))
                && values(wide, other).containsAll(values(narrow, list));
    }

    /** Where the values begin of a condition that is a list of them; 0 where it is something else. */
    private static int beginningOfList(List<Token> tokens) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean begins = tokens.get(i).is("in")
                    && !tokens.get(i - 1).is("not")
                    && tokens.get(i + 1).is("(");
            if (begins) {
                boolean isList = tokens.subList(i + 2, tokens.size() - 1).stream()
                        .allMatch(t -> t.is(",") || t.kind() == Token.Kind.STRING || t.kind() == Token.Kind.NUMBER);
                return isList && tokens.get(tokens.size() - 1).is(")") ? i : 0;
            }
        }
        return 0;
    }

    private static Set<String> values(List<Token> tokens, int list) {
        return tokens.subList(list, tokens.size()).stream()
                .filter(t -> t.kind() == Token.Kind.STRING || t.kind() == Token.Kind.NUMBER)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::normal).toList();
    }

    /** The parts that a word joins, also within parentheses. */
    private static List<List<Token>> parts(List<Token> condition, String joint) {
        List<Token> tokens = withoutParentheses(condition);
        List<List<Token>> parts = new ArrayList<>();
        if (tokens.stream().noneMatch(t -> t.is("case"))) {
            int from = 0;
            int depth = 0;
            boolean isBetween = false;
            for (int i = 0; i < tokens.size(); i++) {
                depth += depthOf(tokens.get(i));
                if (depth == 0 && tokens.get(i).is("between")) {
                    isBetween = true;
                } else if (depth == 0 && tokens.get(i).is(AND) && isBetween) {
                    isBetween = false;
                } else if (depth == 0 && tokens.get(i).is(joint)) {
                    parts.add(tokens.subList(from, i));
                    from = i + 1;
                }
            }
            parts.add(tokens.subList(from, tokens.size()));
        }
        return parts.size() < 2
                ? List.of(tokens)
                : parts.stream().flatMap(p -> parts(p, joint).stream()).toList();
    }

    private static List<Token> withoutParentheses(List<Token> tokens) {
        List<Token> inner = tokens;
        while (isInParentheses(inner)) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    private static boolean isInParentheses(List<Token> tokens) {
        if (tokens.size() < 3 || !tokens.get(0).is("(")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0) {
                return false;
            }
        }
        return tokens.get(tokens.size() - 1).is(")");
    }

    private static int depthOf(Token token) {
        return token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    }
}
