package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner knows what is in a column after its type or its values have changed, and before anybody asks for them. */
class StatisticsTest {

    private static final QualifiedName TASKS = QualifiedName.of("tasks");
    private static final QualifiedName STATE = QualifiedName.of("state");

    /** Few enough that autovacuum leaves the table alone. */
    private static final String ROWS =
            "INSERT INTO tasks (id, value) SELECT n, mod(n, 3)::text::%s FROM generate_series(1, 30) n";

    private static final String KNOWN =
            "SELECT tablename || '.' || attname FROM pg_stats WHERE schemaname = 'public' ORDER BY 1";

    private static Schema tasks(String type, UnaryOperator<TableBuilder> edit) {
        return Schema.of(List.of(edit.apply(Table.builder(TASKS)
                        .column(Column.of("id", SqlType.parse("bigint")))
                        .column(Column.of("value", SqlType.parse(type)).withNullable(true)))
                .build()));
    }

    private static TableBuilder lower(TableBuilder tasks) {
        return tasks.index(new Index(
                Identifier.of("ix_lower"),
                false,
                Index.BTREE,
                List.of(IndexKey.ofExpression("lower(value::text)")),
                List.of(),
                Optional.empty(),
                false));
    }

    private static TestDatabase database(Schema before, String type, int major) {
        TestDatabase database = TestDatabase.create(new PostgresVersion(major));
        database.execute(SchemaSql.of(before, database.version()), ROWS.formatted(type), "ANALYZE tasks");
        return database;
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void aTypeThatChangesInTheCatalogAlone(int major) {
        Schema before = tasks("varchar(20)", StatisticsTest::lower);
        Release release = Release.between(before, tasks("text", StatisticsTest::lower), Hints.NONE);
        try (TestDatabase database = database(before, "varchar(20)", major)) {
            release.plans().forEach(p -> Runs.steps(database, p.upgrade()));
            assertThat(database.rows(KNOWN)).containsExactly("ix_lower.lower", "tasks.id", "tasks.value");
            release.plans().forEach(p -> Runs.steps(database, p.downgrade()));
            assertThat(database.rows(KNOWN)).containsExactly("ix_lower.lower", "tasks.id", "tasks.value");
        }
    }

    /** No step leaves a column without: the second one has its own before it takes the place. */
    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void aSecondColumn(int major) {
        Schema before = tasks("varchar(20)", StatisticsTest::lower);
        Release release = Release.between(before, tasks("integer", StatisticsTest::lower), Hints.NONE);
        try (TestDatabase database = database(before, "varchar(20)", major)) {
            for (Plan plan : release.plans()) {
                runKnowing(plan.upgrade(), database);
            }
            assertThat(database.rows(KNOWN)).containsExactly("ix_lower.lower", "tasks.id", "tasks.value");
        }
    }

    private static void runKnowing(List<Operation> operations, TestDatabase database) {
        for (Operation operation : operations) {
            for (Step step : operation.steps(database.version())) {
                Runs.step(database, step);
                assertThat(database.rows(KNOWN))
                        .as("after " + step.title())
                        .contains("ix_lower.lower", "tasks.id", "tasks.value");
            }
        }
    }

    @Test
    void anEnumWithOtherValues() {
        UnaryOperator<TableBuilder> plain = t -> t;
        Schema table = tasks("state", plain);
        Schema before = table.toBuilder()
                .put(new EnumType(STATE, List.of("0", "1", "2", "3")))
                .build();
        Schema after = table.toBuilder()
                .put(new EnumType(STATE, List.of("2", "1", "0")))
                .build();
        Release release = Release.between(before, after, Hints.NONE);
        try (TestDatabase database = database(before, NamedType.of(STATE).sql(), PostgresVersion.NEWEST)) {
            release.plans().forEach(p -> Runs.steps(database, p.upgrade()));
            assertThat(database.rows(KNOWN)).containsExactly("tasks.id", "tasks.value");
        }
    }

    @Test
    void aColumnThatIsFilled() {
        Schema before = tasks("text", t -> t);
        Schema after = tasks("text", t -> t.column(Column.of("more", SqlType.parse("text"))));
        Hints hints = Hints.NONE.withBackfills(
                new TreeMap<>(Map.of(new ColumnName(TASKS, Identifier.of("more")), Expr.of("value || '!'"))));
        Release release = Release.between(before, after, hints);
        try (TestDatabase database = database(before, "text", PostgresVersion.NEWEST)) {
            Runs.steps(database, release.expand().upgrade());
            assertThat(database.rows(KNOWN)).containsExactly("tasks.id", "tasks.more", "tasks.value");
        }
    }

    @Test
    void anIndexOverAnExpression() {
        Schema before = tasks("text", t -> t);
        Release release = Release.between(before, tasks("text", StatisticsTest::lower), Hints.NONE);
        try (TestDatabase database = database(before, "text", PostgresVersion.NEWEST)) {
            Runs.steps(database, release.expand().upgrade());
            assertThat(database.rows(KNOWN)).containsExactly("ix_lower.lower", "tasks.id", "tasks.value");
        }
    }
}
