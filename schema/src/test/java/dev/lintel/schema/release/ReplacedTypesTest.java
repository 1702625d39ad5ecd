package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A column gets a type that its rows have to be written anew for: code writes between any two steps, no step reads or writes rows while it
 * keeps writers out, and the end is the schema that was wanted.
 */
class ReplacedTypesTest {

    private static final QualifiedName TASKS = QualifiedName.of("tasks");
    private static final QualifiedName NOTES = QualifiedName.of("notes");

    private static ForeignKey key(String name, String column, ReferentialAction onDelete) {
        return new ForeignKey(
                Identifier.of(name),
                List.of(Identifier.of(column)),
                TASKS,
                List.of(Identifier.of("id")),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static TableBuilder tasks(SqlType id) {
        return Table.builder(TASKS)
                .column(Column.of("id", id).withValue(new ColumnValue.Identity(true, new SequenceOptions(10, 5))))
                .primaryKey(new PrimaryKey(Identifier.of("pk_tasks"), List.of(Identifier.of("id"))));
    }

    private static Schema points(SqlType type) {
        return Schema.of(List.of(tasks(PlainType.BIGINT)
                .column(Column.of("points", type).withDefault("7"))
                .unique(UniqueConstraint.of("uq_tasks_points", "id", "points"))
                .check(CheckConstraint.of("ck_tasks_points", "points >= 0"))
                .index(Index.of("ix_tasks_points", "points"))
                .index(Index.of("ix_tasks_many", "id").withWhere("points > 100"))
                .build()));
    }

    private static Schema keys(SqlType parent, SqlType child) {
        return Schema.of(List.of(
                tasks(parent)
                        .column(Column.of("part_of", child).withNullable(true))
                        .foreignKey(key("fk_tasks_part_of", "part_of", ReferentialAction.SET_NULL))
                        .index(Index.of("ix_tasks_part_of", "part_of"))
                        .build(),
                Table.builder(NOTES)
                        .column(Column.of("task_id", child))
                        .foreignKey(key("fk_notes_task_id", "task_id", ReferentialAction.CASCADE))
                        .index(Index.of("ix_notes_task_id", "task_id"))
                        .build()));
    }

    private static Schema titled(SqlType type) {
        return Schema.of(
                List.of(tasks(PlainType.BIGINT).column(Column.of("title", type)).build()));
    }

    /** Runs a migration up and down; code writes before each step. */
    private static void leads(Schema before, Schema after, int major, Consumer<TestDatabase> code) {
        Release release = Release.between(before, after, Hints.NONE);
        assertThat(release.verdict()).isEqualTo(Verdict.SEVERAL_STEPS);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major));
                TestDatabase wanted = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(before, database.version()));
            wanted.execute(SchemaSql.of(after, database.version()));
            String catalog = CatalogDump.of(database);

