package dev.lintel.processor.check.timestampwithouttimezone;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MomentFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.SqlType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses moments in columns that do not say in which time zone they are. */
public final class TimestampWithoutTimeZone implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "timestamp-without-time-zone", Severity.ERROR, "a moment in a column that does not say in which time zone");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** Of the columns that tell when a row was written or deleted, checks of their own speak. */
    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedColumn column : derivation.columns()) {
            if (isWithoutZone(column.column().type())
                    && column.basic().isPresent()
                    && derivation.rowTime(column).isEmpty()) {
                String what = column.basic().get().title()
                        + " is stored without a time zone, so the moment that it means depends on who reads it";
                found.add(MomentFix.finding(INFO.id(), derivation, column, what));
            }
        }
        found.forEach(findings);
    }

    private static boolean isWithoutZone(SqlType type) {
        return type instanceof ArrayType array
                ? isWithoutZone(array.element())
                : type instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMP;
    }
}
