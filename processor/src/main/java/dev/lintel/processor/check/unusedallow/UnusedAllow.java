package dev.lintel.processor.check.unusedallow;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reports an {@code @Allow} that accepts nothing. */
public final class UnusedAllow implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("unused-allow", Severity.WARNING, "an @Allow that accepts nothing");

    private record Accepted(AnnotationUse allow, String id) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** It has nothing to say before the others have. */
    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {}

    @Override
    public void review(Derivation derivation, List<Finding> found, List<String> on, Consumer<Finding> findings) {
        Allowances allowances = new Allowances(derivation.types());
        List<AnnotationUse> all = allowances.all();
        if (all.isEmpty()) {
            return;
        }
        Set<Accepted> accepted = new HashSet<>();
        for (Finding finding : found) {
            allowances.of(finding).forEach(a -> accepted.add(new Accepted(a, finding.id())));
        }
        Unused unused = new Unused(derivation, on);
        for (AnnotationUse allow : all) {
            for (String id : allow.texts("value")) {
                if (Allowances.hasReason(allow) && !accepted.contains(new Accepted(allow, id))) {
                    unused.why(allow, id)
                            .ifPresent(why -> findings.accept(
                                    Finding.advised(INFO.id(), allow.placeOf("value"), why.what(), why.instead())));
                }
            }
        }
    }
}
