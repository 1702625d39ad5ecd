package dev.lintel.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.Irreversible;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Between expand and contract, Hibernate with the entities before and Hibernate with those after work on the same rows, and each sees
 * what the other writes: unless the verdict says that running code breaks, and then it does.
 *
 * <p>A change is a folder with the entities {@code before} and {@code after}.
 */
class BothVersionsTest {

    private static final Path CHANGES = Path.of("src/test/resources/dev/lintel/processor/release");

    private static final List<Integer> VERSIONS = List.of(PostgresVersion.NEWEST, 14);

    @TempDir
    Path output;

    private int values;

    /** All of them; with {@code -Dchange=<folder>} one. */
    static List<String> changes() throws IOException {
        String asked = System.getProperty("change", "");
        try (Stream<Path> folders = Files.list(CHANGES)) {
            return folders.map(f -> f.getFileName().toString())
                    .filter(name -> asked.isEmpty() || name.equals(asked))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void bothWorkOnTheSameRows(String change) {
        CompiledRelease before =
                CompiledRelease.of(CHANGES.resolve(change).resolve("before"), output.resolve("before"));
        CompiledRelease after = CompiledRelease.of(CHANGES.resolve(change).resolve("after"), output.resolve("after"));

        for (int version : VERSIONS) {
            try {
                on(new PostgresVersion(version), before, after);
            } catch (AssertionError e) {
                throw new AssertionError("on PostgreSQL " + version + ": " + e.getMessage(), e);
            }
        }
    }

    private void on(PostgresVersion version, CompiledRelease before, CompiledRelease after) {
        Release release = between(before.document(), after.document());
        values = 0;
        try (TestDatabase database = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(before.document().schema(), database.version()));
            deploy(release, before, after, database);
            alone(after, database);
            if (isReversible(release)) {
                goBack(release, before, after, database);
            }
        }
    }

    private static Release between(SchemaDocument before, SchemaDocument after) {
        Release release = Release.between(before.schema(), after.schema(), after.hints());
        assertThat(release.questions()).isEmpty();
        assertThat(release.isEmpty()).isFalse();
        return release;
    }

    /** The code before runs all the time until the code after is there. */
    private void deploy(Release release, CompiledRelease before, CompiledRelease after, TestDatabase database) {
        try (RunningCode old = RunningCode.start(before, database)) {
            exchange(old, old);
            Runs.steps(database, release.expand().upgrade());
            if (isSaidToBreak(release)) {
                assertThatThrownBy(() -> together(old, before, after, database)).isNotNull();
            } else {
                together(old, before, after, database);
            }
        }
        Runs.steps(database, release.contract().upgrade());
    }

    /** Some processes of the code before run on, some start anew. */
    private void together(RunningCode old, CompiledRelease before, CompiledRelease after, TestDatabase database) {
        try (RunningCode young = RunningCode.start(after, database);
                RunningCode again = RunningCode.start(before, database)) {
            exchange(old, young);
            exchange(again, young);
        }
    }

    private static boolean isSaidToBreak(Release release) {
        return release.changes().stream().anyMatch(c -> c.verdict() == Verdict.BREAKS_RUNNING_CODE);
    }

    /** Only now may there be what the code before does not know. */
    private void alone(CompiledRelease after, TestDatabase database) {
        try (RunningCode young = RunningCode.start(after, database)) {
            exchange(young, young);
            Object key = young.insert(Stored.ALONE + 1);
            young.update(key, Stored.ALONE + 2);
            young.delete(key);
        }
    }

    private void goBack(Release release, CompiledRelease before, CompiledRelease after, TestDatabase database) {
        Runs.steps(database, release.contract().downgrade());
        if (!isSaidToBreak(release)) {
            try (RunningCode old = RunningCode.start(before, database);
                    RunningCode young = RunningCode.start(after, database)) {
                exchange(old, young);
            }
        }
        Runs.steps(database, release.expand().downgrade());
        try (RunningCode old = RunningCode.start(before, database)) {
            exchange(old, old);
        }
    }

    private static boolean isReversible(Release release) {
        return Stream.of(release.expand(), release.contract())
                .flatMap(p -> p.downgrade().stream())
                .noneMatch(BothVersionsTest::isIrreversible);
    }

    private static boolean isIrreversible(Operation operation) {
        return operation instanceof Irreversible
                || operation.parts().stream().anyMatch(BothVersionsTest::isIrreversible);
    }

    /** Each inserts a row, which the other reads, changes and deletes, and one that stays. */
    private void exchange(RunningCode one, RunningCode other) {
        exchangeFrom(one, other);
        exchangeFrom(other, one);
        assertThat(one.all()).isEqualTo(other.all());
    }

    private void exchangeFrom(RunningCode writer, RunningCode reader) {
        Object key = writer.insert(values + 1);
        assertThat(reader.told(key)).isEqualTo(writer.told(key));
        reader.update(key, values + 2);
        assertThat(writer.told(key)).isEqualTo(reader.told(key));
        writer.update(key, values + 3);
        assertThat(reader.told(key)).isEqualTo(writer.told(key));
        values += 4;
        writer.insert(values);
        reader.delete(key);
        assertThat(writer.has(key)).isFalse();
    }
}
