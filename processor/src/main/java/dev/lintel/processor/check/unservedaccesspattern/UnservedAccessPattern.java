package dev.lintel.processor.check.unservedaccesspattern;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.PgIndexCode;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.access.Serving;
import java.util.function.Consumer;

/** Refuses a query that the application runs often and that no index serves. */
public final class UnservedAccessPattern implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("unserved-access-pattern", Severity.WARNING, "an @AccessPattern that no index serves");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (DerivedAccessPattern pattern : derivation.accessPatterns()) {
            Serving serving = pattern.serving();
            if (serving.outcome() == Serving.Outcome.UNSERVED) {
                String what = "no index of " + pattern.table() + " serves '" + pattern.title()
                        + "', so each run reads far more rows than it gives, or sorts them all";
                findings.accept(new Finding(
                        INFO.id(),
                        pattern.said().place(),
                        what,
                        serving.missing().map(PgIndexCode::of)));
            }
        }
    }
}
