package dev.lintel.schema.statement;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.SqlStatement.Other;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind ALTER. */
final class AlterReader {

    private final Cursor cursor;

    AlterReader(Cursor cursor) {
        this.cursor = cursor;
    }

    SqlStatement statement() {
        String text = cursor.text();
        if (cursor.isAt("table", "all") || cursor.isAt("index", "all")) {
            throw new Unreadable("it is about all tables of a tablespace");
        }
        ObjectKind kind = DropReader.kind(cursor);
        cursor.take("if", "exists");
        return switch (kind) {
            case TABLE -> table();
            case TYPE -> type(text);
            case DOMAIN -> domain(text);
            case SEQUENCE -> sequence();
            case EXTENSION -> new SqlStatement.ChangeExtension(cursor.identifier());
            case POLICY -> {
                cursor.skipTo("on");
                yield new SqlStatement.ChangePolicy(cursor.table());
            }
            case SCHEMA, VIEW, MATERIALIZED_VIEW, INDEX -> named(kind, text);
            default -> new Other("alter " + kind, text);
        };
    }

    private SqlStatement table() {
        QualifiedName table = cursor.table();
        List<AlterAction> actions = new ArrayList<>();
        for (Cursor part : cursor.parts()) {
            actions.add(new ActionReader(part).action());
        }
        if (actions.isEmpty()) {
            throw new Unreadable("it alters nothing");
        }
        return new SqlStatement.AlterTable(table, actions);
    }

    private SqlStatement type(String text) {
        QualifiedName type = cursor.name();
        if (cursor.take("add", "value")) {
            cursor.take("if", "not", "exists");
            String label = label();
            return new SqlStatement.AddEnumValue(type, label, cursor.isAt("before") || cursor.isAt("after"));
        }
        if (cursor.take("rename", "value")) {
            String from = label();
            cursor.expect("to");
            return new SqlStatement.RenameEnumValue(type, from, label());
        }
        return cursor.take("rename", "to")
                ? new SqlStatement.Rename(ObjectKind.TYPE, type, cursor.identifier())
                : new Other("alter type", text);
    }

    private String label() {
        String quoted = cursor.next().text();
        return quoted.length() < 2
                ? quoted
                : quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }

    private SqlStatement domain(String text) {
        QualifiedName domain = cursor.name();
        boolean looksAtRows = cursor.isAt("add") && !cursor.has("not", "valid")
                || cursor.isAt("set", "not")
                || cursor.isAt("validate");
        return looksAtRows ? new SqlStatement.ConstrainDomain(domain) : new Other("alter domain", text);
    }

    private SqlStatement sequence() {
        QualifiedName sequence = cursor.name();
        return cursor.take("rename", "to")
                ? new SqlStatement.Rename(ObjectKind.SEQUENCE, sequence, cursor.identifier())
                : new SqlStatement.AlterSequence(sequence, increment(cursor.copy()), cursor.has("as"));
    }

    private static Optional<Long> increment(Cursor options) {
        if (!options.skipTo("increment")) {
            return Optional.empty();
        }
        options.take("by");
        boolean isNegative = options.take("-");
        String number = options.next().text();
        // A long has up to nineteen digits.
        return number.matches("-?\\d{1,18}")
                ? Optional.of(isNegative ? -Long.parseLong(number) : Long.parseLong(number))
                : Optional.empty();
    }

    private SqlStatement named(ObjectKind kind, String text) {
        QualifiedName name = cursor.name();
        return cursor.take("rename", "to")
                ? new SqlStatement.Rename(kind, name, cursor.identifier())
                : new Other("alter " + kind, text);
    }
}
