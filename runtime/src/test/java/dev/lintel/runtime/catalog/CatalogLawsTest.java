package dev.lintel.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.DropExtension;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any schema on a server. */
class CatalogLawsTest {

    private static final int SEEDS = Integer.getInteger("lintel.seeds", 25);

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void schemaThatWasAppliedHasNoDrift(int major) throws SQLException {
        onEachSeed(major, (connection, seed, version) -> {
            Schema schema = RandomSchemas.of(seed, version);
            run(connection, SchemaSql.of(schema, version));

            assertNoDrift(connection, schema, "seed " + seed);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void schemaThatWasReadSaysTheSameWhenItIsApplied(int major) throws SQLException {
        onEachSeed(major, (connection, seed, version) -> {
            Schema schema = RandomSchemas.of(seed, version);
            run(connection, SchemaSql.of(schema, version));
            Schema read = CatalogReader.read(connection, Scope.of(schema));
            connection.rollback();
            String sql = SchemaSql.of(read, version);
            run(connection, sql);

            assertNoDrift(connection, read, "seed " + seed + "\n" + sql);
            assertNoDrift(connection, schema, "seed " + seed + "\n" + sql);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void everyEditOfAModelIsDriftUntilItIsMigrated(int major) throws SQLException {
        onEachSeed(major, (connection, seed, version) -> {
            Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, version), version);
            // An extension that nobody asks for any more may stay.
            List<Operation> operations = Diff.between(edit.before(), edit.after(), Hints.NONE).stream()
                    .filter(o -> !(o instanceof DropExtension))
                    .toList();
            run(connection, SchemaSql.of(edit.before(), version));

            assertThat(Drift.between(connection, edit.after()).isEmpty())
                    .as("seed " + seed + ": " + operations)
                    .isEqualTo(operations.isEmpty());
        });
    }

    private interface Law {
        void hold(Connection connection, long seed, PostgresVersion version) throws SQLException;
    }

    /** Each seed in a transaction of its own, which is rolled back. */
    private static void onEachSeed(int major, Law law) throws SQLException {
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase database = TestDatabase.create(version);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (long seed = 0; seed < SEEDS; seed++) {
                law.hold(connection, seed, version);
                connection.rollback();
            }
        }
    }

    private static void assertNoDrift(Connection connection, Schema model, String when) throws SQLException {
        assertThat(Drift.between(connection, model))
                .extracting(Difference::message)
                .as(when)
                .isEmpty();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage() + "\nin: " + sql, e);
        }
    }
}
