package dev.lintel.processor.report;

import dev.lintel.processor.check.Severities;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of findings: how severe they are, and whether somebody accepts them. What is wrong in a mapping itself cannot
 * be accepted.
 */
public record Judgement(Severities severities, Allowances allowances, Baseline baseline) {

    /** Each finding with what becomes of it. */
    public List<Judged> of(List<Finding> findings) {
        List<Optional<AnnotationUse>> allows = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<AnnotationUse> allow = severities.isOptional(finding.id())
                    ? allowances.of(finding).stream().findFirst()
                    : Optional.empty();
            allows.add(allow);
            if (allow.isEmpty()) {
                baseline.note(finding);
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean isInBaseline =
                    allows.get(i).isEmpty() && severities.isOptional(finding.id()) && baseline.accepts(finding);
            judged.add(new Judged(finding, severities.of(finding.id()), allows.get(i), isInBaseline));
        }
        return judged;
    }
}
