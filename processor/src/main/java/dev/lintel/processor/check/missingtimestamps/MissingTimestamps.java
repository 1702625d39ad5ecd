package dev.lintel.processor.check.missingtimestamps;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for {@code @Timestamps} on every entity. It is off unless somebody wants it. */
public final class MissingTimestamps implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "missing-timestamps", Severity.OFF, "an entity whose rows do not tell when they were written");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (EntityMapping entity : derivation.entities().own()) {
            if (entity.isRoot()
                    && !entity.isQuery()
                    && entity.inherited(Lintel.TIMESTAMPS).isEmpty()) {
                findings.accept(new Finding(
                        INFO.id(),
                        entity.type().place(),
                        "the rows of " + entity.table() + " do not tell when they were written",
                        Optional.of("@Timestamps")));
            }
        }
    }
}
