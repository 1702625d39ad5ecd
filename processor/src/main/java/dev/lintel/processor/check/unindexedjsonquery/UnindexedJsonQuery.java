package dev.lintel.processor.check.unindexedjsonquery;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.PgIndexCode;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.access.Serving;
import java.util.function.Consumer;

/** Refuses a query that looks into a jsonb column without a GIN index. */
public final class UnindexedJsonQuery implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unindexed-json-query", Severity.WARNING, "an @AccessPattern that looks into a jsonb column without GIN");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (DerivedAccessPattern pattern : derivation.accessPatterns()) {
            Serving serving = pattern.serving();
            if (serving.outcome() == Serving.Outcome.WITHOUT_GIN) {
                String what = "'" + pattern.title() + "' looks into every jsonb value of " + pattern.table()
                        + ", since only a GIN index knows what is inside of them";
                findings.accept(new Finding(
                        INFO.id(),
                        pattern.said().place(),
                        what,
                        serving.missing().map(PgIndexCode::of)));
            }
        }
    }
}
