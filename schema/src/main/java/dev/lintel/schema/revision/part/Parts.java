package dev.lintel.schema.revision.part;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Irreversible;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Reversal;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides a revision into what is recorded as done one by one: each step alone, but for brief ones on the same table, which hold it
 * no longer together than each does. All parts undone, from the last to the first, undo the revision.
 */
public final class Parts {

    private final List<Part> parts = new ArrayList<>();

    private Parts() {}

    public static List<Part> of(List<Reversal> reversals, PostgresVersion version) {
        Parts parts = new Parts();
        for (Reversal reversal : reversals) {
            parts.add(reversal, version);
        }
        return List.copyOf(parts.parts);
    }

    private void add(Reversal reversal, PostgresVersion version) {
        List<Step> up = reversal.upgrade().steps(version);
        List<Step> down = reversal.downgrade().stream()
                .flatMap(o -> undo(o, version).stream())
                .toList();
        Optional<String> loss =
                reversal.upgrade() instanceof Destructive lost ? Optional.of(lost.title()) : Optional.empty();
        int last = down.size();
        int next = 0;
        while (next < up.size() || last > 0) {
            boolean both = next < up.size() && last > 0 && isAlike(up.get(next), down.get(last - 1));
            boolean upAlone = !both && up.size() - next >= last;
            List<Step> back = upAlone ? List.of() : List.of(down.get(--last));
            List<Step> forth = both || upAlone ? List.of(up.get(next++)) : List.of();
            add(new Part(forth, back, forth.isEmpty() ? Optional.empty() : loss));
            loss = forth.isEmpty() ? loss : Optional.empty();
        }
    }

    /** Where one way is outside a transaction, the other has to be so too: a tool has one switch for both. */
    private static boolean isAlike(Step up, Step down) {
        return Part.isOutside(List.of(up)) == Part.isOutside(List.of(down));
    }

    private static List<Step> undo(Operation operation, PostgresVersion version) {
        if (operation instanceof Irreversible irreversible) {
            String refusal = "DO "
                    + DollarQuoted.of("BEGIN\n    RAISE EXCEPTION USING MESSAGE = "
                            + Literal.of("this cannot be undone: " + irreversible.why()) + ";\nEND");
            return List.of(Step.transaction(operation.title(), List.of(Statement.of(refusal))));
        }
        return operation.steps(version);
    }

    private void add(Part part) {
        int last = parts.size() - 1;
        if (last >= 0 && isTogether(parts.get(last), part)) {
            Part before = parts.remove(last);
            parts.add(
                    new Part(together(before.up(), part.up()), together(part.down(), before.down()), Optional.empty()));
        } else {
            parts.add(part);
        }
    }

    private static boolean isTogether(Part first, Part second) {
        return first.loss().isEmpty()
                && second.loss().isEmpty()
                && areBriefOnOneTable(together(first.up(), second.up()))
                && areBriefOnOneTable(together(second.down(), first.down()));
    }

    private static boolean areBriefOnOneTable(List<Step> steps) {
        List<Statement> statements =
                steps.stream().flatMap(s -> s.statements().stream()).toList();
        Set<QualifiedName> tables = statements.stream()
                .flatMap(s -> s.locks().stream())
                .map(lock -> lock.table())
                .collect(Collectors.toSet());
        return tables.size() <= 1
                && steps.stream().allMatch(s -> s.mode() == Step.Mode.TRANSACTION)
                && statements.stream()
                        .allMatch(s ->
                                s.work() == Statement.Work.NONE && !s.locks().isEmpty());
    }

    private static List<Step> together(List<Step> first, List<Step> second) {
        List<Step> steps = new ArrayList<>(first);
        steps.addAll(second);
        return List.copyOf(steps);
    }
}
