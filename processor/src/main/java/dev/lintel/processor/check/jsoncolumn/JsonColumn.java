package dev.lintel.processor.check.jsoncolumn;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Refuses {@code json}, which is text that is read anew at each access. */
public final class JsonColumn extends ColumnCheck {

    private static final CheckInfo INFO =
            new CheckInfo("json-column", Severity.ERROR, "a column of type json, where jsonb is meant");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (isJson(column.column().type()) && !attribute.isReference()) {
            found.add(finding(derivation, column));
        }
    }

    private static boolean isJson(SqlType type) {
        return (type instanceof ArrayType array ? array.element() : type).equals(PlainType.JSON);
    }

    private static Finding finding(Derivation derivation, DerivedColumn column) {
        SqlType binary = column.column().type() instanceof ArrayType ? new ArrayType(PlainType.JSONB) : PlainType.JSONB;
        ColumnFix fix = ColumnFix.ofType(derivation, column, binary);
        String what = column.basic().orElseThrow().title()
                + " is stored as json, which cannot be compared, grouped or indexed, and is read anew at each access";
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }
}
