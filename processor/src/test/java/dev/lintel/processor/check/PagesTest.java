package dev.lintel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the checks say that PostgreSQL does, it does. */
class PagesTest {

    /** Of these nothing can be shown in SQL: they are about annotations, or about several modules. */
    private static final Set<String> WITHOUT_SQL = Set.of(
            "allow-without-reason",
            "broken-mapping",
            "missing-id-class",
            "nonportable-mapping",
            "revision-graph",
            "shared-column",
            "shared-table",
            "stale-schema",
            "suppress-warnings",
            "table-elsewhere",
            "unused-allow");

    static List<PageExample> examples() {
        return CaseFile.list(CaseFile.CHECKS).stream()
                .map(folder -> folder.resolve("check.md"))
                .filter(page -> page.toFile().exists())
                .flatMap(page -> PageExample.in(page).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theServerDoesWhatThePageSays(PageExample example) throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect();
                Statement session = connection.createStatement()) {
            for (PageExample.Statement statement : example.statements()) {
                if (statement.error().isPresent()) {
                    assertThatThrownBy(() -> session.execute(statement.sql()))
                            .as(statement.sql())
                            .hasMessageContaining(statement.error().get());
                } else if (statement.value().isPresent()) {
                    assertThat(first(session, statement.sql()))
                            .as(statement.sql())
                            .isEqualTo(statement.value().get());
                } else {
                    session.execute(statement.sql());
                }
            }
        }
    }

    @Test
    void everyPageShowsIt() {
        List<String> without = Checks.all().stream()
                .map(c -> c.info().id())
                .filter(id -> PageExample.in(page(id)).isEmpty())
                .toList();

        assertThat(without)
                .containsExactlyElementsOf(WITHOUT_SQL.stream().sorted().toList());
    }

    private static Path page(String id) {
        return CaseFile.CHECKS.resolve(id.replace("-", "")).resolve("check.md");
    }

    private static String first(Statement session, String sql) throws SQLException {
        try (ResultSet result = session.executeQuery(sql)) {
            return result.next()
                    ? text(result.getString(1), result.getMetaData().getColumnTypeName(1))
                    : "no row";
        }
    }

    /** The driver gives booleans one letter. */
    private static String text(String value, String type) {
        return type.equals("bool") && value != null ? Boolean.toString(value.equals("t")) : String.valueOf(value);
    }
}
