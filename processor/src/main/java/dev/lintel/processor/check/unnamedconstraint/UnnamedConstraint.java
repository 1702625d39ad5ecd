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
                Place place = derivation.ownPlace(constraint.place(), constraint.table());
                String which = kind(constraint) + " of " + constraint.table();
                found.add(
                        place.equals(constraint.place())
                                ? finding(place, which, fix.of(constraint))
                                : elsewhere(place, which, constraint.place()));
            }
        }
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            if (!key.named()) {
                String which =
                        "foreign key from " + key.table() + " to " + key.key().table();
                Place place = derivation.ownPlace(key.namePlace(), key.table());
                found.add(
                        place.equals(key.namePlace())
                                ? finding(place, which, fix.of(key))
                                : elsewhere(place, which, key.namePlace()));
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
        return new Finding(INFO.id(), place, what(which), Optional.of(fix));
    }

    /** What a class of a dependency asks for is named there, or by the convention for this entity. */
    private static Finding elsewhere(Place place, String which, Place source) {
        return Finding.advised(
                INFO.id(),
                place,
                what(which) + "; it comes from " + source + " of a dependency",
                "a name there, or -Alintel.constraints=derived, or @Allow here");
    }

    private static String what(String which) {
        return "this " + which + " has no name, so errors and migrations have nothing to call it by";
    }
}
