package dev.lintel.schema.statement;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import java.util.ArrayList;
import java.util.List;

/** A text of one or several statements. */
public final class SqlText {

    private final String sql;
    private final List<SourceStatement> statements = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();

    /** How deep in parentheses, and in the body of a function that is written without quotes. */
    private int depth;

    private SqlText(String sql) {
        this.sql = sql;
    }

    /** The statements between the semicolons; empty ones are left out. */
    public static List<SourceStatement> statements(String sql) {
        SqlText text = new SqlText(sql);
        for (Token token : Lexer.tokens(sql)) {
            text.add(token);
        }
        text.end();
        return List.copyOf(text.statements);
    }

    private void add(Token token) {
        if (token.is(";") && depth == 0) {
            end();
            return;
        }
        if (token.is("(") || token.is("case") && depth > 0 || isAtomic(token)) {
            depth++;
        } else if ((token.is(")") || token.is("end")) && depth > 0) {
            depth--;
        }
        current.add(token);
    }

    /** {@code BEGIN ATOMIC … END} (PostgreSQL manual, CREATE FUNCTION). */
    private boolean isAtomic(Token token) {
        return token.is("atomic")
                && !current.isEmpty()
                && current.get(current.size() - 1).is("begin");
    }

    private void end() {
        depth = 0;
        if (!current.isEmpty()) {
            int start = current.get(0).start();
            String text = sql.substring(start, current.get(current.size() - 1).end());
            int line = 1
                    + (int) sql.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            statements.add(new SourceStatement(StatementReader.read(sql, List.copyOf(current)), text, line));
            current.clear();
        }
    }
}
