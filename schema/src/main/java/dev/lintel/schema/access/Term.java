package dev.lintel.schema.access;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * What a condition or an order is about: a column, or an expression over columns.
 *
 * @param column the column, if it is one
 * @param text its SQL, the same for all spellings
 */
public record Term(Optional<Identifier> column, String text) {

    static Term of(Identifier column) {
        return new Term(Optional.of(column), column.quoted());
    }

    /** Of words whose columns are in the catalog's spelling already. Parentheses around all of it say nothing. */
    static Term of(List<Token> tokens) {
        List<Token> inner = Tokens.withoutParentheses(tokens);
        if (inner.size() == 1 && inner.get(0).isName()) {
            Token name = inner.get(0);
            return of(Identifier.of(name.kind() == Token.Kind.QUOTED ? name.text() : name.normal()));
        }
        return new Term(Optional.empty(), Tokens.sql(inner));
    }

    /** What an index has as a key. */
    static Term of(IndexKey key) {
        return key.target() instanceof IndexKey.OfExpression e
                ? of(Tokens.of(e.expression().sql()))
                : of(key.column().orElseThrow());
    }

    @Override
    public String toString() {
        return text;
    }
}
