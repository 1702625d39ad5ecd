package dev.lintel.schema.access;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.lex.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads conditions that are joined by AND. What is none that an index could answer is read as another one. */
final class ConditionParser {

    private static final List<String> OPERATORS = List.of(
            "=", "<>", "!=", "<", "<=", ">", ">=", "@>", "<@", "&&", "@@", "@?", "?", "?|", "?&", "in", "is", "between",
            "like", "ilike", "not", "~", "~*", "!~", "!~*", "^@", "isnull", "notnull");

    private final Names names;
    private final List<Condition> conditions = new ArrayList<>();

    private ConditionParser(Names names) {
        this.names = names;
    }

    static List<Condition> parse(String sql, Names names) {
        ConditionParser parser = new ConditionParser(names);
        parser.all(names.resolved(Tokens.of(sql)));
        return List.copyOf(parser.conditions);
    }

    private void all(List<Token> given) {
        List<Token> tokens = Tokens.withoutParentheses(given);
        if (Tokens.first(tokens, 0, List.of("or")) < tokens.size()) {
            other(tokens);
            return;
        }
        List<List<Token>> parts = parts(tokens);
        if (parts.size() > 1) {
            parts.forEach(this::all);
        } else {
            one(tokens);
        }
    }

    /** Between the ANDs, but for that of BETWEEN. */
    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        int from = 0;
        while (true) {
            int next = Tokens.first(tokens, from, List.of("and", "between"));
            if (next < tokens.size() && tokens.get(next).is("between")) {
                from = Math.min(Tokens.first(tokens, next + 1, List.of("and")) + 1, tokens.size());
                continue;
            }
            parts.add(tokens.subList(start, next));
            if (next == tokens.size()) {
                return parts;
            }
            start = next + 1;
            from = start;
        }
    }

    private void one(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("between two ANDs there is no condition");
        }
        boolean isNegated = tokens.get(0).is("not");
        List<Token> bare = isNegated ? Tokens.withoutParentheses(tokens.subList(1, tokens.size())) : tokens;
        if (bare.size() == 1 && bare.get(0).isName()) {
            names.check(bare);
            add(Term.of(bare), Comparison.EQUAL, List.of(isNegated ? "false" : "true"), true, tokens);
            return;
        }
        int at = isNegated ? tokens.size() : Tokens.first(tokens, 0, OPERATORS);
        if (at == 0 || at >= tokens.size()) {
            other(tokens);
            return;
        }
        List<Token> left = tokens.subList(0, at);
        List<Token> right = tokens.subList(at + 1, tokens.size());
        names.check(left);
        if (hasParameter(left) && (hasColumn(left) || !hasColumn(right))) {
            other(tokens);
            return;
        }
        switch (tokens.get(at).normal()) {
            case "in" -> in(left, right, tokens);
            case "is" -> is(left, right, tokens);
            case "isnull" -> add(Term.of(left), Comparison.IS_NULL, List.of(), true, tokens);
            case "notnull" -> add(Term.of(left), Comparison.IS_NOT_NULL, List.of(), true, tokens);
            case "between" -> between(left, right, tokens);
            default -> compare(left, tokens.get(at), right, tokens);
        }
    }

    private void compare(List<Token> left, Token operator, List<Token> right, List<Token> tokens) {
        Optional<Comparison> comparison = Comparison.of(operator.text());
        if (comparison.isEmpty() || right.isEmpty()) {
            other(tokens);
        } else if (comparison.get() == Comparison.EQUAL && right.get(0).is("any")) {
            add(Term.of(left), Comparison.IN, List.of(text(right)), false, tokens);
        } else if (isRow(left)) {
            row(left, comparison.get(), tokens);
        } else if (!hasColumn(left) && hasColumn(right)) {
            names.check(right);
            add(Term.of(right), comparison.get().flipped(), List.of(text(left)), isKnown(left), tokens);
        } else {
            add(Term.of(left), comparison.get(), List.of(text(right)), isKnown(right), right, tokens);
        }
    }

    /** Columns that are compared together: a range of the first of them, or all equal. */
    private void row(List<Token> left, Comparison comparison, List<Token> tokens) {
        List<List<Token>> columns = Tokens.split(Tokens.withoutParentheses(left), ",");
        for (List<Token> column : comparison == Comparison.EQUAL ? columns : columns.subList(0, 1)) {
            names.check(column);
            add(Term.of(column), comparison, List.of("?"), false, tokens);
        }
    }

    private static boolean isRow(List<Token> left) {
        List<Token> inner = Tokens.withoutParentheses(left);
        return inner.size() < left.size() && Tokens.split(inner, ",").size() > 1;
    }

    private void in(List<Token> left, List<Token> right, List<Token> tokens) {
        List<Token> list = Tokens.withoutParentheses(right);
        List<List<Token>> values = Tokens.split(list, ",");
        boolean isOne = values.size() == 1 && isKnown(list);
        add(
                Term.of(left),
                isOne ? Comparison.EQUAL : Comparison.IN,
                values.stream().map(ConditionParser::text).toList(),
                values.stream().allMatch(ConditionParser::isKnown),
                tokens);
    }

    private void is(List<Token> left, List<Token> right, List<Token> tokens) {
        switch (text(right)) {
            case "null" -> add(Term.of(left), Comparison.IS_NULL, List.of(), true, tokens);
            case "not null" -> add(Term.of(left), Comparison.IS_NOT_NULL, List.of(), true, tokens);
            case "true", "false" -> add(Term.of(left), Comparison.EQUAL, List.of(text(right)), true, tokens);
            default -> other(tokens);
        }
    }

    private void between(List<Token> left, List<Token> right, List<Token> tokens) {
        int and = Tokens.first(right, 0, List.of("and"));
        if (and == 0 || and >= right.size() - 1) {
            throw new IllegalArgumentException("BETWEEN takes two values with AND between them");
        }
        List<Token> low = right.subList(0, and);
        List<Token> high = right.subList(and + 1, right.size());
        add(Term.of(left), Comparison.GREATER_OR_EQUAL, List.of(text(low)), isKnown(low), low, tokens);
        add(Term.of(left), Comparison.LESS_OR_EQUAL, List.of(text(high)), isKnown(high), high, tokens);
    }

    private void other(List<Token> tokens) {
        add(Term.of(tokens), Comparison.OTHER, List.of(), isKnown(tokens), tokens);
    }

    /** A comparison with another column of the row is none that an index answers. */
    private void add(
            Term term,
            Comparison comparison,
            List<String> values,
            boolean known,
            List<Token> right,
            List<Token> tokens) {
        if (hasColumn(right)) {
            other(tokens);
        } else {
            add(term, comparison, values, known, tokens);
        }
    }

    private void add(Term term, Comparison comparison, List<String> values, boolean known, List<Token> tokens) {
        conditions.add(new Condition(term, comparison, values, known, Tokens.sql(tokens)));
    }

    /** Column names come resolved, and so in quotes. */
    private static boolean hasColumn(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.kind() == Kind.QUOTED);
    }

    private static boolean hasParameter(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.kind() == Kind.PARAMETER);
    }

    /** Whether no parameter, and nothing that changes from one moment to the next, is in it. */
    private static boolean isKnown(List<Token> tokens) {
        return tokens.stream()
                .allMatch(t -> t.kind() != Kind.PARAMETER
                        && (t.kind() != Kind.WORD || t.is("true") || t.is("false") || t.is("null")));
    }

    /** The words without casts. */
    private static String text(List<Token> given) {
        List<Token> tokens = Tokens.withoutParentheses(given);
        int cast = Tokens.first(tokens, 0, List.of("::"));
        return tokens.subList(0, cast).stream().map(Token::normal).collect(Collectors.joining(" "));
    }
}
