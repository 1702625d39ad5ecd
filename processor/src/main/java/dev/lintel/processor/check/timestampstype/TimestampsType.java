package dev.lintel.processor.check.timestampstype;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.MomentFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.RowTime;
import dev.lintel.processor.derive.link.RowTimes;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a column that is to tell when a row was written, and cannot. */
public final class TimestampsType implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "timestamps-type", Severity.ERROR, "a created or updated column without a time zone, or that can be NULL");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new LinkedHashSet<>();
        for (RowTime time : derivation.rowTimes()) {
            if (time.kind() != RowTimes.Kind.DELETED && !time.attribute().isReference()) {
                check(derivation, time.column(), time.kind(), found);
            }
        }
        found.forEach(findings);
    }

    private static void check(Derivation derivation, DerivedColumn column, RowTimes.Kind kind, Set<Finding> found) {
        Attribute attribute = column.basic().orElseThrow();
        if (kind == RowTimes.Kind.KEPT
                ? !isMoment(column.column().type())
                : isLocal(column.column().type())) {
            String what = attribute.title() + " is to tell when a row was written, and is stored as "
                    + column.column().type().shortName() + ", which names no moment";
            found.add(MomentFix.finding(INFO.id(), derivation, column, what));
        }
        boolean saysNullable =
                attribute.column().filter(c -> c.isTrue("nullable")).isPresent();
        if (saysNullable || column.column().nullable() && column.rows().isEmpty()) {
            ColumnFix fix = ColumnFix.of(derivation, column, "nullable", "false");
            String what = attribute.title()
                    + " is to tell when a row was written, which every row was, so it is not to be NULL";
            found.add(new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code())));
        }
    }

    private static boolean isMoment(SqlType type) {
        return type instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMPTZ;
    }

    /** Whether it is a date or a time of no place; a number of milliseconds, say, is none. */
    private static boolean isLocal(SqlType type) {
        return type.equals(PlainType.DATE) || type instanceof DateTimeType && !isMoment(type);
    }
}
