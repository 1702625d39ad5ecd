package dev.lintel.processor.check.nonportablemapping;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** Refuses what Jakarta Persistence forbids though Hibernate starts with it. */
public final class NonportableMapping implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "nonportable-mapping", Severity.ERROR, "a mapping that the specification forbids and Hibernate lets pass");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        derivation.doubts().stream().filter(d -> d.id().equals(INFO.id())).forEach(findings);
    }
}
