package dev.lintel.processor.check.moneywithoutscale;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Warns of money whose digits nobody chose. */
public final class MoneyWithoutScale extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "money-without-scale", Severity.WARNING, "money of which nothing says how many digits it has");
    private static final String DECIMAL = "java.math.BigDecimal";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference()
                && isNumeric(column.column().type())
                && attribute.isMoney()
                && isDecimal(attribute, column)
                && isOpen(attribute, column)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    private static boolean isNumeric(SqlType type) {
        return (type instanceof ArrayType array ? array.element() : type) instanceof NumericType;
    }

    private static boolean isDecimal(Attribute attribute, DerivedColumn column) {
        JavaType type = column.said().converted().orElse(attribute.type());
        return type.is(DECIMAL) || type.simpleText().contains("BigDecimal");
    }

    /** Whether digits are left to a default: all of them, or those after the point, of which there are none then. */
    private static boolean isOpen(Attribute attribute, DerivedColumn column) {
        boolean isSaid = column.said().type() || column.said().digits();
        boolean isKept =
                attribute.member().has(Lintel.MONEY) && attribute.type().is(DECIMAL);
        return !isSaid && (says(attribute, "precision") ? !says(attribute, "scale") : !isKept);
    }

    private static boolean says(Attribute attribute, String value) {
        return attribute
                .column()
                .flatMap(c -> c.whole(value))
                .filter(n -> n > 0 || value.equals("scale"))
                .isPresent();
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        if (says(attribute, "precision")) {
            ColumnFix fix = ColumnFix.of(derivation, column, "scale", "2");
            String what =
                    attribute.title() + " is money without digits after the point, since a scale that is not said is 0";
            return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
        }
        String what = attribute.title() + " is money of which nothing says how many digits it has, so it is silently "
                + column.column().type().shortName();
        boolean isOwn = attribute
                .column()
                .map(c -> c.place().element().equals(attribute.place()) && !c.says("scale"))
                .orElse(true);
        if (isOwn
                && attribute.type().is(DECIMAL)
                && derivation.placeOf(attribute).equals(attribute.place())
                && column.said().converted().isEmpty()) {
            return new Finding(INFO.id(), attribute.place(), what, Optional.of("@Money"));
        }
        ColumnFix fix =
                ColumnFix.of(derivation, column, "precision", says(attribute, "scale") ? "12" : "12, scale = 2");
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }
}
