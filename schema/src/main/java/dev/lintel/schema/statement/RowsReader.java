package dev.lintel.schema.statement;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads statements that change rows. */
final class RowsReader {

    private final Cursor cursor;
    private final String sql;

    RowsReader(Cursor cursor, String sql) {
        this.cursor = cursor;
        this.sql = sql;
    }

    SqlStatement statement(String first) {
        return switch (first) {
            case "with" -> afterQueries();
            case "update" -> change(false);
            case "delete" -> {
                cursor.expect("from");
                yield change(true);
            }
            case "merge" -> {
                cursor.expect("into");
                yield new SqlStatement.AddRows(cursor.table(), true, sql);
            }
            case "copy" -> copy();
            default -> {
                cursor.expect("into");
                yield new SqlStatement.AddRows(cursor.table(), cursor.skipTo("select") || cursor.skipTo("table"), sql);
            }
        };
    }

    /** {@code WITH a AS (…), b AS (…)} and the statement itself. */
    private SqlStatement afterQueries() {
        for (String word : List.of("update", "delete", "insert", "merge", "select")) {
            Cursor there = cursor.copy();
            if (there.skipTo(word)) {
                return word.equals("select")
                        ? new SqlStatement.Other(word, sql)
                        : new RowsReader(there, sql).statement(word);
            }
        }
        throw new Unreadable("no statement behind WITH");
    }

    private SqlStatement copy() {
        if (cursor.isAt("(")) {
            return new SqlStatement.Other("copy", sql);
        }
        QualifiedName table = cursor.table();
        return cursor.skipTo("from") ? new SqlStatement.AddRows(table, true, sql) : new SqlStatement.Other("copy", sql);
    }

    private SqlStatement change(boolean isDelete) {
        boolean hasLimit = cursor.whole().has("limit") || cursor.whole().has("fetch", "first");
        QualifiedName table = cursor.table();
        List<Token> condition = cursor.skipTo("where") ? conditionOnly() : List.of();
        boolean isRange = Stream.of("between", "ctid").anyMatch(w -> has(condition, w)) || hasTwoEnds(condition);
        return new SqlStatement.ChangeRows(table, isDelete, hasLimit || isRange, keys(condition), sql);
    }

    private List<Token> conditionOnly() {
        return cursor.isAt("returning")
                ? List.of()
                : cursor.until(List.of("returning")).rest();
    }

    private static boolean has(List<Token> condition, String word) {
        return condition.stream().anyMatch(t -> t.is(word));
    }

    /** {@code a > 1 AND a <= 1000}. */
    private static boolean hasTwoEnds(List<Token> condition) {
        List<String> below = compared(condition, List.of("<", "<="));
        return compared(condition, List.of(">", ">=")).stream().anyMatch(below::contains);
    }

    private static List<String> compared(List<Token> condition, List<String> operators) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i < condition.size(); i++) {
            if (operators.stream().anyMatch(condition.get(i)::is)
                    && condition.get(i - 1).isWord()) {
                columns.add(condition.get(i - 1).name());
            }
        }
        return columns;
    }

    /** Columns that are compared with values only, where no OR makes the condition weaker. */
    private static List<Identifier> keys(List<Token> condition) {
        List<Identifier> keys = new ArrayList<>();
        if (has(condition, "or")) {
            return keys;
        }
        for (int i = 0; i + 2 < condition.size(); i++) {
            List<Token> behind = condition.subList(i + 1, condition.size());
            boolean isCompared = isValueBehind(behind, "=")
                    || isValueBehind(behind, "in", "(")
                    || isValueBehind(behind, "is", "not", "distinct", "from");
            boolean isNegated = i > 0 && condition.get(i - 1).is("not");
            if (condition.get(i).isWord() && isCompared && !isNegated) {
                keys.add(Identifier.of(condition.get(i).name()));
            }
        }
        return keys;
    }

    private static boolean isValueBehind(List<Token> tokens, String... operator) {
        for (int i = 0; i < operator.length; i++) {
            if (i >= tokens.size() || !tokens.get(i).is(operator[i])) {
                return false;
            }
        }
        return tokens.size() > operator.length && isValue(tokens.get(operator.length));
    }

    private static boolean isValue(Token token) {
        return switch (token.kind()) {
            case STRING, NUMBER, PARAMETER -> true;
            default -> false;
        };
    }
}
