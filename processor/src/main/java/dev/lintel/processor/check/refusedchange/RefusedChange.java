package dev.lintel.processor.check.refusedchange;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.History;
import dev.lintel.processor.check.HistoryCheck;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.plan.Change;
import java.util.function.Consumer;

/** Refuses a change that no migration covers yet, and whose verdict the team does not take. */
public final class RefusedChange extends HistoryCheck {

    public RefusedChange() {
        super(CheckInfo.ofRefused("refused-change", "a change whose verdict lintel.refuse names"));
    }

    @Override
    public void compare(Derivation derivation, History history, Consumer<Finding> findings) {
        for (Change change : history.release().changes()) {
            if (history.refused().contains(change.verdict())) {
                String what =
                        change.operation().title() + " " + change.verdict().words() + ": " + change.reason()
                                + "; lintel.refuse=" + change.verdict().id() + " takes no such change";
                findings.accept(Finding.advised(info().id(), Place.NOWHERE, what, instead(change)));
            }
        }
    }

    private static String instead(Change change) {
        return switch (change.verdict()) {
            case LOSES_DATA -> "lintel.drops=deferred, which only gives it another name for now";
            case NEEDS_WINDOW ->
                "another column beside this one, filled in batches, and in a later release this one away";
            case BREAKS_RUNNING_CODE -> "a release that the running code can live with first, and this one after it";
            case SEVERAL_STEPS, SAFE -> "a release of its own for this change";
        };
    }
}
