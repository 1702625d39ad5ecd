package dev.lintel.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found when a database is not what the model says. */
class DriftTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
        database.execute(SchemaSql.of(TaskBoard.MODEL, database.version()));
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void databaseMadeFromTheModelHasNoDrift() throws SQLException {
        assertThat(drift(TaskBoard.MODEL)).isEmpty();
    }

    @Test
    void emptyModelLacksAllThereIs() throws SQLException {
        assertThat(drift(Schema.EMPTY))
                .extracting(d -> d.part().toString())
                .containsExactly(
                        "type priority",
                        "sequence task_numbers",
                        "sequence ticks",
                        "function set_updated_at",
                        "table categories",
                        "table tasks",
                        "table users");
    }

    private List<Difference> drift(Schema model) throws SQLException {
        try (Connection connection = database.connect()) {
            return Drift.between(connection, model);
        }
    }
}
