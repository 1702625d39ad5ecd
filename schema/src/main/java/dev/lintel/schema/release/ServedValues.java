package dev.lintel.schema.release;

import dev.lintel.schema.diff.LabelRenames;
import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of enums that get other names, in a lookup table or a CHECK, and that both releases use in between: both are there until the
 * old code is gone, and only then the rows that have the old one get the new one.
 */
final class ServedValues {

    private ServedValues() {}

    /** The hints that have to be followed before the deployment: those of other values. */
    static Hints without(Hints hints, Schema before, Schema after) {
        SortedMap<LabelName, String> others = new TreeMap<>(hints.labels());
        others.entrySet()
                .removeIf(e -> renames(e.getKey(), hints, before, after)
                        .filter(r -> r.isServed(e.getValue()))
                        .isPresent());
        return hints.withLabels(others);
    }

    /**
     * What takes the new values back, which the new code may have written, given what brings them in the end. It comes when the columns
     * have their old names again: while both names are there, one of them is that of a view, and a view has no pages to go through.
     */
    static List<Operation> back(List<Operation> contract, OldNames names) {
        List<Operation> back = new ArrayList<>();
        for (Operation operation : contract) {
            if (operation instanceof RenameValue r) {
                ColumnName column = names.before(new ColumnName(r.table(), r.column()));
                back.add(0, new RenameValue(column.table(), column.column(), r.to(), r.from()));
            }
        }
        return back;
    }

    /**
     * The contract, where two values become one. In between both are there, so that it looks like a rename whose rows could be told
     * apart again; they cannot, and the way back leaves them as they are.
     */
    static Plan merged(Plan contract, Hints hints, Schema before, Schema after) {
        List<RenameValue> merges = contract.upgrade().stream()
                .filter(RenameValue.class::isInstance)
                .map(RenameValue.class::cast)
                .filter(r -> isMerged(r, hints, before, after))
                .toList();
        return contract.with(
                contract.upgrade().stream()
                        .map(o -> o instanceof RenameValue r && merges.contains(r)
                                ? new MergeValue(r.table(), r.column(), r.from(), r.to())
                                : o)
                        .toList(),
                contract.downgrade().stream()
                        .filter(o -> !(o instanceof RenameValue r
                                && merges.contains(new RenameValue(r.table(), r.column(), r.to(), r.from()))))
                        .toList());
    }

    private static boolean isMerged(RenameValue move, Hints hints, Schema before, Schema after) {
        return hints.labels().entrySet().stream()
                .filter(e -> e.getValue().equals(move.from())
                        && e.getKey().label().equals(move.to())
                        && isOf(e.getKey(), move, after))
                .anyMatch(e -> renames(e.getKey(), hints, before, after)
                        .filter(r -> r.isMerged(move.from()))
                        .isPresent());
    }

    /** Whether a column has values of an enum: by its CHECK, or as it refers to the lookup table. */
    private static boolean isOf(LabelName name, RenameValue move, Schema after) {
        return name.column().isPresent()
                ? name.type().equals(move.table()) && name.column().get().equals(move.column())
                : after.table(move.table()).stream()
                        .flatMap(t -> t.foreignKeys().stream())
                        .anyMatch(k ->
                                k.table().equals(name.type()) && k.columns().equals(List.of(move.column())));
    }

    private static Optional<LabelRenames> renames(LabelName name, Hints hints, Schema before, Schema after) {
        Optional<Table> old = before.table(name.type());
        Optional<Table> now = after.table(name.type());
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        return name.column().isPresent()
                ? LabelRenames.ofCheck(old.get(), now.get(), name.column().get(), hints)
                : Optional.of(LookupLabels.renames(old.get(), now.get(), hints));
    }
}
