package dev.lintel.schema.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings against native enums; and against other columns, which must not notice that there are enums. */
@ParameterizedClass
@ValueSource(ints = {14, 18})
class EnumComparisonTest {

    private static final EnumType PRIORITY =
            new EnumType(QualifiedName.parse("priority"), List.of("low", "normal", "high"));
    private static final EnumType STATE = new EnumType(QualifiedName.parse("state"), List.of("open", "done"));

    @Parameter
    int major;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priority = ?",
                "? = priority",
                "priority IN (?, ?)",
                "priority <= ?",
                "? >= priority",
                "NOT priority <> ?",
                "priority IN (SELECT priority FROM tasks WHERE priority = ?)"
            })
    void parametersAreComparedWithAnEnum(String condition) throws SQLException {
        assertThat(titles(condition, "low")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priority > 'low'",
                "'low' < priority",
                "priority IN ('normal', 'high')",
                "priority = ANY ('{normal, high}')",
                "priority IS DISTINCT FROM 'low'"
            })
    void literalsAreComparedInTheOrderOfTheEnum(String condition) throws SQLException {
        assertThat(titles(condition)).containsExactly("b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title <> 'no label'",
                "'no label' <> title",
                "title > 'A' COLLATE \"C\"",
                "fixed <> 'no label'",
                "long_title <> 'no label'",
                "title <> long_title || 'x'",
                "title IN ('a', 'b', 'c')",
                "title <> CAST('no label' AS varchar)",
                "CAST('no label' AS varchar) <> title"
            })
    void stringsAreComparedAsIfThereWereNoEnum(String condition) throws SQLException {
        assertThat(titles(condition)).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority = ?", "? = priority", "priority IN (?, ?)", "priority < ?"})
    void indexesServeParameters(String condition) throws SQLException {
        try (TestDatabase database = database();
                Connection connection = database.connect()) {
            connection.createStatement().execute("SET enable_seqscan = off");
            assertThat(rows(connection, "EXPLAIN SELECT title FROM tasks WHERE " + condition, "low"))
                    .anyMatch(line -> line.contains("ix_tasks_priority"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority = 'high'", "priority IN ('high')", "'high' = priority"})
    void indexesAreBuiltOverLiterals(String predicate) throws SQLException {
        try (TestDatabase database = database();
                Connection connection = database.connect()) {
            connection.createStatement().execute("CREATE INDEX ix_urgent ON tasks (title) WHERE " + predicate);
            connection.createStatement().execute("SET enable_seqscan = off");
            assertThat(rows(connection, "EXPLAIN SELECT title FROM tasks WHERE priority = ? ORDER BY title", "high"))
                    .anyMatch(line -> line.contains("ix_urgent"));
        }
    }

    @Test
    void literalsThatAreNoLabelsAreRefusedAtOnce() throws SQLException {
        try (TestDatabase database = database();
                Connection connection = database.connect()) {
            assertThatThrownBy(() -> connection
                            .createStatement()
                            .execute("ALTER TABLE tasks ADD CHECK (priority <> 'none') NOT VALID"))
                    .hasMessageContaining("invalid input value for enum priority");
        }
    }

    @Test
    void aCheckFollowsARenamedLabel() {
        try (TestDatabase database = database()) {
            database.execute(
                    "ALTER TABLE tasks ADD CHECK (priority <> 'high' OR title <> 'x')",
                    "ALTER TYPE priority RENAME VALUE 'high' TO 'urgent'",
                    "INSERT INTO tasks (title, priority) VALUES ('d', 'urgent')");
        }
    }

    @Test
    void nothingIsLeftOfADroppedOrRenamedEnum() throws SQLException {
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major));
                Connection connection = database.connect()) {
            database.execute(sql(new CreateEnum(PRIORITY)));
            database.execute(sql(new RenameEnum(PRIORITY.name(), Identifier.of("rank"))));
            database.execute(sql(new DropEnum(QualifiedName.parse("rank"))));
            assertThat(
                            rows(
                                    connection,
                                    "SELECT oprname FROM pg_operator WHERE oprnamespace = 'public'::regnamespace"
                                            + " UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
                                            + " UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace"))
                    .isEmpty();
        }
    }

    private List<String> titles(String condition, String... parameters) throws SQLException {
        try (TestDatabase database = database();
                Connection connection = database.connect()) {
            return rows(connection, "SELECT title FROM tasks WHERE " + condition + " ORDER BY title", parameters);
        }
    }

    private TestDatabase database() {
        TestDatabase database = TestDatabase.create(new PostgresVersion(major));
        database.execute(sql(new CreateEnum(STATE)));
        database.execute(sql(new CreateEnum(PRIORITY)));
        database.execute(
                "CREATE TABLE tasks (title varchar(20), long_title text, fixed char(8), priority priority)",
                "INSERT INTO tasks VALUES ('a', 'a', 'a', 'low'), ('b', 'b', 'b', 'normal'), ('c', 'c', 'c', 'high')",
                "CREATE INDEX ix_tasks_priority ON tasks (priority)");
        return database;
    }

    private String[] sql(Operation operation) {
        return operation.statements(new PostgresVersion(major)).stream()
                .map(Statement::sql)
                .toArray(String[]::new);
    }

    /** Each parameter is bound as JDBC binds a string; the last one again where there are more of them. */
    private static List<String> rows(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int count = statement.getParameterMetaData().getParameterCount();
            for (int i = 0; i < count; i++) {
                statement.setString(i + 1, parameters[Math.min(i, parameters.length - 1)]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        }
    }
}
