package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AlterSequence;
import dev.lintel.schema.op.CreateExtension;
import dev.lintel.schema.op.CreateFunction;
import dev.lintel.schema.op.CreateSchema;
import dev.lintel.schema.op.CreateSequence;
import dev.lintel.schema.op.DropExtension;
import dev.lintel.schema.op.DropFunction;
import dev.lintel.schema.op.DropSchema;
import dev.lintel.schema.op.DropSequence;
import dev.lintel.schema.op.Operation;
import java.util.List;

/** Compares two schemas. The order of columns is ignored; expressions are compared as text. */
public final class Diff {

    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final Changes changes = new Changes();

    private Diff(Schema before, Schema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
    }

    /** The operations that lead from one schema to the other, in an order in which they can be done. */
    public static List<Operation> between(Schema before, Schema after, Hints hints) {
        if (before.equals(after)) {
            return List.of();
        }
        Diff diff = new Diff(before, after, hints);
        diff.compare();
        return diff.changes.inOrder();
    }

    /** The renames that hints tell of and that are possible, in an order in which they can be done. */
    public static List<Operation> renames(Schema before, Schema after, Hints hints) {
        return Comparison.of(before, after, hints, new Changes()).renames().operations();
    }

    private void compare() {
        Comparison comparison = Comparison.of(before, after, hints, changes);
        Schema renamed = comparison.before();
        schemas(renamed);
        new EnumComparer(comparison).compare();
        new CompositeComparer(comparison).compare();
        sequences(renamed);
        functions(renamed);
        for (Table table : renamed.tables().values()) {
            if (!after.tables().containsKey(table.name())) {
                TableDrop.add(table, comparison.renames(), changes);
            }
        }
        for (Table table : after.tables().values()) {
            Table old = renamed.tables().get(table.name());
            if (old == null) {
                TableBirth.add(table, changes);
            } else {
                new TableComparer(old, table, comparison).compare();
            }
        }
    }

    private void schemas(Schema renamed) {
        for (Identifier schema : after.schemas()) {
            if (!renamed.schemas().contains(schema)) {
                changes.add(Phase.CREATE_SCHEMA, new CreateSchema(schema));
            }
        }
        for (Identifier schema : renamed.schemas()) {
            if (!after.schemas().contains(schema)) {
                changes.add(Phase.DROP_SCHEMA, new DropSchema(schema));
            }
        }
        for (Identifier extension : after.extensions()) {
            if (!renamed.extensions().contains(extension)) {
                changes.add(Phase.CREATE_EXTENSION, new CreateExtension(extension));
            }
        }
        for (Identifier extension : renamed.extensions()) {
            if (!after.extensions().contains(extension)) {
                changes.add(Phase.DROP_SCHEMA, new DropExtension(extension));
            }
        }
    }

    private void sequences(Schema renamed) {
        for (Sequence sequence : after.sequences().values()) {
            Sequence old = renamed.sequences().get(sequence.name());
            if (old == null) {
                changes.add(Phase.CREATE_SEQUENCE, new CreateSequence(sequence));
            } else if (!old.equals(sequence)) {
                changes.add(Phase.CREATE_SEQUENCE, new AlterSequence(sequence));
            }
        }
        for (QualifiedName name : renamed.sequences().keySet()) {
            if (!after.sequences().containsKey(name)) {
                changes.add(Phase.DROP_SEQUENCE, new DropSequence(name));
            }
        }
    }

    private void functions(Schema renamed) {
        for (TriggerFunction function : after.functions().values()) {
            if (!function.equals(renamed.functions().get(function.name()))) {
                changes.add(Phase.CREATE_FUNCTION, new CreateFunction(function));
            }
        }
        for (QualifiedName name : renamed.functions().keySet()) {
            if (!after.functions().containsKey(name)) {
                changes.add(Phase.DROP_FUNCTION, new DropFunction(name));
            }
        }
    }
}
