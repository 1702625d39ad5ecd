package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.Expr;
import java.util.Optional;

/** SQL in annotations. */
public final class Sql {

    private Sql() {}

    /** The expression in a value of an annotation; empty where it says none, or none that could be one, which is a problem. */
    public static Optional<Expr> expression(AnnotationUse use, String value, Problems problems) {
        return use.text(value).filter(text -> !text.isBlank()).flatMap(text -> {
            Optional<String> wrong = wrong(text);
            wrong.ifPresent(w -> problems.add(
                    "invalid-sql",
                    use.placeOf(value),
                    "this SQL cannot be one expression: " + w,
                    "one SQL expression, with its quotes and parentheses closed"));
            return wrong.isPresent() ? Optional.empty() : Optional.of(Expr.of(text));
        });
    }

    /** Why a text cannot be one expression (PostgreSQL manual, section 4.1); empty where it can. */
    private static Optional<String> wrong(String sql) {
        int depth = 0;
        for (Token token : Lexer.withComments(sql)) {
            if (token.kind() == Token.Kind.COMMENT || token.text().startsWith("/*")) {
                return Optional.of("it contains a comment");
            } else if (token.kind() == Token.Kind.UNCLOSED) {
                return Optional.of("a quote is not closed");
            } else if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth < 0) {
                return Optional.of("a parenthesis is closed that was not opened");
            } else if (token.is(";")) {
                return Optional.of("it contains a semicolon");
            }
        }
        return depth == 0 ? Optional.empty() : Optional.of("a parenthesis is not closed");
    }
}
