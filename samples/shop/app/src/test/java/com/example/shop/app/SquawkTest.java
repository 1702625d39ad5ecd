package com.example.shop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.offline.OfflineScript;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.Squawk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another linter says to the history of the shop, as SQL. */
class SquawkTest {

    private static final Path LIST = Path.of("..", "..", "..", "docs", "squawk.md");
    private static final PostgresVersion OLDEST = PostgresVersion.DEFAULT;

    @TempDir
    private Path folder;

    @Test
    void noFindingButThoseOnTheList() throws IOException {
        Squawk squawk = Squawk.here(LIST);
        int written = writeScripts();

        assertThat(squawk.findings(folder, OLDEST.major())).isEmpty();
        assertThat(written).isPositive();
    }

    /** A file for each revision; how many there are. */
    private int writeScripts() throws IOException {
        try (Revisions revisions = Revisions.load(List.of(Path.of("target/classes")))) {
            OfflineScript scripts = new OfflineScript(revisions, RunOptions.DEFAULT.withAllowDestructive(true), OLDEST);
            String before = "base";
            int number = 0;
            for (Node node : revisions.graph().ordered()) {
                Path script = folder.resolve(++number + "-" + node.id() + ".sql");
                Files.writeString(script, scripts.upgrade(before + ":" + node.id()));
                before = node.id();
            }
            return number;
        }
    }
}
