package dev.lintel.processor.check.allowwithoutreason;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.function.Consumer;

/** Refuses an {@code @Allow} that does not say why. */
public final class AllowWithoutReason implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("allow-without-reason", Severity.ERROR, "an @Allow with an empty reason");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (AnnotationUse allow : new Allowances(derivation.types()).all()) {
            if (!Allowances.hasReason(allow)) {
                findings.accept(Finding.advised(
                        INFO.id(),
                        allow.placeOf("because"),
                        "this @Allow gives no reason, so nobody can tell later whether it still holds, and it accepts nothing",
                        "because = \"…\" with the reason"));
            }
        }
    }
}
