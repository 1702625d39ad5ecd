package dev.lintel.schema.plan;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddConstraint;
import dev.lintel.schema.op.CreateCompositeType;
import dev.lintel.schema.op.CreateEnum;
import dev.lintel.schema.op.CreateExtension;
import dev.lintel.schema.op.CreateFunction;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.CreateSchema;
import dev.lintel.schema.op.CreateSequence;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.InsertRow;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.ReplaceCompositeTypes;
import dev.lintel.schema.op.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts together what belongs together: what is born with a new table is one transaction, since nobody uses it yet; what loses
 * data stands in a {@link Destructive} whose reason a person has to give.
 */
final class Grouping {

    private final Set<QualifiedName> newTables = new TreeSet<>();

    private Grouping(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                newTables.add(create.table().name());
            }
        }
    }

    /** Composite types are replaced in between: what is born before them is for them, what is born after may be of them. */
    static List<Operation> of(List<Operation> operations, Schema before) {
        Grouping grouping = new Grouping(operations);
        List<Operation> grouped = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof ReplaceCompositeTypes) {
                grouping.group(operations.subList(from, i), before, grouped);
                grouped.add(lost(operations.get(i), before));
                from = i + 1;
            }
        }
        grouping.group(operations.subList(from, operations.size()), before, grouped);
        return grouped;
    }

    private void group(List<Operation> operations, Schema before, List<Operation> grouped) {
        List<Operation> born = operations.stream().filter(this::isBorn).toList();
        boolean bornAdded = false;
        for (Operation operation : operations) {
            if (!isBorn(operation)) {
                grouped.add(lost(operation, before));
            } else if (!bornAdded) {
                grouped.add(born.size() == 1 ? operation : new Transaction(born));
                bornAdded = true;
            }
        }
    }

    private static Operation lost(Operation operation, Schema before) {
        return Losses.in(operation, before) ? new Destructive("", List.of(operation)) : operation;
    }

    /** Whether nobody can use it yet. A foreign key to a table that is in use is not among them: it locks that table. */
    private boolean isBorn(Operation operation) {
        if (operation instanceof AddConstraint add) {
            return newTables.contains(add.table())
                    && !(add.constraint() instanceof ForeignKey key && !newTables.contains(key.table()));
        }
        if (operation instanceof CreateIndex index) {
            return newTables.contains(index.table());
        }
        if (operation instanceof CreateTrigger trigger) {
            return newTables.contains(trigger.table());
        }
        if (operation instanceof InsertRow row) {
            return newTables.contains(row.table());
        }
        return operation instanceof CreateTable
                || operation instanceof CreateCompositeType
                || operation instanceof CreateEnum
                || operation instanceof CreateSequence
                || operation instanceof CreateFunction
                || operation instanceof CreateSchema
                || operation instanceof CreateExtension;
    }
}
