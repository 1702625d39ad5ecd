package dev.lintel.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Lintel writes itself, read as what people write is: the reader knows it all, and the verdicts say what the hazards do. */
class GeneratedPlansTest {

    private static final long SEEDS = Long.getLong("lintel.seeds.hazards", 300);
    private static final PostgresVersion NEWEST = new PostgresVersion(PostgresVersion.NEWEST);

    private static Stream<Edit> edits() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> RandomEdits.of(seed, RandomSchemas.of(seed, NEWEST), NEWEST));
    }

    private record Told(Operation operation, Verdict verdict, Finding finding) {}

    private static List<Told> told(Edit edit) {
        Plan plan = Plan.between(edit.before(), edit.after(), edit.hints());
        Inspection inspection = new Inspection(NEWEST, Optional.of(edit.before()));
        List<Told> told = new ArrayList<>();
        for (Operation operation : plan.upgrade()) {
            Verdict verdict = plan.with(List.of(operation), List.of()).verdict();
            for (Step step : operation.steps(NEWEST)) {
                inspection.step(step).forEach(f -> told.add(new Told(operation, verdict, f)));
            }
        }
        return told;
    }

    @Test
    void whatNeedsNoWindowAndLosesNothingHasNoError() {
        Set<String> wrong = new TreeSet<>();
        edits().flatMap(e -> told(e).stream())
                .filter(t -> t.finding().hazard().level() == Level.ERROR)
                .filter(t -> t.verdict() != Verdict.NEEDS_WINDOW && t.verdict() != Verdict.LOSES_DATA)
                .forEach(t -> wrong.add(
                        t.finding().message() + "\n" + t.finding().statement().sql()));

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatNeedsAWindowOrLosesDataOrBreaksCodeIsSeen() {
        Set<String> ids = new TreeSet<>();
        edits().flatMap(e -> told(e).stream())
                .forEach(t -> ids.add(t.finding().hazard().id()));

        assertThat(ids)
                .contains(
                        "type-change-rewrite",
                        "add-column-stored-generated",
                        "drop-column",
                        "drop-table",
                        "rename-column",
                        "rename-table",
                        "enum-value-renamed");
    }

    @Test
    void everyStatementIsRead() {
        Set<String> unread = new TreeSet<>();
        edits().flatMap(e -> told(e).stream())
                .filter(t -> t.finding().danger().what().contains("cannot be read"))
                .forEach(t -> unread.add(
                        t.finding().message() + "\n" + t.finding().statement().sql()));

        assertThat(unread).isEmpty();
    }
}
