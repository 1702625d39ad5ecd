package dev.lintel.processor.check.ordinalenum;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Refuses enums that are stored by the positions of their constants. */
public final class OrdinalEnum extends ColumnCheck {

    private static final CheckInfo INFO =
            new CheckInfo("ordinal-enum", Severity.ERROR, "an enum that is stored by the position of its constants");
    private static final Set<SqlType> WHOLE = Set.of(PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        Optional<TypeRecord> type = attribute.isReference() ? Optional.empty() : derivation.enumOf(attribute);
        if (type.isPresent() && isByPosition(column, attribute, type.get())) {
            found.add(finding(derivation, column, attribute, type.get()));
        }
    }

    private static boolean isByPosition(DerivedColumn column, Attribute attribute, TypeRecord type) {
        Optional<AnnotationUse> enumerated = attribute.annotation(Jpa.ENUMERATED);
        boolean isByName = enumerated
                .flatMap(e -> e.constant("value"))
                .filter("STRING"::equals)
                .isPresent();
        boolean hasValues = type.members().stream().anyMatch(m -> m.has(Jpa.ENUMERATED_VALUE));
        boolean isStoredAsSaid = type.has(Lintel.ENUM) && enumerated.isEmpty();
        if (isByName || hasValues || isStoredAsSaid || column.said().converted().isPresent()) {
            return false;
        }
        return isWhole(column.column().type()) || isOnlyDefined(attribute);
    }

    /** A definition changes the column, but not what Java writes into it. */
    private static boolean isOnlyDefined(Attribute attribute) {
        return attribute.definition().isPresent()
                && !attribute.member().has(Hibernate.JDBC_TYPE_CODE)
                && !attribute.member().has(Hibernate.JDBC_TYPE)
                && !attribute.member().has(Hibernate.TYPE)
                && !attribute.member().has(Hibernate.JAVA_TYPE);
    }

    private static boolean isWhole(SqlType type) {
        return type instanceof ArrayType array
                ? isWhole(array.element())
                : WHOLE.contains(type) || type instanceof NumericType;
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute, TypeRecord type) {
        String what = attribute.title() + " is stored as the position of a constant in " + type.simpleName()
                + ", so a new constant between the others changes the meaning of the rows that are there";
        Place declared = derivation.placeOf(attribute);
        if (!declared.equals(attribute.place())) {
            return Finding.advised(
                    INFO.id(),
                    declared,
                    what,
                    "@Convert(attributeName = \"…\", converter = …) with its constants' names");
        }
        Optional<AnnotationUse> defined = attribute.column().filter(c -> c.says("columnDefinition"));
        if (defined.isPresent() && isWhole(column.column().type())) {
            return Finding.advised(
                    INFO.id(),
                    declared,
                    what,
                    "@Enumerated(EnumType.STRING), and a columnDefinition that takes the constants' names");
        }
        Optional<AnnotationUse> code = attribute.annotation(Hibernate.JDBC_TYPE_CODE);
        if (code.isPresent()) {
            return new Finding(INFO.id(), code.get().place(), what, Optional.of("@JdbcTypeCode(SqlTypes.VARCHAR)"));
        }
        Optional<AnnotationUse> enumerated = attribute.annotation(Jpa.ENUMERATED);
        String annotation = attribute.isMapKey() ? Jpa.MAP_KEY_ENUMERATED : Jpa.ENUMERATED;
        Place place = enumerated
                .map(e -> e.says("value") ? declared.into(annotation).into("value") : declared.into(annotation))
                .orElse(declared);
        return new Finding(
                INFO.id(),
                place,
                what,
                Optional.of(
                        attribute.isMapKey() ? "@MapKeyEnumerated(EnumType.STRING)" : "@Enumerated(EnumType.STRING)"));
    }
}
