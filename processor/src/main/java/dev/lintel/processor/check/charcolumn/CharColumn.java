package dev.lintel.processor.check.charcolumn;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Warns of {@code char(n)}, which pads with blanks what is shorter. */
public final class CharColumn extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "char-column", Severity.WARNING, "a column of type char(n) for texts that are not all of one length");
    private static final String SIZE = "jakarta.validation.constraints.Size";

    /** Codes of so few letters are all of one length: countries, currencies, languages, flags. */
    private static final int SHORT_CODE = 3;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference() && isPadded(column.column().type(), attribute)) {
            found.add(finding(derivation, column, attribute));
        }
    }

    private static boolean isPadded(SqlType type, Attribute attribute) {
        if (type instanceof ArrayType array) {
            return isPadded(array.element(), attribute);
        }
        if (type instanceof CharacterType character && !character.varying()) {
            return character.length().orElse(1) > SHORT_CODE
                    && !CodeWords.end(attribute.member().name())
                    && !isOfOneLength(attribute);
        }
        return type instanceof PlainType && type.sql().equals("bpchar");
    }

    /** Whether Jakarta Validation lets no other length through. */
    private static boolean isOfOneLength(Attribute attribute) {
        Optional<AnnotationUse> size = attribute.annotation(SIZE);
        return size.flatMap(s -> s.whole("min")).isPresent()
                && size.flatMap(s -> s.whole("min")).equals(size.flatMap(s -> s.whole("max")));
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        String what = attribute.title() + " is stored as "
                + column.column().type().shortName() + ", which fills what is shorter with blanks";
        Optional<AnnotationUse> code = attribute.annotation(Hibernate.JDBC_TYPE_CODE);
        if (code.isPresent() && attribute.definition().isEmpty()) {
            return new Finding(INFO.id(), code.get().place(), what, Optional.of("@JdbcTypeCode(SqlTypes.VARCHAR)"));
        }
        ColumnFix fix =
                ColumnFix.ofType(derivation, column, varying(column.column().type()));
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }

    private static SqlType varying(SqlType type) {
        if (type instanceof ArrayType array) {
            return new ArrayType(varying(array.element()));
        }
        return type instanceof CharacterType character ? new CharacterType(true, character.length()) : PlainType.TEXT;
    }
}
