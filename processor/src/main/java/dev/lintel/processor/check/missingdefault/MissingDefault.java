package dev.lintel.processor.check.missingdefault;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Warns of a state that every row has to have and that the database cannot fill in. */
public final class MissingDefault extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "missing-default", Severity.WARNING, "a NOT NULL boolean or enum column without a default in the database");
    private static final Set<DerivedTable.Kind> OF_ENTITIES =
            Set.of(DerivedTable.Kind.ENTITY, DerivedTable.Kind.SECONDARY);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference()
                && !column.column().nullable()
                && column.column().value() instanceof ColumnValue.None
                && OF_ENTITIES.contains(column.table())
                && isState(derivation, column, attribute)
                && !derivation.isPrimaryKey(column)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    private static boolean isState(Derivation derivation, DerivedColumn column, Attribute attribute) {
        return column.column().type().equals(PlainType.BOOLEAN)
                || column.said().converted().isEmpty()
                        && derivation.enumOf(attribute.type()).isPresent();
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        String what = attribute.title()
                + " always has a value and the database has no default for it, so an INSERT that does not know it fails";
        Optional<String> value = value(derivation, column, attribute);
        Place place = derivation.placeOf(attribute);
        if (value.isEmpty()) {
            return Finding.advised(INFO.id(), place, what, "@Default(\"…\") with the value of most new rows");
        }
        if (place.equals(attribute.place())) {
            return new Finding(INFO.id(), place, what, Optional.of("@Default(" + ColumnFix.literal(value.get()) + ")"));
        }
        String definition = column.column().type().shortName() + " default " + value.get();
        ColumnFix fix = ColumnFix.of(
                derivation, column, "nullable", "false, columnDefinition = " + ColumnFix.literal(definition));
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }

    /** What new rows may have: false, or the first constant as it is stored; empty where that cannot be known. */
    private static Optional<String> value(Derivation derivation, DerivedColumn column, Attribute attribute) {
        SqlType type = column.column().type();
        if (type.equals(PlainType.BOOLEAN)) {
            return Optional.of("false");
        }
        TypeRecord constants = derivation.types().find(attribute.type()).orElseThrow();
        boolean hasValues = constants.members().stream().anyMatch(m -> m.has(Jpa.ENUMERATED_VALUE));
        if (hasValues || constants.constants().isEmpty()) {
            return Optional.empty();
        }
        EnumConstant first = constants.constants().get(0);
        boolean isText = type instanceof CharacterType || type instanceof NamedType || type.equals(PlainType.TEXT);
        boolean isLabelled = constants.has(Lintel.ENUM)
                && !attribute.member().has(Jpa.ENUMERATED)
                && !attribute.member().has(Hibernate.JDBC_TYPE_CODE);
        return Optional.of(isText ? Literal.of(isLabelled ? StoredEnum.label(constants, first) : first.name()) : "0");
    }
}
