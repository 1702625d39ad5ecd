package dev.lintel.processor.check.unnamedconstraint;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a constraint or an index that the source asks for and does not name. */
public final class UnnamedConstraint implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("unnamed-constraint", Severity.ERROR, "a unique, foreign key, check or index without a name");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        NameFix fix = new NameFix(derivation);
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedConstraint constraint : derivation.constraints()) {
            if (constraint.said() && !constraint.named()) {
                found.add(finding(
                        constraint.place(), kind(constraint) + " of " + constraint.table(), fix.of(constraint)));
            }
        }
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            if (!key.named()) {
                String which =
                        "foreign key from " + key.table() + " to " + key.key().table();
                found.add(finding(key.namePlace(), which, fix.of(key)));
            }
        }
        found.forEach(findings);
    }

    private static String kind(DerivedConstraint constraint) {
        return switch (constraint.kind()) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE -> "unique constraint";
            case CHECK -> "CHECK";
            case INDEX -> "index";
        };
    }

    private static Finding finding(Place place, String which, String fix) {
        String what = "this " + which + " has no name, so errors and migrations have nothing to call it by";
        return new Finding(INFO.id(), place, what, Optional.of(fix));
    }
}
