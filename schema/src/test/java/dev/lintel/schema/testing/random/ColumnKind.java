package dev.lintel.schema.testing.random;

import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What can be done with the columns of a type.
 *
 * @param family types of one family take the same defaults, checks and indexes
 * @param sample the value of the column in the row of a number; two columns of one type have the same
 * @param defaults defaults; the first is the same for every row
 * @param checks checks that the samples pass, with {@code %s} for the column
 * @param distinct whether no two samples are equal
 * @param indexes access methods and, behind a blank, operator classes; none begins with btree where there is no order
 * @param expressions expressions over the column, {@code %s}, that an index can have
 */
record ColumnKind(
        SqlType type,
        String family,
        IntFunction<String> sample,
        List<String> defaults,
        List<String> checks,
        boolean distinct,
        List<String> indexes,
        List<String> expressions) {}
