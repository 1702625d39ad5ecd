package dev.lintel.runtime.command;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Phase;
import dev.lintel.schema.plan.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is told of a revision of so many changes that nobody would read a line for each. */
final class LongRevision {

    /** As many lines as a terminal shows at once, more or less. */
    private static final int FEW = 20;

    private static final int MANY = 60;
    private static final Pattern WORD = Pattern.compile("[A-Z]");

    private LongRevision() {}

    /** A line for each change, or how many there are of what. */
    static List<String> lines(Schema before, Schema after, List<Change> changes, String each) {
        boolean creates = before.equals(Schema.EMPTY);
        if (changes.size() <= (creates ? FEW : MANY)) {
            return changes.stream().map(Change::describe).toList();
        }
        return creates ? created(after, changes, each) : counted(changes, each);
    }

    /** What says how much: each kind of change with its verdict, and each that loses data. */
    private static List<String> counted(List<Change> changes, String each) {
        Map<String, Long> kinds = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            if (change.verdict() == Verdict.LOSES_DATA) {
                lines.add(change.describe());
            } else {
                kinds.merge(kind(change), 1L, Long::sum);
            }
        }
        lines.add(0, changes.size() + " changes; " + each + ":");
        kinds.forEach((kind, count) -> lines.add(count + " x " + kind));
        return lines;
    }

    /** {@code set not null (several steps, contract)}. */
    private static String kind(Change change) {
        String words = WORD.matcher(change.operation().getClass().getSimpleName())
                .replaceAll(" $0")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words + " (" + change.verdict().words() + (change.phase() == Phase.CONTRACT ? ", contract)" : ")");
    }

    /** How many of what a first revision creates, and each change that is not merely safe. */
    private static List<String> created(Schema after, List<Change> changes, String each) {
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
                                .filter(LongRevision::isOther)
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
