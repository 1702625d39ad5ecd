package dev.lintel.processor.check.staleschema;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** What {@code lintel check} tells of {@code schema.json}. It stands here for its page: no compile sees what it is not called for. */
public final class StaleSchema implements Check {

    private static final CheckInfo INFO =
            CheckInfo.ofCommand("stale-schema", "a schema.json that is not what a clean compile gives");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {}
}
