package dev.lintel.schema.statement;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place among the words of a statement, that moves on as they are read. */
final class Cursor {

    private final String sql;
    private final List<Token> tokens;
    private int at;

    Cursor(String sql, List<Token> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Another one at the same place. */
    Cursor copy() {
        Cursor copy = whole();
        copy.at = at;
        return copy;
    }

    /** Another one at the beginning. */
    Cursor whole() {
        return new Cursor(sql, tokens);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    boolean isAt(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isAtOneOf(List<String> words) {
        return words.stream().anyMatch(this::isAt);
    }

    /** Moves behind the words, if they are the next ones. */
    boolean take(String... words) {
        boolean found = isAt(words);
        at += found ? words.length : 0;
        return found;
    }

    void expect(String... words) {
        if (!take(words)) {
            throw new Unreadable("no " + String.join(" ", words) + " where one is expected");
        }
    }

    Token next() {
        if (atEnd()) {
            throw new Unreadable("it ends too early");
        }
        return tokens.get(at++);
    }

    Identifier identifier() {
        Token token = next();
        if (!token.isWord() || token.name().isEmpty()) {
            throw new Unreadable("'" + token.text() + "' is no name");
        }
        return Identifier.of(token.name());
    }

    /** A name of one part or two; of three, the first is that of the database, which says nothing. */
    QualifiedName name() {
        Optional<Identifier> schema = Optional.empty();
        Identifier name = identifier();
        while (take(".")) {
            schema = Optional.of(name);
            name = identifier();
        }
        return new QualifiedName(schema, name);
    }

    /** A table's name, with what may stand around it. */
    QualifiedName table() {
        take("only");
        QualifiedName name = name();
        take("*");
        return name;
    }

    List<QualifiedName> names() {
        List<QualifiedName> names = new ArrayList<>();
        do {
            names.add(table());
            if (isAt("(")) {
                parentheses();
            }
        } while (take(","));
        return names;
    }

    /** Columns in parentheses. */
    List<Identifier> columns() {
        Cursor inner = parentheses();
        List<Identifier> columns = new ArrayList<>();
        do {
            columns.add(inner.identifier());
        } while (inner.take(","));
        return columns;
    }

    /** What is in the parentheses that open here; the cursor is behind them then. */
    Cursor parentheses() {
        expect("(");
        int start = at;
        for (int depth = 1; depth > 0; ) {
            Token token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return new Cursor(sql, tokens.subList(start, at - 1));
    }

    /** What stands before the first of these words that is in no parentheses, or before the end. */
    Cursor until(List<String> words) {
        int start = at;
        int depth = 0;
        while (!atEnd() && (depth > 0 || at == start || !isAtOneOf(words))) {
            Token token = next();
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
        }
        return new Cursor(sql, tokens.subList(start, at));
    }

    /** The parts between commas that are in no parentheses, from here to the end. */
    List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        while (!atEnd()) {
            parts.add(until(List.of(",")));
            take(",");
        }
        return parts;
    }

    /** Whether a word is anywhere behind, in parentheses or not. */
    boolean has(String... words) {
        Cursor there = copy();
        while (!there.atEnd() && !there.isAt(words)) {
            there.at++;
        }
        return !there.atEnd();
    }

    /** Behind the words, if they are anywhere outside of parentheses. */
    boolean skipTo(String... words) {
        int depth = 0;
        for (Cursor there = copy(); !there.atEnd(); there.at++) {
            if (depth == 0 && there.isAt(words)) {
                at = there.at + words.length;
                return true;
            }
            depth += tokens.get(there.at).is("(") ? 1 : tokens.get(there.at).is(")") ? -1 : 0;
        }
        return false;
    }

    /** Another one for what is left. */
    Cursor remainder() {
        return new Cursor(sql, rest());
    }

    List<Token> rest() {
        return tokens.subList(at, tokens.size());
    }

    /** The text from here to the end. */
    String text() {
        return atEnd()
                ? ""
                : sql.substring(
                        tokens.get(at).start(), tokens.get(tokens.size() - 1).end());
    }

    Optional<Expr> expression() {
        String text = text();
        return text.isBlank() ? Optional.empty() : Optional.of(Expr.of(text));
    }
}
