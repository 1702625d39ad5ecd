package com.example.taskboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hibernate on what the revisions make. */
class BoardTest {

    @Test
    void hibernateAcceptsTheTablesAndWorksWithThem() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            upgrade(database, "head");

            try (Board board = open(database)) {
                assertThat(board.story())
                        .contains(
                                "It found it by both enums: T-1, Teach the compiler SQL, URGENT, HOUSEKEEPING, 1200.00,"
                                        + " [javac].",
                                "A plain SQL UPDATE moved updated_at on: true.");
            }
        }
    }

    @Test
    void hibernateRefusesTheTablesOfAnOlderRevision() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            upgrade(database, "4ae6ef371e1c");

            assertThatThrownBy(() -> open(database)).hasStackTraceContaining("missing column [display_name]");
        }
    }

    private static Board open(TestDatabase database) {
        return Board.open(new Database(database.url(), Optional.empty(), Optional.empty()));
    }

    private static void upgrade(TestDatabase database, String target) throws SQLException {
        try (Revisions revisions = Revisions.load(List.of(Path.of("target/classes")))) {
            new Runner(database::connect, revisions, RunOptions.DEFAULT, RunListener.SILENT).upgrade(target);
        }
    }
}
