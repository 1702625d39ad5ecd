package dev.lintel.schema.statement;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.ColumnDefinition.Filled;
import dev.lintel.schema.statement.TableConstraint.Kind;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads columns and constraints as they are written in CREATE TABLE and ALTER TABLE. */
final class ConstraintReader {

    private static final List<String> AFTER_TYPE = List.of(
            "not",
            "null",
            "default",
            "check",
            "unique",
            "primary",
            "references",
            "generated",
            "constraint",
            "collate",
            "storage",
            "compression",
            "deferrable",
            "initially",
            "using",
            "enforced",
            "options",
            "with");

    private final Cursor cursor;

    ConstraintReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A type, up to the word that cannot be part of one. */
    static Optional<SqlType> type(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(SqlType.parse(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String typeWords(Cursor cursor) {
        if (cursor.atEnd() || cursor.isAtOneOf(AFTER_TYPE)) {
            return "";
        }
        StringBuilder words = new StringBuilder(cursor.until(AFTER_TYPE).text());
        if (cursor.isAt("with", "time") || cursor.isAt("with", "local")) {
            cursor.take("with");
            words.append(" with ").append(cursor.until(AFTER_TYPE).text());
        }
        return words.toString();
    }

    ColumnDefinition column() {
        Identifier name = cursor.identifier();
        String words = typeWords(cursor);
        boolean isNotNull = false;
        Optional<Expr> value = Optional.empty();
        Filled filled = Filled.BY_INSERT;
        List<TableConstraint> constraints = new ArrayList<>();
        while (!cursor.atEnd()) {
            Optional<Identifier> named =
                    cursor.take("constraint") ? Optional.of(cursor.identifier()) : Optional.empty();
            if (cursor.take("not", "null")) {
                isNotNull = true;
            } else if (cursor.take("default")) {
                value = cursor.until(AFTER_TYPE).expression();
            } else if (cursor.take("generated")) {
                filled = generated();
            } else if (cursor.isAt("check")
                    || cursor.isAt("unique")
                    || cursor.isAt("primary")
                    || cursor.isAt("references")) {
                constraints.add(constraint(named, List.of(name)));
            } else if (cursor.take("collate")) {
                cursor.name();
            } else {
                cursor.next();
            }
        }
        isNotNull |= constraints.stream().anyMatch(c -> c.kind() == Kind.PRIMARY_KEY);
        return new ColumnDefinition(name, type(words), words, isNotNull, value, filled, constraints);
    }

    private Filled generated() {
        cursor.skipTo("as");
        if (cursor.take("identity")) {
            return Filled.BY_IDENTITY;
        }
        cursor.parentheses();
        return cursor.take("stored") ? Filled.STORED : Filled.VIRTUAL;
    }

    TableConstraint ofTable() {
        Optional<Identifier> name = cursor.take("constraint") ? Optional.of(cursor.identifier()) : Optional.empty();
        return constraint(name, List.of());
    }

    /** @param column the column that it is written behind, if it is */
    private TableConstraint constraint(Optional<Identifier> name, List<Identifier> column) {
        Kind kind = kind();
        Optional<Expr> condition = Optional.empty();
        Optional<QualifiedName> references = Optional.empty();
        Optional<Identifier> index = Optional.empty();
        List<Identifier> columns = column;
        if (kind == Kind.CHECK) {
            condition = cursor.parentheses().expression();
        } else if (kind == Kind.NOT_NULL) {
            columns = List.of(cursor.identifier());
        } else if (kind == Kind.FOREIGN_KEY && column.isEmpty()) {
            columns = cursor.columns();
            cursor.expect("references");
        } else if (cursor.take("using", "index")) {
            index = Optional.of(cursor.identifier());
        } else if (kind == Kind.UNIQUE || kind == Kind.PRIMARY_KEY) {
            cursor.take("nulls");
            cursor.take("not");
            cursor.take("distinct");
            columns = cursor.isAt("(") ? cursor.columns() : column;
        }
        List<Identifier> referenced = List.of();
        if (kind == Kind.FOREIGN_KEY) {
            references = Optional.of(cursor.table());
            referenced = cursor.isAt("(") ? cursor.columns() : List.of();
        }
        boolean isNotValid = false;
        boolean isNotEnforced = false;
        // Behind a column's constraint the next one may follow; behind a table's there is nothing else.
        while (!cursor.atEnd()) {
            if (cursor.take("not", "valid")) {
                isNotValid = true;
            } else if (cursor.take("not", "enforced")) {
                isNotEnforced = true;
            } else if (!attribute()) {
                if (!column.isEmpty()) {
                    break;
                }
                cursor.next();
            }
        }
        return new TableConstraint(
                name, kind, columns, condition, references, referenced, index, isNotValid, isNotEnforced);
    }

    private Kind kind() {
        if (cursor.take("check")) {
            return Kind.CHECK;
        } else if (cursor.take("unique")) {
            return Kind.UNIQUE;
        } else if (cursor.take("primary", "key")) {
            return Kind.PRIMARY_KEY;
        } else if (cursor.take("foreign", "key") || cursor.take("references")) {
            return Kind.FOREIGN_KEY;
        } else if (cursor.take("exclude")) {
            return Kind.EXCLUDE;
        } else if (cursor.take("not", "null")) {
            return Kind.NOT_NULL;
        }
        throw new Unreadable("a constraint that is not known");
    }

    /** Moves behind one of the words that may follow a constraint. */
    private boolean attribute() {
        if (cursor.isAt("(")) {
            cursor.parentheses();
        } else if (cursor.take("on")) {
            cursor.next();
            if (!cursor.take("set", "null") && !cursor.take("set", "default") && !cursor.take("no", "action")) {
                cursor.next();
            }
        } else if (cursor.take("initially") || cursor.take("match")) {
            cursor.next();
        } else {
            return cursor.take("deferrable")
                    || cursor.take("not", "deferrable")
                    || cursor.take("enforced")
                    || cursor.take("no", "inherit");
        }
        return true;
    }
}
