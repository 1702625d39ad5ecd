package dev.lintel.processor.check.stalerename;

import dev.lintel.processor.check.History;
import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.plan.Change;
import java.util.HashSet;
import java.util.Set;

/** The names that the head of the history has, and those that the pending migration gives. */
final class Head {

    private final Schema schema;
    private final Set<String> pending = new HashSet<>();
    /** Values that rows get in the place of others, each the old one and the new one. */
    private final Set<String> moved = new HashSet<>();

    Head(History history) {
        this.schema = history.head();
        for (Change change : history.release().changes()) {
            add(change.operation());
        }
    }

    /**
     * A new name.
     *
     * @param isThere whether the head has it
     * @param isPending whether the migration renames something to it
     */
    record Name(String text, boolean isThere, boolean isPending) {}

    private void add(Operation operation) {
        if (operation instanceof RenameTable rename) {
            pending.add(text(rename.to()));
        } else if (operation instanceof RenameEnum rename) {
            pending.add(text(rename.from().sibling(rename.to())));
        } else if (operation instanceof RenameColumn rename) {
            pending.add(text(new ColumnName(rename.table(), rename.to())));
        } else if (operation instanceof RenameAttribute rename) {
            pending.add(text(new ColumnName(rename.type(), rename.to())));
        } else if (operation instanceof RenameEnumValue rename) {
            pending.add(value(rename.type(), rename.to()));
        } else if (operation instanceof RenameValue rename) {
            moved.add(rename.from() + "\n" + rename.to());
        }
    }

    Name table(QualifiedName name) {
        return named(text(name), schema.tables().containsKey(name));
    }

    Name type(QualifiedName name) {
        return named(text(name), schema.enums().containsKey(name));
    }

    /** Of a table, or of a composite type. */
    Name column(ColumnName name) {
        boolean isThere =
                schema.table(name.table()).flatMap(t -> t.column(name.column())).isPresent()
                        || schema.composites().containsKey(name.table())
                                && schema.composites()
                                        .get(name.table())
                                        .attribute(name.column())
                                        .isPresent();
        return named(text(name), isThere);
    }

    /** Of a native type or a lookup table: where a CHECK lists the values, columns may differ in which they have. */
    Name value(QualifiedName type, String label, String old) {
        boolean isOfType = schema.enums().containsKey(type)
                && schema.enums().get(type).labels().contains(label);
        boolean isRow = schema.table(type)
                .filter(t -> LookupLabels.in(t).contains(label))
                .isPresent();
        String text = value(type, label);
        return new Name(text, isOfType || isRow, pending.contains(text) || moved.contains(old + "\n" + label));
    }

    private Name named(String text, boolean isThere) {
        return new Name(text, isThere, pending.contains(text));
    }

    private static String text(QualifiedName name) {
        return name.toString();
    }

    private static String text(ColumnName name) {
        return name.toString();
    }

    private static String value(QualifiedName type, String label) {
        return "value " + label + " of " + type;
    }
}
