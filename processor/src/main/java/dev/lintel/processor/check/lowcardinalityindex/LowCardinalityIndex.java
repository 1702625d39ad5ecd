package dev.lintel.processor.check.lowcardinalityindex;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ConstraintCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.access.Selectivity;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.PlainType;
import java.util.Optional;
import java.util.Set;

/** Refuses an index on nothing but a boolean or an enum of few values. */
public final class LowCardinalityIndex extends ConstraintCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "low-cardinality-index",
            Severity.WARNING,
            "an index on a boolean or a small enum alone, where a partial one is meant");
    private static final Set<String> LOOKING_UP = Set.of("btree", "hash");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedConstraint constraint, Table table, Set<Finding> found) {
        if (!constraint.said() || constraint.kind() != DerivedConstraint.Kind.INDEX) {
            return;
        }
        for (Index index : table.indexes()) {
            Optional<Identifier> column = index.name().equals(constraint.name()) ? alone(index) : Optional.empty();
            if (column.isPresent() && isLow(column.get(), table, derivation)) {
                found.add(finding(constraint, table, column.get()));
            }
        }
    }

    /** The column of an index over all rows that has no other. */
    private static Optional<Identifier> alone(Index index) {
        boolean isAlone = index.keys().size() == 1 && index.include().isEmpty();
        boolean isWhole = index.where().isEmpty() && !index.unique();
        return isAlone && isWhole && LOOKING_UP.contains(index.method().value())
                ? index.keys().get(0).column()
                : Optional.empty();
    }

    private static boolean isLow(Identifier column, Table table, Derivation derivation) {
        if (new Selectivity(derivation.schema(), table).isLow(column)) {
            return true;
        }
        return derivation
                .column(table.name(), column)
                .flatMap(DerivedColumn::attribute)
                .map(Attribute::type)
                .filter(t -> isOfFew(t, derivation))
                .isPresent();
    }

    /** Whether the Java type has few values, however they are stored. */
    private static boolean isOfFew(JavaType type, Derivation derivation) {
        if (type.is("java.lang.Boolean") || type.equals(new JavaType.Primitive("boolean"))) {
            return true;
        }
        return type instanceof JavaType.Declared declared
                && derivation
                        .types()
                        .find(declared.name())
                        .filter(t -> t.kind() == TypeRecord.Kind.ENUM)
                        .filter(t -> t.constants().size() <= Selectivity.FEW)
                        .isPresent();
    }

    private static Finding finding(DerivedConstraint constraint, Table table, Identifier column) {
        boolean isBoolean = table.column(column)
                .filter(c -> c.type().equals(PlainType.BOOLEAN))
                .isPresent();
        String few = isBoolean ? column.quoted() : column.quoted() + " = '…'";
        String what =
                "each value of " + table.name() + "." + column + " is in so many rows that PostgreSQL reads the table"
                        + " rather than " + constraint.name()
                        + "; index what is looked for among the few rows that matter, by a"
                        + " partial index: @PgIndex with where = \"" + few + "\"";
        boolean isOwn = constraint.place().path().contains(Lintel.PG_INDEX)
                || constraint.place().path().contains(Lintel.PG_INDEX + "$List");
        Optional<Identifier> key = table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(k -> k.size() == 1)
                .map(k -> k.get(0));
        Optional<String> fix = isBoolean && isOwn
                ? key.map(k -> "columns = \"" + k.value() + "\", where = \"" + column.value() + "\"")
                : Optional.empty();
        return new Finding(INFO.id(), constraint.place(), what, fix);
    }
}
