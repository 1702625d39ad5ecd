package dev.lintel.processor.check.cascadecycle;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses cascades that come round to their own table, or reach one table on several paths that end differently. */
public final class CascadeCycle implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "cascade-cycle",
            Severity.WARNING,
            "ON DELETE CASCADE that comes round to its own table, or reaches one by paths with different actions");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        CascadeGraph graph = new CascadeGraph(derivation.foreignKeys());
        Set<Place> seen = new HashSet<>();
        for (List<DerivedForeignKey> cycle : graph.cycles()) {
            Finding finding = round(cycle, derivation);
            if (seen.add(finding.place())) {
                findings.accept(finding);
            }
        }
        for (Fork fork : graph.forks()) {
            if (seen.add(fork.odd().last().onDeletePlace())) {
                findings.accept(finding(fork));
            }
        }
    }

    private static Finding round(List<DerivedForeignKey> cycle, Derivation derivation) {
        DerivedForeignKey cut = cycle.get(cycle.size() - 1);
        for (DerivedForeignKey key : cycle) {
            if (canBeNull(key, derivation) && !canBeNull(cut, derivation)) {
                cut = key;
            }
        }
        String what = "deleting a row of " + cycle.get(0).key().table() + " deletes its way round to the same table: "
                + new CascadePath(cycle)
                + "; end it where a row may outlive the one that it refers to";
        return new Finding(
                INFO.id(),
                cut.onDeletePlace(),
                what,
                Optional.of(
                        "@OnDelete(OnDelete.Action." + (canBeNull(cut, derivation) ? "SET_NULL" : "RESTRICT") + ")"));
    }

    private static boolean canBeNull(DerivedForeignKey key, Derivation derivation) {
        Table table = derivation.table(key.table()).orElse(null);
        return table != null
                && key.key().columns().stream()
                        .allMatch(c -> table.column(c).map(Column::nullable).orElse(false));
    }

    private static Finding finding(Fork fork) {
        ReferentialAction odd = fork.odd().last().key().onDelete();
        String what = "deleting a row of " + fork.odd().root() + " reaches "
                + fork.odd().last().table()
                + " on two ways that end differently: " + fork.odd() + " (" + odd.sql() + ") and " + fork.other() + " ("
                + fork.other().last().key().onDelete().sql() + ")"
                + (isRefusal(odd) ? ", so whether it fails depends on which one comes first" : "")
                + "; say the same action on both, or end one of them earlier";
        boolean isToCascade = fork.other().last().key().onDelete() == ReferentialAction.CASCADE;
        return new Finding(
                INFO.id(),
                fork.odd().last().onDeletePlace(),
                what,
                isToCascade ? Optional.of("@OnDelete(OnDelete.Action.CASCADE)") : Optional.empty());
    }

    private static boolean isRefusal(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT || action == ReferentialAction.NO_ACTION;
    }
}
