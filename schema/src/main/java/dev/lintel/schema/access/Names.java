package dev.lintel.schema.access;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.lex.Token.Kind;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts columns in the place of the names that stand for them, and remembers names that stand for none. */
final class Names {

    private final Columns columns;
    private final List<String> unknown = new ArrayList<>();

    Names(Columns columns) {
        this.columns = columns;
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The words with each column in quotes, as the catalog spells it, and without the table before it. */
    List<Token> resolved(List<Token> tokens) {
        List<Token> resolved = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Identifier> column = isColumn(tokens, i) ? find(token) : Optional.empty();
            if (column.isPresent()
                    && resolved.size() > 1
                    && resolved.get(resolved.size() - 1).is(".")) {
                resolved.remove(resolved.size() - 1);
                resolved.remove(resolved.size() - 1);
            }
            resolved.add(column.map(c -> token.named(c.value())).orElse(token));
        }
        return resolved;
    }

    private Optional<Identifier> find(Token token) {
        return columns.find(token.text(), token.kind() == Kind.QUOTED);
    }

    /** Not a function, a type, a table, or the type of a constant. */
    private static boolean isColumn(List<Token> tokens, int i) {
        boolean isType =
                i > 0 && (tokens.get(i - 1).is("::") || tokens.get(i - 1).is("as"));
        return tokens.get(i).isName() && !isType && (i + 1 == tokens.size() || !makesNoColumn(tokens.get(i + 1)));
    }

    private static boolean makesNoColumn(Token next) {
        return next.is("(") || next.is(".") || next.kind() == Kind.STRING;
    }

    /** Remembers what can only be a column and is none: a name alone, or alone as an argument. */
    void check(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isAlone = isEdge(tokens, i - 1, "(") && isEdge(tokens, i + 1, ")");
            if (isAlone && token.kind() == Kind.WORD && token.isName() && isColumn(tokens, i)) {
                unknown.add(token.text());
            }
        }
    }

    private static boolean isEdge(List<Token> tokens, int i, String parenthesis) {
        return i < 0
                || i >= tokens.size()
                || tokens.get(i).is(parenthesis)
                || tokens.get(i).is(",");
    }

    /** A word as it is written again: names are quoted only where they have to be. */
    static String written(Token token) {
        return token.kind() == Kind.QUOTED ? Identifier.of(token.text()).quoted() : token.normal();
    }
}
