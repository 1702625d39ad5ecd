package dev.lintel.processor.check.softdeleteunique;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses that rows which are only marked as deleted keep their values from others. */
public final class SoftDeleteUnique implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("soft-delete-unique", Severity.ERROR, "values that deleted rows keep from live ones");
    private static final String PG_INDEX = "dev.lintel.PgIndex";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        SoftDeleted deleted = SoftDeleted.in(derivation);
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedConstraint constraint : derivation.constraints()) {
            DerivedTable table = deleted.table(constraint.table());
            if (table != null && constraint.kind() != DerivedConstraint.Kind.PRIMARY_KEY) {
                derivation
                        .schema()
                        .table(constraint.table())
                        .flatMap(t -> finding(t, table, constraint))
                        .ifPresent(found::add);
            }
        }
        found.forEach(findings);
    }

    private static Optional<Finding> finding(Table table, DerivedTable source, DerivedConstraint constraint) {
        boolean isWhole = table.uniques().stream().anyMatch(u -> u.name().equals(constraint.name()));
        if (isWhole) {
            String instead = source.liveRows().isPresent()
                    ? "a foreign key to the primary key, where one refers to these columns; then it is unique among live rows only"
                    : "the columns in the table that has the mark, where it can be unique among live rows only";
            return Optional.of(Finding.advised(INFO.id(), constraint.place(), what(constraint), instead));
        }
        return table.indexes().stream()
                .filter(i -> i.unique() && i.name().equals(constraint.name()))
                .findFirst()
                .flatMap(i -> finding(i, source, constraint));
    }

    private static Optional<Finding> finding(Index index, DerivedTable source, DerivedConstraint constraint) {
        Optional<Expr> live = source.liveRows();
        if (live.isEmpty()
                || index.where().filter(w -> SoftDeleted.isAbout(w, live.get())).isPresent()) {
            return Optional.empty();
        }
        String where = index.where().map(w -> "(" + w.sql() + ") and ").orElse("")
                + live.get().sql();
        Place place = constraint.place();
        List<String> path = place.path();
        boolean isLintels = !path.isEmpty() && path.get(0).startsWith(PG_INDEX);
        return Optional.of(
                isLintels
                        ? new Finding(
                                INFO.id(),
                                index.where().isPresent() ? place.into("where") : place,
                                what(constraint),
                                Optional.of("where = \"" + where.replace("\"", "\\\"") + "\""))
                        : Finding.advised(
                                INFO.id(),
                                place,
                                what(constraint),
                                "@PgIndex(unique = true, where = \"" + where + "\", …)"));
    }

    private static String what(DerivedConstraint constraint) {
        return constraint.name() + " counts the deleted rows of " + constraint.table()
                + " too, so a value that one of them has is taken for ever";
    }
}
