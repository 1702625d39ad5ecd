package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes once through all constraints and indexes for all checks that look at each. */
final class ConstraintChecks {

    private ConstraintChecks() {}

    /** What each of the checks has found, in their order. */
    static List<Set<Finding>> run(List<ConstraintCheck> checks, Derivation derivation) {
        List<Set<Finding>> found = new ArrayList<>(checks.size());
        for (int i = 0; i < checks.size(); i++) {
            found.add(new LinkedHashSet<>());
        }
        for (DerivedConstraint constraint : derivation.constraints()) {
            Table table = derivation.table(constraint.table()).orElse(null);
            for (int i = 0; table != null && i < checks.size(); i++) {
                checks.get(i).check(derivation, constraint, table, found.get(i));
            }
        }
        return found;
    }
}
