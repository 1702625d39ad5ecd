package dev.lintel.schema.statement;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one part of an ALTER TABLE. */
final class ActionReader {

    private static final List<String> ADDED_CONSTRAINTS =
            List.of("constraint", "check", "unique", "primary", "foreign", "exclude");

    private final Cursor cursor;

    ActionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    AlterAction action() {
        String words = cursor.text();
        return switch (cursor.next().name()) {
            case "add" -> add();
            case "drop" -> drop();
            case "alter" -> alter();
            case "rename" -> rename();
            case "validate" -> {
                cursor.expect("constraint");
                yield new AlterAction.ValidateConstraint(cursor.identifier());
            }
            case "attach" -> {
                cursor.expect("partition");
                yield new AlterAction.AttachPartition(cursor.name(), cursor.take("default"));
            }
            case "detach" -> {
                cursor.expect("partition");
                QualifiedName partition = cursor.name();
                yield new AlterAction.DetachPartition(
                        partition, cursor.isAt("concurrently") || cursor.isAt("finalize"));
            }
            case "enable", "disable" -> switched(words);
            case "set" -> set(words);
            case "reset", "cluster" -> new AlterAction.SetParameters(words);
            case "replica", "owner", "inherit", "no", "force" -> new AlterAction.SetProperty(words);
            default -> new AlterAction.Other(words);
        };
    }

    private AlterAction add() {
        if (cursor.isAtOneOf(ADDED_CONSTRAINTS) || cursor.isAt("not", "null")) {
            return new AlterAction.AddConstraint(new ConstraintReader(cursor).ofTable());
        }
        cursor.take("column");
        cursor.take("if", "not", "exists");
        return new AlterAction.AddColumn(new ConstraintReader(cursor).column());
    }

    private AlterAction drop() {
        if (cursor.take("constraint")) {
            cursor.take("if", "exists");
            return new AlterAction.DropConstraint(cursor.identifier(), cursor.has("cascade"));
        }
        cursor.take("column");
        cursor.take("if", "exists");
        return new AlterAction.DropColumn(cursor.identifier(), cursor.has("cascade"));
    }

    private AlterAction alter() {
        if (cursor.take("constraint")) {
            Identifier name = cursor.identifier();
            boolean isEnforced = cursor.has("enforced") && !cursor.has("not", "enforced");
            return new AlterAction.AlterConstraint(name, isEnforced);
        }
        cursor.take("column");
        Identifier column = cursor.identifier();
        String words = cursor.text();
        if (cursor.take("set", "not", "null")) {
            return new AlterAction.SetNotNull(column);
        } else if (cursor.take("drop", "not", "null")) {
            return new AlterAction.DropNotNull(column);
        } else if (cursor.take("set", "default")) {
            return new AlterAction.SetDefault(column);
        } else if (cursor.take("drop", "default")) {
            return new AlterAction.DropDefault(column);
        } else if (cursor.isAt("add", "generated")) {
            return new AlterAction.AddIdentity(column, cursor.has("start") || cursor.has("restart"));
        } else if (cursor.take("set", "expression")) {
            return new AlterAction.SetExpression(column);
        } else if (cursor.take("type") || cursor.take("set", "data", "type")) {
            return type(column);
        }
        boolean isOfPlanner = cursor.isAt("set", "statistics") || cursor.isAt("set", "(") || cursor.isAt("reset");
        return isOfPlanner ? new AlterAction.SetParameters(words) : new AlterAction.Other(words);
    }

    private AlterAction type(Identifier column) {
        String words = ConstraintReader.typeWords(cursor);
        Optional<QualifiedName> collation = cursor.take("collate") ? Optional.of(cursor.name()) : Optional.empty();
        Optional<Expr> using = cursor.take("using") ? cursor.remainder().expression() : Optional.empty();
        return new AlterAction.SetType(column, ConstraintReader.type(words), words, using, collation);
    }

    private AlterAction rename() {
        if (cursor.take("to")) {
            return new AlterAction.RenameTable(cursor.identifier());
        }
        if (cursor.take("constraint")) {
            Identifier from = cursor.identifier();
            cursor.expect("to");
            return new AlterAction.RenameConstraint(from, cursor.identifier());
        }
        cursor.take("column");
        Identifier from = cursor.identifier();
        cursor.expect("to");
        return new AlterAction.RenameColumn(from, cursor.identifier());
    }

    private AlterAction switched(String words) {
        boolean isEnabled = words.toLowerCase(Locale.ROOT).startsWith("enable");
        cursor.take("replica");
        cursor.take("always");
        return cursor.take("trigger")
                ? new AlterAction.SwitchTrigger(isEnabled, cursor.next().name())
                : new AlterAction.SetProperty(words);
    }

    private AlterAction set(String words) {
        if (cursor.take("schema")) {
            return new AlterAction.SetSchema(cursor.identifier());
        }
        boolean isRewrite = cursor.isAt("logged")
                || cursor.isAt("unlogged")
                || cursor.isAt("tablespace")
                || cursor.isAt("access", "method");
        if (isRewrite) {
            return new AlterAction.Rewrite(words);
        }
        return cursor.isAt("(") || cursor.isAt("without", "cluster")
                ? new AlterAction.SetParameters(words)
                : new AlterAction.Other(words);
    }
}
