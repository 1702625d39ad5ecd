package dev.lintel.schema.statement;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind CREATE. */
final class CreateReader {

    private static final List<String> TABLE_CONSTRAINTS =
            List.of("constraint", "check", "unique", "primary", "foreign", "exclude");

    private final Cursor cursor;

    CreateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    SqlStatement statement() {
        String text = cursor.text();
        cursor.take("or", "replace");
        cursor.take("global");
        cursor.take("local");
        boolean isTemporary = cursor.take("temporary") || cursor.take("temp");
        cursor.take("unlogged");
        cursor.take("foreign");
        if (cursor.take("table")) {
            return table(isTemporary);
        }
        boolean isUnique = cursor.take("unique");
        if (cursor.take("index")) {
            return index(isUnique);
        }
        cursor.take("constraint");
        if (cursor.take("trigger")) {
            Identifier name = cursor.identifier();
            cursor.skipTo("on");
            return new SqlStatement.CreateTrigger(name, cursor.table());
        }
        if (cursor.take("policy")) {
            cursor.skipTo("on");
            return new SqlStatement.ChangePolicy(cursor.table());
        }
        if (cursor.take("extension")) {
            cursor.take("if", "not", "exists");
            return new SqlStatement.ChangeExtension(cursor.identifier());
        }
        if (cursor.take("type")) {
            return new SqlStatement.CreateType(cursor.name());
        }
        if (cursor.take("domain")) {
            return new SqlStatement.CreateDomain(cursor.name(), cursor.has("check") || cursor.has("not", "null"));
        }
        if (cursor.take("database") || cursor.take("tablespace")) {
            return new SqlStatement.OutsideTransaction("CREATE DATABASE or TABLESPACE");
        }
        return new SqlStatement.Other("create " + cursor.next().name(), text);
    }

    private SqlStatement table(boolean isTemporary) {
        cursor.take("if", "not", "exists");
        QualifiedName name = cursor.name();
        List<ColumnDefinition> columns = new ArrayList<>();
        List<TableConstraint> constraints = new ArrayList<>();
        Optional<QualifiedName> like = Optional.empty();
        Optional<QualifiedName> parent = Optional.empty();
        if (cursor.take("partition", "of")) {
            parent = Optional.of(cursor.name());
        } else if (cursor.isAt("(") && !cursor.has("as")) {
            for (Cursor part : cursor.parentheses().parts()) {
                if (part.take("like")) {
                    like = Optional.of(part.name());
                } else if (part.isAtOneOf(TABLE_CONSTRAINTS) || part.isAt("not", "null")) {
                    constraints.add(new ConstraintReader(part).ofTable());
                } else {
                    columns.add(new ConstraintReader(part).column());
                }
            }
        } else if (cursor.isAt("(")) {
            columns.addAll(columnsOf(cursor.parentheses()));
        }
        boolean isPartitioned = cursor.has("partition", "by");
        return new SqlStatement.CreateTable(name, isTemporary, columns, constraints, like, parent, isPartitioned);
    }

    /** Of a table that may be made of a query, whose columns can be names only. */
    private static List<ColumnDefinition> columnsOf(Cursor definitions) {
        List<ColumnDefinition> columns = new ArrayList<>();
        for (Cursor part : definitions.parts()) {
            if (!part.isAtOneOf(TABLE_CONSTRAINTS) && !part.isAt("like") && !part.isAt("not", "null")) {
                columns.add(new ConstraintReader(part).column());
            }
        }
        return columns;
    }

    private SqlStatement index(boolean isUnique) {
        boolean concurrently = cursor.take("concurrently");
        boolean ifNotExists = cursor.take("if", "not", "exists");
        Optional<Identifier> name =
                cursor.isAt("on") ? Optional.empty() : Optional.of(cursor.name().name());
        cursor.expect("on");
        boolean only = cursor.isAt("only");
        QualifiedName table = cursor.table();
        if (cursor.take("using")) {
            cursor.identifier();
        }
        List<Identifier> columns = keys(cursor.parentheses());
        return new SqlStatement.CreateIndex(
                name, table, isUnique, concurrently, ifNotExists, only, columns, cursor.skipTo("where"));
    }

    private static List<Identifier> keys(Cursor keys) {
        List<Identifier> columns = new ArrayList<>();
        for (Cursor key : keys.parts()) {
            List<Token> words = key.rest();
            boolean isColumn = words.get(0).isWord()
                    && words.stream().noneMatch(t -> t.is("("))
                    && !(words.size() > 1 && words.get(1).is("."));
            if (!isColumn) {
                return List.of();
            }
            columns.add(Identifier.of(words.get(0).name()));
        }
        return columns;
    }
}
