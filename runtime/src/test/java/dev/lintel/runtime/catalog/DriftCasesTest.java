package dev.lintel.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Golden;
import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes each kind of thing behind the model's back, one at a time, and tells what is found. */
class DriftCasesTest {

    /** The statements, one a line; an empty line or a comment is passed over. */
    private static final Path CASES = Path.of("src/test/resources/dev/lintel/runtime/catalog/drift-cases.sql");

    @Test
    void everyChangeIsFoundAndNothingElse() throws SQLException {
        StringBuilder report = new StringBuilder();
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(TaskBoard.MODEL, database.version()));
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                for (String sql : cases()) {
                    report.append(report.isEmpty() ? "" : "\n").append(sql).append('\n');
                    execute(connection, sql);
                    List<Difference> differences = Drift.between(connection, TaskBoard.MODEL);
                    assertThat(differences).as(sql).isNotEmpty();
                    differences.forEach(d -> report.append(d.message().indent(4)));
                    connection.rollback();
                }
                assertThat(Drift.between(connection, TaskBoard.MODEL)).isEmpty();
            }
        }
        Golden.of(DriftCasesTest.class).assertSame("drift-cases.txt", report.toString());
    }

    private static List<String> cases() {
        try {
            return Files.readString(CASES, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
