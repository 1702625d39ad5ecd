package dev.lintel.processor.check.nullableunique;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.ConstraintCheck;
import dev.lintel.processor.check.OncePerPlace;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses a unique constraint over a column that can be NULL. */
public final class NullableUnique extends ConstraintCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "nullable-unique",
            Severity.WARNING,
            "a unique constraint over a column that can be NULL, where NULLs repeat");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedConstraint constraint, Table table, Set<Finding> found) {
        if (constraint.kind() == DerivedConstraint.Kind.PRIMARY_KEY
                || constraint.kind() == DerivedConstraint.Kind.CHECK) {
            return;
        }
        Optional<Uniqueness> unique = Uniqueness.of(constraint, table);
        List<DerivedColumn> nullable =
                unique.map(u -> nullable(u, constraint, derivation)).orElse(List.of());
        if (!nullable.isEmpty()) {
            OncePerPlace.add(finding(derivation, constraint, unique.get(), nullable), found);
        }
    }

    /** The columns that can be NULL though it matters. */
    private static List<DerivedColumn> nullable(
            Uniqueness unique, DerivedConstraint constraint, Derivation derivation) {
        List<DerivedColumn> nullable = unique.columns().stream()
                .flatMap(c -> derivation.column(constraint.table(), c).stream())
                .filter(c -> c.column().nullable() && c.rows().isEmpty())
                .filter(c -> !unique.saysNotNull(c.name().column()))
                .toList();
        boolean isMeant = !nullable.isEmpty() && nullable.stream().allMatch(c -> isMeant(c, constraint, unique));
        return isMeant ? List.of() : nullable;
    }

    /**
     * Whether NULL is no value that could repeat: a one-to-one association without its other side is like any other without
     * one, and what only a foreign key needs to be unique is not asked whether it is NULL.
     */
    private static boolean isMeant(DerivedColumn column, DerivedConstraint constraint, Uniqueness unique) {
        boolean isOneToOne =
                column.attribute().filter(a -> a.member().has(Jpa.ONE_TO_ONE)).isPresent();
        boolean isNaturalId = column.attribute()
                .filter(a -> a.member().has(Hibernate.NATURAL_ID))
                .isPresent();
        return isOneToOne && (!constraint.said() || unique.columns().size() == 1) || !constraint.said() && !isNaturalId;
    }

    private static Finding finding(
            Derivation derivation, DerivedConstraint constraint, Uniqueness unique, List<DerivedColumn> nullable) {
        List<String> names =
                nullable.stream().map(c -> c.name().column().quoted()).toList();
        String what = constraint.table() + " takes any number of equal rows where " + String.join(" or ", names)
                + " is NULL, since " + constraint.name() + " never finds two NULLs equal";
        if (constraint.place().path().contains(Lintel.PG_INDEX)) {
            return new Finding(
                    INFO.id(),
                    constraint.place(),
                    what + "; make it NOT NULL, or say nullsNotDistinct = true, or leave these rows out",
                    Optional.of("where = \"" + unique.where(names).replace("\"", "\\\"") + "\""));
        }
        if (nullable.size() == 1 && isOn(nullable.get(0), constraint.place())) {
            ColumnFix fix = ColumnFix.of(derivation, nullable.get(0), "nullable", "false");
            return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
        }
        return new Finding(
                INFO.id(),
                constraint.place(),
                what + "; say nullable = false for " + String.join(" and ", names)
                        + ", or make it @PgIndex(unique = true) with nullsNotDistinct = true, or with where = \""
                        + unique.where(names) + "\"",
                Optional.empty());
    }

    /** Whether what asks for uniqueness stands on the column's own attribute. */
    private static boolean isOn(DerivedColumn column, Place place) {
        boolean isOnAttribute = column.attribute()
                .filter(a -> a.place().equals(place.element()))
                .isPresent();
        boolean isOverride = column.attribute()
                .flatMap(Attribute::column)
                .filter(c -> place.path().size() > c.place().path().size()
                        && place.element().equals(c.place().element())
                        && place.path()
                                .subList(0, c.place().path().size())
                                .equals(c.place().path()))
                .isPresent();
        return isOnAttribute || isOverride;
    }
}
