package dev.lintel.processor.check.sharedtable;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** Refuses two mappings in one table. */
public final class SharedTable implements Check {

    private static final CheckInfo INFO = new CheckInfo("shared-table", Severity.ERROR, "two mappings in one table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        derivation.doubts().stream().filter(d -> d.id().equals(INFO.id())).forEach(findings);
    }
}
