package dev.lintel.processor.check.missingidclass;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** Refuses several ids without a class for the key. */
public final class MissingIdClass implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("missing-id-class", Severity.ERROR, "several ids without a class for the key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        derivation.doubts().stream().filter(d -> d.id().equals(INFO.id())).forEach(findings);
    }
}
