package dev.lintel.schema.statement;

import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.SqlStatement.Other;
import dev.lintel.schema.statement.SqlStatement.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which statement it is, and reads the short ones. */
final class StatementReader {

    /** What defines or executes something in a block whose words are not read one by one. */
    private static final List<String> DEFINING =
            List.of("execute", "create", "alter", "drop", "truncate", "perform", "call");

    private final Cursor cursor;

    private StatementReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static SqlStatement read(String sql, List<Token> tokens) {
        if (tokens.get(tokens.size() - 1).kind() == Token.Kind.UNCLOSED) {
            return new Unknown("a quote or a comment is not closed");
        }
        try {
            return new StatementReader(new Cursor(sql, tokens)).statement();
        } catch (Unreadable e) {
            return new Unknown(e.why());
        }
    }

    private SqlStatement statement() {
        String text = cursor.text();
        String first = cursor.next().name();
        return switch (first) {
            case "alter" -> new AlterReader(cursor).statement();
            case "create" -> new CreateReader(cursor).statement();
            case "drop" -> new DropReader(cursor).statement();
            case "truncate" -> truncate();
            case "update", "delete", "insert", "merge", "copy", "with" -> new RowsReader(cursor, text).statement(first);
            case "vacuum" -> vacuum();
            case "cluster" -> new SqlStatement.Maintain("CLUSTER", optionalName(), false);
            case "reindex" -> reindex();
            case "refresh" -> refresh();
            case "lock" -> lock();
            case "set", "reset" -> set(first);
            case "begin" -> new SqlStatement.Begin();
            case "start" -> new SqlStatement.Begin();
            case "commit", "end" -> new SqlStatement.End(true);
            case "rollback" -> cursor.isAt("to") ? new Other("rollback to", text) : new SqlStatement.End(false);
            case "abort" -> new SqlStatement.End(false);
            case "do" -> block();
            case "select",
                    "values",
                    "comment",
                    "grant",
                    "revoke",
                    "analyze",
                    "analyse",
                    "savepoint",
                    "release",
                    "explain",
                    "notify",
                    "listen",
                    "unlisten",
                    "show",
                    "discard",
                    "prepare",
                    "deallocate",
                    "import",
                    "security",
                    "table",
                    "fetch",
                    "declare",
                    "close",
                    "move",
                    "checkpoint",
                    "reassign" -> new Other(first, text);
            default -> throw new Unreadable("no statement that is known begins with '" + first + "'");
        };
    }

    private SqlStatement truncate() {
        cursor.take("table");
        List<QualifiedName> tables = cursor.names();
        return new SqlStatement.Truncate(tables, cursor.has("cascade"));
    }

    private SqlStatement vacuum() {
        boolean isFull = cursor.isAt("(") ? isOn(cursor.parentheses(), "full") : cursor.take("full");
        return isFull
                ? new SqlStatement.Maintain("VACUUM FULL", optionalName(), false)
                : new SqlStatement.OutsideTransaction("VACUUM");
    }

    private static boolean isOn(Cursor options, String option) {
        return options.skipTo(option) && !options.isAt("false") && !options.isAt("off");
    }

    private SqlStatement reindex() {
        boolean concurrently = cursor.isAt("(") && isOn(cursor.parentheses(), "concurrently");
        String what = cursor.next().name().toUpperCase(Locale.ROOT);
        concurrently |= cursor.take("concurrently");
        return new SqlStatement.Maintain("REINDEX " + what, optionalName(), concurrently);
    }

    private SqlStatement refresh() {
        cursor.expect("materialized", "view");
        boolean concurrently = cursor.take("concurrently");
        return new SqlStatement.Maintain("REFRESH MATERIALIZED VIEW", optionalName(), concurrently);
    }

    private Optional<QualifiedName> optionalName() {
        while (cursor.take("freeze") || cursor.take("verbose") || cursor.take("analyze")) {
            // Options, which say nothing of the table.
            continue;
        }
        if (cursor.isAt("(")) {
            cursor.parentheses();
        }
        return cursor.atEnd() ? Optional.empty() : Optional.of(cursor.table());
    }

    private SqlStatement lock() {
        cursor.take("table");
        List<QualifiedName> tables = cursor.names();
        if (!cursor.take("in")) {
            return new SqlStatement.LockTable(tables, LockMode.ACCESS_EXCLUSIVE);
        }
        StringBuilder mode = new StringBuilder();
        while (!cursor.isAt("mode")) {
            mode.append(mode.isEmpty() ? "" : "_").append(cursor.next().name().toUpperCase(Locale.ROOT));
        }
        for (LockMode known : LockMode.values()) {
            if (known.name().contentEquals(mode)) {
                return new SqlStatement.LockTable(tables, known);
            }
        }
        throw new Unreadable("there is no lock " + mode);
    }

    private SqlStatement set(String first) {
        boolean isReset = first.equals("reset");
        boolean isLocal = cursor.take("local");
        cursor.take("session");
        String name = cursor.next().name();
        if (isReset || cursor.take("to") || cursor.take("=")) {
            StringBuilder value = new StringBuilder();
            cursor.rest().forEach(t -> value.append(t.text().replace("'", "")));
            return new SqlStatement.SetParameter(name, value.toString().toLowerCase(Locale.ROOT), isLocal);
        }
        return new Other("set", cursor.text());
    }

    private SqlStatement block() {
        for (Token token : cursor.rest()) {
            if (token.kind() == Token.Kind.STRING) {
                return new SqlStatement.Block(defines(body(token.text())));
            }
        }
        throw new Unreadable("a block without a body");
    }

    private static String body(String quoted) {
        int from = quoted.indexOf(quoted.startsWith("$") ? '$' : '\'', quoted.startsWith("$") ? 1 : 0) + 1;
        return quoted.substring(from, Math.max(from, quoted.length() - from));
    }

    private static boolean defines(String body) {
        return Lexer.tokens(body).stream().anyMatch(t -> DEFINING.stream().anyMatch(t::is));
    }
}