            release.plans().forEach(plan -> run(database, plan.upgrade(), code));
            assertThat(CatalogDump.of(database)).isEqualTo(CatalogDump.of(wanted));
            List<Plan> back = new ArrayList<>(release.plans());
            Collections.reverse(back);
            back.forEach(plan -> run(database, plan.downgrade(), code));
            assertThat(CatalogDump.of(database)).isEqualTo(catalog);
        }
    }

    private static void run(TestDatabase database, List<Operation> operations, Consumer<TestDatabase> code) {
        for (Operation operation : operations) {
            for (Step step : operation.steps(database.version())) {
                code.accept(database);
                run(database, step);
            }
        }
        code.accept(database);
    }

    /** What the server says at {@code DEBUG1} tells of rows that are read and files that are written. */
    private static void run(TestDatabase database, Step step) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = debug1");
            connection.setAutoCommit(step.mode() == Step.Mode.AUTOCOMMIT);
            for (var sql : step.statements()) {
                statement.clearWarnings();
                statement.execute(sql.sql());
                if (step.lock().blocksWriters()) {
                    assertThat(said(statement))
                            .as(sql.sql())
                            .noneMatch(s -> s.startsWith("rewriting table")
                                    || s.startsWith("verifying table")
                                    || s.startsWith("building index")
                                    || s.startsWith("validating foreign key"));
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new AssertionError(step.title() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> said(Statement statement) throws SQLException {
        List<String> said = new ArrayList<>();
        for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            said.add(warning.getMessage());
        }
        return said;
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void numberGrowsWithAllThatIsBuiltOnIt(int major) {
        AtomicInteger written = new AtomicInteger();
        leads(points(PlainType.INTEGER), points(PlainType.BIGINT), major, database -> {
            int n = written.incrementAndGet();
            int points = 1000 + n;
            database.execute(
                    "INSERT INTO tasks (points) VALUES (" + points + ")",
                    "INSERT INTO tasks DEFAULT VALUES",
                    "UPDATE tasks SET points = points + 1000 WHERE points = " + points);
            assertThat(database.rows("SELECT count(*) FROM tasks WHERE points = " + (1000 + points)))
                    .containsExactly("1");
            assertThat(database.rows("SELECT count(*) FROM tasks")).containsExactly(String.valueOf(2 * n));
        });
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void keyGrowsWithThoseThatReferToIt(int major) {
        AtomicInteger written = new AtomicInteger();
        leads(keys(PlainType.INTEGER, PlainType.INTEGER), keys(PlainType.BIGINT, PlainType.BIGINT), major, database -> {
            int n = written.incrementAndGet();
            int id = 10 + 5 * 2 * (n - 1);
            database.execute(
                    "INSERT INTO tasks DEFAULT VALUES",
                    "INSERT INTO tasks (part_of) VALUES (" + id + ")",
                    "INSERT INTO notes VALUES (" + id + "), (" + (id + 5) + ")",
                    "DELETE FROM tasks WHERE id = " + id);
            // The numbers go on, the children went with their parent or lost it.
            assertThat(database.rows("SELECT max(id), count(*), count(part_of) FROM tasks"))
                    .containsExactly((id + 5) + ", " + n + ", 0");
            assertThat(database.rows("SELECT count(*) FROM notes")).containsExactly(String.valueOf(n));
            assertThatThrownBy(() -> database.execute("INSERT INTO notes VALUES (3)"))
                    .hasMessageContaining("fk_notes_task_id");
        });
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void scaleGrows(int major) {
        leads(
                points(NumericType.numeric(10, 2)),
                points(NumericType.numeric(14, 4)),
                major,
                database -> database.execute("INSERT INTO tasks (points) VALUES (1.25)"));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void smallerTypeComesWhenNobodyWritesLargerValuesAnyMore(int major) {
        Schema before = titled(PlainType.TEXT);
        Schema after = titled(CharacterType.varchar(5));
        Release release = Release.between(before, after, Hints.NONE);

        assertThat(release.expand().isEmpty()).isTrue();
        leads(before, after, major, database -> database.execute("INSERT INTO tasks (title) VALUES ('short')"));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void aTextThatIsTooLongIsNotCutOff(int major) {
        Release release = Release.between(titled(PlainType.TEXT), titled(CharacterType.varchar(5)), Hints.NONE);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(titled(PlainType.TEXT), database.version()));
            database.execute("INSERT INTO tasks (title) VALUES ('too long')");

            assertThatThrownBy(() -> run(database, release.contract().upgrade(), d -> {}))
                    .hasMessageContaining("value too long");
            assertThat(database.rows("SELECT title FROM tasks")).containsExactly("too long");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void whatDriversReadDifferentlyBreaksRunningCodeAndLocksNobodyOut(int major) {
        Schema before = titled(CharacterType.varchar(20));
        Schema after = titled(PlainType.INTEGER);
        Release release = Release.between(before, after, Hints.NONE);

        assertThat(release.verdict()).isEqualTo(Verdict.BREAKS_RUNNING_CODE);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(before, database.version()));
            database.execute("INSERT INTO tasks (title) VALUES ('42')");
            run(database, release.expand().upgrade(), d -> {});
            database.execute("UPDATE tasks SET title = title + 1");
            run(database, release.expand().downgrade(), d -> {});
            assertThat(database.rows("SELECT title || '!' FROM tasks")).containsExactly("43!");
        }
    }
}
