package dev.lintel.schema.revision;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaSqlTest {

    private static final int SCHEMAS = 20;

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void anySchemaAppliesToAnEmptyDatabaseInOneTransaction(int major) throws SQLException {
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase database = TestDatabase.create(version);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (long seed = 0; seed < SCHEMAS; seed++) {
                Schema schema = RandomSchemas.of(seed, version);
                apply(connection, seed, schema, version);
                apply(connection, seed, RandomEdits.of(seed, schema, version).after(), version);
            }
        }
    }

    private static void apply(Connection connection, long seed, Schema schema, PostgresVersion version)
            throws SQLException {
        String sql = SchemaSql.of(schema, version);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + sql, e);
        }
        connection.rollback();
    }
}
