package dev.lintel.processor.check.unboundedstring;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Warns of text whose limit nobody chose. */
public final class UnboundedString extends ColumnCheck {

    private static final CheckInfo INFO =
            new CheckInfo("unbounded-string", Severity.WARNING, "a text of which nothing says how long it may be");
    private static final SqlType SILENT = CharacterType.varchar(255);
    private static final String STRING = "java.lang.String";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference()
                && !column.said().length()
                && !column.said().type()
                && isSilent(column.column().type())
                && isText(derivation, column, attribute)
                && !isChecked(derivation, column)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    private static boolean isSilent(SqlType type) {
        return (type instanceof ArrayType array ? array.element() : type).equals(SILENT);
    }

    /**
     * Whether any text may come: a string, strings in an array, or what a converter makes a string of. Enums, booleans and what
     * Java itself defines (locales, currencies) have known texts.
     */
    private static boolean isText(Derivation derivation, DerivedColumn column, Attribute attribute) {
        JavaType type = attribute.type();
        if (column.said().converted().isPresent()) {
            boolean isKnown = derivation.enumOf(attribute).isPresent()
                    || type instanceof JavaType.Primitive
                    || type instanceof JavaType.Declared declared
                            && declared.name().startsWith("java.")
                            && declared.arguments().isEmpty()
                            && !type.is(STRING);
            return !isKnown;
        }
        return type.is(STRING)
                || type instanceof JavaType.ArrayOf array && array.component().is(STRING)
                || type instanceof JavaType.Declared collection
                        && collection.arguments().stream().anyMatch(a -> a.is(STRING));
    }

    /** Whether a CHECK limits it. */
    private static boolean isChecked(Derivation derivation, DerivedColumn column) {
        Optional<Table> table = derivation.table(column.name().table());
        for (CheckConstraint check : table.map(Table::checks).orElse(List.of())) {
            if (check.expression().sql().contains("length(")
                    && check.expression().mentions(column.name().column())) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        ColumnFix fix = ColumnFix.of(derivation, column, "length", "255");
        String what = attribute.title()
                + " says neither how long it may be nor that it is text, so it silently ends after 255" + " characters";
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }
}
