package dev.lintel.processor.check.pendingmigration;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.History;
import dev.lintel.processor.check.HistoryCheck;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.plan.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what the model has that no migration covers. */
public final class PendingMigration extends HistoryCheck {

    private static final int SHOWN = 10;

    public PendingMigration() {
        super(CheckInfo.ofPending("pending-migration", "changes of the model that are not in a migration"));
    }

    @Override
    public void compare(Derivation derivation, History history, Consumer<Finding> findings) {
        List<Change> changes = history.release().changes();
        if (changes.isEmpty()) {
            return;
        }
        StringBuilder what = new StringBuilder(
                changes.size() == 1
                        ? "1 change is not in a migration:"
                        : changes.size() + " changes are not in a migration:");
        changes.stream().limit(SHOWN).forEach(c -> what.append("\n  ").append(c.describe()));
        if (changes.size() > SHOWN) {
            what.append("\n  and ").append(changes.size() - SHOWN).append(" more");
        }
        findings.accept(new Finding(
                info().id(),
                Place.NOWHERE,
                what.toString(),
                Optional.of("mvn lintel:revision -Dmessage=\"…\", or lintel revision -m \"…\"")));
    }
}
