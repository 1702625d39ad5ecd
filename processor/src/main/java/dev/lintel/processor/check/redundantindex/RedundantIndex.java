package dev.lintel.processor.check.redundantindex;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.PgIndexCode;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Refuses an index that another one makes superfluous. */
public final class RedundantIndex implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "redundant-index", Severity.WARNING, "an index that is equal to another one, or to the beginning of one");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Map<QualifiedName, List<Keyed>> byTable = new LinkedHashMap<>();
        for (DerivedConstraint constraint : derivation.constraints()) {
            Table table = derivation.table(constraint.table()).orElse(null);
            if (table != null) {
                Keyed.of(constraint, table)
                        .ifPresent(k -> byTable.computeIfAbsent(constraint.table(), t -> new ArrayList<>())
                                .add(k));
            }
        }
        for (List<Keyed> all : byTable.values()) {
            for (int i = 0; i < all.size(); i++) {
                Keyed keyed = all.get(i);
                if (keyed.constraint().said()) {
                    better(i, all).ifPresent(b -> findings.accept(finding(keyed, b)));
                }
            }
        }
    }

    /** What can do all that this one can. Of two that are equal, the first one stays, or the one that nobody can take away. */
    private static Optional<Keyed> better(int at, List<Keyed> all) {
        Keyed keyed = all.get(at);
        for (int i = 0; i < all.size(); i++) {
            Keyed other = all.get(i);
            if (i == at || !other.covers(keyed)) {
                continue;
            }
            boolean isEqual = keyed.covers(other);
            boolean isLater = isEqual && i > at && other.constraint().said();
            // Two of one name are another check's.
            boolean isOther =
                    !other.constraint().name().equals(keyed.constraint().name());
            if (isOther && !isLater) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Keyed keyed, Keyed better) {
        DerivedConstraint other = better.constraint();
        if (!other.said() && other.kind() == DerivedConstraint.Kind.INDEX) {
            return unlessWhole(keyed, better);
        }
        boolean isEqual = better.index().keys().equals(keyed.index().keys());
        String what = keyed.constraint().name() + " finds nothing that "
                + other.name()
                + " does not find, which "
                + (isEqual ? "has the same columns" : "begins with the same columns")
                + "; every write has to keep both, so take this one away";
        return new Finding(INFO.id(), keyed.constraint().place(), what, Optional.empty());
    }

    /** The longer one is a foreign key's, which needs none of its own where one that somebody wrote has all of its columns. */
    private static Finding unlessWhole(Keyed keyed, Keyed foreign) {
        Place place = keyed.constraint().place();
        String what =
                keyed.constraint().name() + " has only the beginning of a foreign key's columns, which therefore gets "
                        + foreign.constraint().name()
                        + " unasked, and that one finds all that this one does; with the whole foreign key here, one of them is enough";
        return new Finding(
                INFO.id(),
                place,
                what,
                Optional.of(PgIndexCode.value(place, foreign.index().keys())));
    }
}
