package dev.lintel.schema.testing;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs operations on a database: in the plain form, or step by step as on tables that are in use. */
public final class Runs {

    private Runs() {}

    /** Each operation's statements in one transaction. */
    public static void plain(TestDatabase database, List<Operation> operations) {
        try (Connection connection = database.connect()) {
            for (Operation operation : operations) {
                transaction(connection, operation.statements(database.version()));
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Each step as its mode says. */
    public static void steps(TestDatabase database, List<Operation> operations) {
        try (Connection connection = database.connect()) {
            steps(connection, operations, database.version());
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** One step as its mode says. */
    public static void step(TestDatabase database, Step step) {
        try (Connection connection = database.connect()) {
            step(connection, step);
        } catch (SQLException e) {
            throw new AssertionError(step.title() + ": " + e.getMessage(), e);
        }
    }

    static void steps(Connection connection, List<Operation> operations, PostgresVersion version) throws SQLException {
        for (Operation operation : operations) {
            for (Step step : operation.steps(version)) {
                step(connection, step);
            }
        }
    }

    private static void step(Connection connection, Step step) throws SQLException {
        if (step.mode() == Step.Mode.AUTOCOMMIT) {
            for (Statement statement : step.statements()) {
                execute(connection, statement);
            }
        } else {
            transaction(connection, step.statements());
        }
    }

    private static void transaction(Connection connection, List<Statement> statements) throws SQLException {
        connection.setAutoCommit(false);
        for (Statement statement : statements) {
            execute(connection, statement);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, Statement statement) throws SQLException {
        try (java.sql.Statement run = connection.createStatement()) {
            run.setEscapeProcessing(false);
            run.execute(statement.sql());
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + statement.sql(), e.getSQLState(), e);
        }
    }
}
