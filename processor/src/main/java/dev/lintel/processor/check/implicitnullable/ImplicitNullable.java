package dev.lintel.processor.check.implicitnullable;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.type.PlainType;
import java.util.Optional;
import java.util.Set;

/** Warns of a column that can be NULL only because nobody said anything. */
public final class ImplicitNullable extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "implicit-nullable", Severity.WARNING, "a column that can be NULL though nobody said that it can");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (column.table() != DerivedTable.Kind.STRUCT && !column.said().nullability() && isOpen(derivation, column)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    /**
     * Whether it is for somebody to say: not in a table of several entities, where the others have no value, and not of what is
     * computed or kept by an annotation of its class. Of a boolean nullable-boolean speaks.
     */
    private static boolean isOpen(Derivation derivation, DerivedColumn column) {
        return column.column().nullable()
                && column.rows().isEmpty()
                && !column.column().type().equals(PlainType.BOOLEAN)
                && !(column.column().value() instanceof ColumnValue.Generated)
                && !(column.column().value() instanceof ColumnValue.Identity)
                && derivation.rowTime(column).isEmpty();
    }

    /** Whether a delete elsewhere makes it NULL. */
    private static boolean isEmptied(Derivation derivation, DerivedColumn column) {
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            if (key.key().onDelete() == ReferentialAction.SET_NULL
                    && key.table().equals(column.name().table())
                    && key.key().columns().contains(column.name().column())) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        boolean isEmptied = isEmptied(derivation, column);
        String what = attribute.title()
                + " says neither that it can be missing nor that it cannot, so its column can be NULL";
        Optional<AnnotationUse> association = attribute
                .annotation(Jpa.MANY_TO_ONE)
                .or(() -> attribute.annotation(Jpa.ONE_TO_ONE))
                .filter(a -> derivation.placeOf(attribute).equals(attribute.place()));
        if (association.isPresent()) {
            return new Finding(INFO.id(), association.get().place(), what, Optional.of("optional = " + isEmptied));
        }
        // An enum that always has a value needs a default, which somebody has to choose.
        boolean isOptional = isEmptied || derivation.enumOf(attribute).isPresent();
        ColumnFix fix = ColumnFix.of(derivation, column, "nullable", Boolean.toString(isOptional));
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }
}
