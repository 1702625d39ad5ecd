package dev.lintel.runtime.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Allowed;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.Irreversible;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Nothing;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.ReplaceEnumValues;
import dev.lintel.schema.op.RequireUnused;
import dev.lintel.schema.op.Sql;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.op.TypedColumn;
import dev.lintel.schema.plan.Phase;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.RevisionSource;
import dev.lintel.schema.testing.CompiledSources;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision that is written, compiled and loaded says what the plan said. */
class RevisionSourceTest {

    private static final PostgresVersion NEWEST = new PostgresVersion(PostgresVersion.NEWEST);
    private static final int PLANS = 600;

    @TempDir
    private Path folder;

    @Test
    void revisionsOfAnyPlansSayTheOperationsAgain() {
        List<Plan> plans = new ArrayList<>();
        List<RevisionSource> sources = new ArrayList<>();
        for (long seed = 0; plans.size() < PLANS; seed++) {
            Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, NEWEST), NEWEST);
            for (Plan plan :
                    Release.between(edit.before(), edit.after(), edit.hints()).plans()) {
                plans.add(plan);
                sources.add(source(plan, sources, "It's \"number\" " + seed + " \\u00zz */\n@see <b>"));
            }
        }

        loaded(plans, sources);

        assertThat(kinds(plans)).isEqualTo(allKinds());
    }

    /** What only people write can be rendered and read all the same. */
    @Test
    void whatOnlyPeopleWriteIsSaidAgain() {
        Plan plan = new Plan(
                Phase.EXPAND,
                List.of(
                        new Sql("UPDATE tasks SET \"Title\" = 'a\\b' WHERE true;\n-- done\n"),
                        new Sql("VACUUM tasks", false),
                        new MergeValue(QualifiedName.of("tasks"), Identifier.of("state"), "held", "it's open"),
                        new RequireUnused(QualifiedName.of("tasks"), Identifier.of("states"), true, List.of("held")),
                        new ReplaceEnumValues(
                                QualifiedName.of("state"),
                                List.of("open"),
                                List.of(new TypedColumn(
                                        new ColumnName(QualifiedName.of("tasks"), Identifier.of("states")),
                                        true,
                                        Optional.empty()))),
                        new Allowed("truncate", "made \"again\"", List.of(new Sql("TRUNCATE tasks"))),
                        new Destructive("nobody \"reads\" it\n\\", List.of(new Sql("DROP TABLE old")))),
                List.of(new Irreversible("what was in \"old\" is gone")),
                List.of());

        loaded(List.of(plan), List.of(source(plan, List.of(), "by hand")));
    }

    /** A class file takes no method of 64 KB. */
    @Test
    void whatIsTooLongForAMethodIsSaidAgain() {
        List<Operation> created = IntStream.range(0, 12_000)
                .<Operation>mapToObj(i -> new Sql("UPDATE tasks SET position = " + i % 100))
                .toList();
        List<Operation> dropped = IntStream.range(0, 12_000)
                .<Operation>mapToObj(i -> new Sql("DELETE FROM tasks WHERE position = " + i % 100))
                .toList();
        Plan plan = new Plan(Phase.EXPAND, List.of(new Transaction(created)), dropped, List.of());

        loaded(List.of(plan), List.of(source(plan, List.of(), "what is there")));
    }

    private static RevisionSource source(Plan plan, List<RevisionSource> before, String message) {
        List<String> parents = before.isEmpty()
                ? List.of()
                : List.of(before.get(before.size() - 1).id());
        return RevisionSource.of("shop.migrations", parents, message, plan);
    }

    private void loaded(List<Plan> plans, List<RevisionSource> sources) {
        CompiledSources.into(folder, sources.stream().map(RevisionSource::text).toArray(String[]::new));
        try (Revisions revisions = Revisions.load(List.of(folder))) {
            List<Node> nodes = revisions.graph().ordered();
            assertThat(nodes).extracting(Node::id).containsExactlyElementsOf(ids(sources));
            for (int i = 0; i < nodes.size(); i++) {
                LoadedRevision revision = revisions.get(nodes.get(i));
                String text = sources.get(i).text();
                assertThat(said(revision.upgrade()))
                        .as(text)
                        .isEqualTo(plans.get(i).upgrade());
                assertThat(said(revision.downgrade()))
                        .as(text)
                        .isEqualTo(plans.get(i).downgrade());
            }
        }
    }

    private static List<String> ids(List<RevisionSource> sources) {
        return sources.stream().map(RevisionSource::id).toList();
    }

    private static List<Operation> said(List<Instruction> instructions) {
        return instructions.stream()
                .map(i -> ((Instruction.Operate) i).operation())
                .toList();
    }

    private static Set<Class<?>> kinds(List<Plan> plans) {
        Set<Class<?>> kinds = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        plans.forEach(plan -> Stream.of(plan.upgrade(), plan.downgrade())
                .flatMap(List::stream)
                .flatMap(RevisionSourceTest::parts)
                .forEach(operation -> kinds.add(operation.getClass())));
        return kinds;
    }

    private static Stream<Operation> parts(Operation operation) {
        List<Operation> inner = operation instanceof Transaction transaction
                ? transaction.operations()
                : operation instanceof Destructive lost ? lost.operations() : List.of();
        return Stream.concat(Stream.of(operation), inner.stream().flatMap(RevisionSourceTest::parts));
    }

    /** All but what no plan has. */
    private static Set<Class<?>> allKinds() {
        Set<Class<?>> kinds = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        kinds.addAll(List.of(Operation.class.getPermittedSubclasses()));
        kinds.removeAll(List.of(
                Allowed.class,
                Sql.class,
                Irreversible.class,
                MergeValue.class,
                Nothing.class,
                ReplaceEnumValues.class));
        return kinds;
    }
}
