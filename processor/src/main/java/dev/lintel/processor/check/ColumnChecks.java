package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes once through all columns, and all attributes of composite types, for all checks that look at each. */
final class ColumnChecks {

    private ColumnChecks() {}

    /** What each of the checks has found, in their order. */
    static List<Set<Finding>> run(List<ColumnCheck> checks, Derivation derivation) {
        List<Set<Finding>> found = new ArrayList<>(checks.size());
        for (ColumnCheck check : checks) {
            Set<Finding> inTables = new LinkedHashSet<>();
            check.check(derivation, inTables);
            found.add(inTables);
        }
        check(checks, derivation, derivation.columns(), found);
        check(checks, derivation, derivation.inside(), found);
        return found;
    }

    private static void check(
            List<ColumnCheck> checks, Derivation derivation, List<DerivedColumn> columns, List<Set<Finding>> found) {
        for (DerivedColumn column : columns) {
            Attribute attribute = column.attribute().orElse(null);
            for (int i = 0; i < checks.size(); i++) {
                if (attribute == null) {
                    checks.get(i).check(derivation, column, found.get(i));
                } else {
                    checks.get(i).check(derivation, column, attribute, found.get(i));
                }
            }
        }
    }
}
