package dev.lintel.processor.check.sharedcolumn;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** Refuses two attributes in one column that differ in its type. */
public final class SharedColumn implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("shared-column", Severity.ERROR, "two attributes in one column that differ in its type");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        derivation.doubts().stream().filter(d -> d.id().equals(INFO.id())).forEach(findings);
    }
}
