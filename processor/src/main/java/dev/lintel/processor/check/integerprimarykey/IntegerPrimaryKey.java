package dev.lintel.processor.check.integerprimarykey;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Warns of generated keys that run out. */
public final class IntegerPrimaryKey extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "integer-primary-key", Severity.WARNING, "a generated key that runs out at two thousand million rows");
    private static final Set<SqlType> SHORT = Set.of(PlainType.INTEGER, PlainType.SMALLINT);
    private static final Map<String, String> LONGER = Map.of(
            "int", "long",
            "short", "long",
            "java.lang.Integer", "Long",
            "java.lang.Short", "Long");
    private static final Set<String> GENERATORS = Set.of(Jpa.GENERATED_VALUE, Hibernate.NATIVE_GENERATOR);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference()
                && isGenerated(attribute, column)
                && SHORT.contains(column.column().type())
                && derivation.isPrimaryKey(column)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    private static boolean isGenerated(Attribute attribute, DerivedColumn column) {
        if (!isMade(attribute, column)) {
            return false;
        }
        // Of a serial a check of its own speaks.
        return attribute
                .definition()
                .filter(d -> BasicColumns.typeIn(d).contains("serial"))
                .isEmpty();
    }

    private static boolean isMade(Attribute attribute, DerivedColumn column) {
        return attribute.member().hasAny(GENERATORS) || column.column().value() instanceof ColumnValue.Identity;
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        boolean isTiny = column.column().type().equals(PlainType.SMALLINT);
        String what = attribute.title() + " is a generated key of " + (isTiny ? "16" : "32") + " bits, and after "
                + (isTiny ? "32,767" : "2,147,483,647") + " nothing can be inserted any more";
        if (attribute.definition().isPresent()) {
            ColumnFix fix = ColumnFix.ofType(derivation, column, PlainType.BIGINT);
            return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
        }
        JavaType declared = attribute.member().type();
        String longer = declared instanceof JavaType.Primitive primitive
                ? LONGER.get(primitive.name())
                : declared instanceof JavaType.Declared box ? LONGER.get(box.name()) : null;
        Place place = derivation.placeOf(attribute);
        // Behind a getter is a field of the same type, which has to change with it.
        boolean isGetter = attribute.member().kind() == Member.Kind.GETTER;
        if (longer == null || isGetter || !place.equals(attribute.place())) {
            Place bound = declared instanceof JavaType.Variable ? Place.of(attribute.entity()) : place;
            return Finding.advised(INFO.id(), bound, what, "Long as the type of the key");
        }
        return new Finding(
                INFO.id(),
                place,
                what,
                Optional.of(longer + " " + attribute.member().id()));
    }
}
