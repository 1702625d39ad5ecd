package dev.lintel.processor.check.indexcolumnorder;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.PgIndexCode;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.access.Serving;
import dev.lintel.schema.model.Index;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses an index whose range or sort column comes before an equality column of the query that it is for. */
public final class IndexColumnOrder implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "index-column-order",
            Severity.WARNING,
            "an index whose range or sort column comes before an equality column of the pattern it serves");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Place> seen = new HashSet<>();
        for (DerivedAccessPattern pattern : derivation.accessPatterns()) {
            Serving serving = pattern.serving();
            if (serving.outcome() == Serving.Outcome.MISORDERED) {
                Finding finding = finding(derivation, pattern, serving);
                if (seen.add(finding.place())) {
                    findings.accept(finding);
                }
            }
        }
    }

    private static Finding finding(Derivation derivation, DerivedAccessPattern pattern, Serving serving) {
        Index index = serving.index().orElseThrow();
        Index better = serving.missing().orElseThrow();
        String what = index.name() + " has its columns in an order in which '" + pattern.title()
                + "' reads rows that it does not want: those of equality come first, then one of a range or an order";
        for (DerivedConstraint constraint : derivation.constraints()) {
            boolean isIt = constraint.table().equals(pattern.table())
                    && constraint.name().equals(index.name());
            if (isIt && constraint.said()) {
                Place place = constraint.place();
                return new Finding(
                        INFO.id(),
                        place.into(PgIndexCode.element(place)),
                        what,
                        Optional.of(PgIndexCode.value(place, better.keys())));
            }
        }
        return new Finding(INFO.id(), pattern.said().place(), what, Optional.empty());
    }
}
