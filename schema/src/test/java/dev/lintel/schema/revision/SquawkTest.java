package dev.lintel.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.testing.Squawk;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another linter says to random upgrades, both revisions of each. */
class SquawkTest {

    private static final long SEEDS = Long.getLong("lintel.seeds.squawk", 200);
    private static final Path LIST = Path.of("..", "docs", "squawk.md");

    private static final int SERVER = PostgresVersion.DEFAULT.major();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeUpgrades() throws IOException {
        PostgresVersion version = PostgresVersion.DEFAULT;
        for (long seed = 0; seed < SEEDS; seed++) {
            Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, version), version);
            List<Plan> plans =
                    Release.between(edit.before(), edit.after(), edit.hints()).plans();
            for (Plan plan : plans) {
                Files.writeString(
                        folder.resolve(
                                String.format(Locale.ROOT, "%04d-%s-%s.sql", seed, plan.phase(), plan.verdict())),
                        SqlScript.of(plan.upgrade(), version));
            }
        }
    }

    @Test
    void noFindingButThoseOnTheList() {
        assertThat(Squawk.here(LIST).findings(folder, SERVER)).isEmpty();
    }
}
