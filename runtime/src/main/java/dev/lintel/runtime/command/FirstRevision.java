package dev.lintel.runtime.command;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What is told of a revision that creates a whole schema: nobody reads hundreds of lines that all say "create". */
final class FirstRevision {

    private static final int FEW = 20;

    private FirstRevision() {}

    /** Whether the changes are to be counted instead of listed. */
    static boolean isLong(Schema before, List<Change> changes) {
        return before.equals(Schema.EMPTY) && changes.size() > FEW;
    }

    /**
     * How many of what there are, and each change that is not merely safe.
     *
     * @param each where all of them are told
     */
    static List<String> lines(Schema after, List<Change> changes, String each) {
        Collection<Table> tables = after.tables().values();
        List<String> counts = new ArrayList<>();
        count(tables.size(), "table", counts);
        count(
                in(
                        tables,
                        t -> t.constraints().stream()
                                .filter(ForeignKey.class::isInstance)
                                .toList()),
                "foreign key",
                counts);
        count(
                in(
                        tables,
                        t -> t.constraints().stream()
                                .filter(FirstRevision::isOther)
                                .toList()),
                "other constraint",
                counts);
        count(in(tables, Table::indexes), "index", counts);
        count(after.sequences().size(), "sequence", counts);
        count(after.enums().size() + after.composites().size(), "type", counts);
        count(after.functions().size(), "function", counts);
        count(in(tables, Table::triggers), "trigger", counts);
        count(in(tables, Table::rows), "row", counts);
        List<String> lines = new ArrayList<>();
        lines.add("creates " + String.join(", ", counts) + "; " + each);
        changes.stream()
                .filter(c -> c.verdict() != Verdict.SAFE)
                .map(Change::describe)
                .forEach(lines::add);
        return lines;
    }

    private static boolean isOther(Constraint constraint) {
        return !(constraint instanceof ForeignKey);
    }

    private static long in(Collection<Table> tables, Function<Table, Collection<?>> parts) {
        return tables.stream().mapToLong(t -> parts.apply(t).size()).sum();
    }

    private static void count(long count, String what, List<String> counts) {
        if (count > 0) {
            counts.add(Count.of(count, what));
        }
    }
}
