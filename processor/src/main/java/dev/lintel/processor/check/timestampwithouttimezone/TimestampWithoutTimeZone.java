package dev.lintel.processor.check.timestampwithouttimezone;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.MomentFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.SqlType;
import java.util.Set;

/** Refuses moments in columns that do not say in which time zone they are. */
public final class TimestampWithoutTimeZone extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "timestamp-without-time-zone", Severity.ERROR, "a moment in a column that does not say in which time zone");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** Of the columns that tell when a row was written or deleted, checks of their own speak. */
    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (isWithoutZone(column.column().type())
                && !attribute.isReference()
                && derivation.rowTime(column).isEmpty()) {
            String what = attribute.title()
                    + " is stored without a time zone, so the moment that it means depends on who reads it";
            found.add(MomentFix.finding(INFO.id(), derivation, column, what));
        }
    }

    private static boolean isWithoutZone(SqlType type) {
        return type instanceof ArrayType array
                ? isWithoutZone(array.element())
                : type instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMP;
    }
}
