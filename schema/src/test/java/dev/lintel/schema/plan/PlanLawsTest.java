package dev.lintel.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.testing.Unordered;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the plan between any two schemas, and for each of its operations. */
class PlanLawsTest {

    private static final long SEEDS = Long.getLong("lintel.seeds.laws", 600);
    private static final PostgresVersion NEWEST = new PostgresVersion(PostgresVersion.NEWEST);

    private static Stream<Edit> edits() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> RandomEdits.of(seed, RandomSchemas.of(seed, NEWEST), NEWEST));
    }

    private static Plan plan(Edit edit) {
        return Plan.between(edit.before(), edit.after(), edit.hints());
    }

    private static Schema applied(List<Operation> operations, Schema schema) {
        Schema after = schema;
        for (Operation operation : operations) {
            after = operation.apply(after);
        }
        return Unordered.of(after);
    }

    @Test
    void upgradeLeadsToTheSchemaAfter() {
        edits().forEach(edit ->
                assertThat(applied(plan(edit).upgrade(), edit.before())).isEqualTo(Unordered.of(edit.after())));
    }

    @Test
    void downgradeLeadsBackToTheSchemaBefore() {
        edits().forEach(edit ->
                assertThat(applied(plan(edit).downgrade(), edit.after())).isEqualTo(Unordered.of(edit.before())));
    }

    @Test
    void releaseLeadsThroughTheInterimAndBack() {
        edits().forEach(edit -> {
            Release release = Release.between(edit.before(), edit.after(), edit.hints());
            Schema interim = Unordered.of(release.interim());

            assertThat(applied(release.expand().upgrade(), edit.before())).isEqualTo(interim);
            assertThat(applied(release.contract().upgrade(), release.interim())).isEqualTo(Unordered.of(edit.after()));
            assertThat(applied(release.contract().downgrade(), edit.after())).isEqualTo(interim);
            assertThat(applied(release.expand().downgrade(), release.interim())).isEqualTo(Unordered.of(edit.before()));
        });
    }

    @Test
    void inverseOfEachOperationTakesItBack() {
        edits().forEach(edit -> {
            Plan plan = plan(edit);
            inversesTakeBack(plan.upgrade(), edit.before());
            inversesTakeBack(plan.downgrade(), edit.after());
            Release release = Release.between(edit.before(), edit.after(), edit.hints());
            inversesTakeBack(release.expand().upgrade(), edit.before());
            inversesTakeBack(release.contract().upgrade(), release.interim());
        });
    }

    private static void inversesTakeBack(List<Operation> operations, Schema before) {
        Schema schema = before;
        for (Operation operation : flat(operations).toList()) {
            Schema after = operation.apply(schema);
            assertThat(Unordered.of(operation.inverse(schema).apply(after)))
                    .as(operation.toString())
                    .isEqualTo(Unordered.of(schema));
            schema = after;
        }
    }

    /** The plans reach what a plan can hold, so that the laws say something. */
    @Test
    void plansHoldOperationsOfEveryKind() {
        Set<String> kinds = new TreeSet<>();
        edits().flatMap(edit -> Stream.concat(
                        Stream.of(plan(edit)),
                        Release.between(edit.before(), edit.after(), edit.hints()).plans().stream()))
                .flatMap(plan -> Stream.of(plan.upgrade(), plan.downgrade()).flatMap(PlanLawsTest::flat))
                .forEach(operation -> kinds.add(operation.getClass().getSimpleName()));
        Set<String> all = new TreeSet<>();
        for (Class<?> kind : Operation.class.getPermittedSubclasses()) {
            all.add(kind.getSimpleName());
        }
        // Groups stand for their parts, and these are written by people only; no edit makes one value of two.
        all.removeAll(Set.of(
                "Allowed",
                "Destructive",
                "Transaction",
                "Sql",
                "Irreversible",
                "MergeValue",
                "Nothing",
                "ReplaceEnumValues"));

        assertThat(kinds).isEqualTo(all);
    }

    @Test
    void schemaHasNoDifferenceToItself() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Schema schema = RandomSchemas.of(seed, NEWEST);

            assertThat(Release.none(schema)).isEqualTo(Release.between(schema, schema, Hints.NONE));
            assertThat(Diff.between(schema, Unordered.of(schema), Hints.NONE)).isEmpty();
        });
    }

    @Test
    void planIsTheSameEachTime() {
        edits().forEach(edit -> assertThat(plan(edit)).isEqualTo(plan(edit)));
    }

    private static Stream<Operation> flat(List<Operation> operations) {
        return operations.stream().flatMap(operation -> {
            if (operation instanceof Transaction transaction) {
                return flat(transaction.operations());
            }
            return operation instanceof Destructive lost ? flat(lost.operations()) : Stream.of(operation);
        });
    }
}
