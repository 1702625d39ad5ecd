package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.DropSequence;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sequence that is named as its table goes on counting under the table's new name. */
class RenamedSequencesTest {

    private static final SequenceOptions FIFTY = new SequenceOptions(1, 50);

    /** Tables and sequences; each table's id has the next value of the sequence of its name, if there is one. */
    private static Schema schema(List<String> tables, List<Sequence> sequences) {
        SchemaBuilder schema = Schema.builder();
        sequences.forEach(schema::put);
        for (String table : tables) {
            Column id = Column.of("id", PlainType.BIGINT);
            boolean counts =
                    sequences.stream().anyMatch(s -> s.name().name().value().equals(table + "_seq"));
            schema.put(Table.builder(QualifiedName.of(table))
                    .column(counts ? id.withDefault("nextval('" + table + "_seq')") : id)
                    .primaryKey(new PrimaryKey(Identifier.of("pk_" + table), List.of(Identifier.of("id"))))
                    .build());
        }
        return schema.build();
    }

    private static Sequence sequence(String name) {
        return new Sequence(QualifiedName.of(name), PlainType.BIGINT, SequenceOptions.DEFAULT);
    }

    /** @param names new, old, new, old … */
    private static Hints renamed(String... names) {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        for (int i = 0; i < names.length; i += 2) {
            tables.put(QualifiedName.of(names[i]), QualifiedName.of(names[i + 1]));
        }
        return Hints.NONE.withTables(tables);
    }

    private static List<Operation> operations(Release release) {
        return release.changes().stream().map(Change::operation).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void idsGoOnUpAndDown(int major) {
        Schema before = schema(List.of("tasks"), List.of(sequence("tasks_seq")));
        Schema after = schema(List.of("todos"), List.of(sequence("todos_seq")));
        Release release = Release.between(before, after, renamed("todos", "tasks"));
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(before, database.version()), "INSERT INTO tasks DEFAULT VALUES");
            Runs.steps(database, release.expand().upgrade());
            database.execute("INSERT INTO tasks DEFAULT VALUES", "INSERT INTO todos DEFAULT VALUES");
            assertThat(database.rows("SELECT nextval('todos_seq')")).containsExactly("4");
            Runs.steps(database, release.contract().upgrade());
            database.execute("INSERT INTO todos DEFAULT VALUES");
            Runs.steps(database, release.contract().downgrade());
            Runs.steps(database, release.expand().downgrade());
            database.execute("INSERT INTO tasks DEFAULT VALUES");
            assertThat(database.rows("SELECT id FROM tasks ORDER BY id")).containsExactly("1", "2", "3", "5", "6");
        }
    }

    /** Both have the other's name then, so nothing can be served in between. */
    @Test
    void sequencesOfTablesThatAreSwappedAreSwapped() {
        Schema both = schema(List.of("tasks", "todos"), List.of(sequence("tasks_seq"), sequence("todos_seq")));
        Schema more = both.toBuilder().put(sequence("numbers")).build();
        Release release = Release.between(both, more, renamed("todos", "tasks", "tasks", "todos"));
        assertThat(operations(release))
                .filteredOn(RenameSequence.class::isInstance)
                .hasSize(3);
    }

    @Test
    void theOldNameCanBeTakenByASequenceOfAnotherTable() {
        Schema before = schema(List.of("tasks"), List.of(sequence("tasks_seq")));
        Schema after = schema(List.of("tasks", "todos"), List.of(sequence("tasks_seq"), sequence("todos_seq")));
        Release release = Release.between(before, after, renamed("todos", "tasks"));

        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(before, database.version()), "INSERT INTO tasks DEFAULT VALUES");
            Runs.steps(database, release.expand().upgrade());
            Runs.steps(database, release.contract().upgrade());
            database.execute("INSERT INTO todos DEFAULT VALUES");
            assertThat(database.rows("SELECT id FROM todos ORDER BY id")).containsExactly("1", "2");
        }
    }

    @Test
    void oneThatCountsOtherwiseNowGoesOnToo() {
        Schema before = schema(List.of("tasks"), List.of(sequence("tasks_seq")));
        Schema after =
                schema(List.of("todos"), List.of(new Sequence(QualifiedName.of("todos_seq"), PlainType.BIGINT, FIFTY)));
        Release release = Release.between(before, after, renamed("todos", "tasks"));

        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(before, database.version()), "INSERT INTO tasks DEFAULT VALUES");
            Runs.steps(database, release.expand().upgrade());
            Runs.steps(database, release.contract().upgrade());
            assertThat(database.rows("SELECT nextval('todos_seq')")).containsExactly("51");
        }
    }

    @Test
    void theVerdictNamesTheWayRound() {
        Schema before = schema(List.of("tasks"), List.of(sequence("tasks_seq")));
        Schema after = schema(List.of("todos"), List.of(sequence("todos_seq")));
        Release release = Release.between(before, after, renamed("todos", "tasks"));

        assertThat(release.changes().stream()
                        .filter(c -> c.verdict() == Verdict.BREAKS_RUNNING_CODE)
                        .map(Change::describe))
                .singleElement()
                .asString()
                .contains("rename sequence tasks_seq to todos_seq", "@SequenceGenerator(sequenceName = \"tasks_seq\")");
        assertThat(release.interim().sequences()).containsOnlyKeys(QualifiedName.of("todos_seq"));
    }

    @Test
    void aSequenceThatKeepsItsNameStays() {
        Schema before = schema(List.of("tasks"), List.of(sequence("tasks_seq")));
        Schema after = schema(List.of("todos"), List.of(sequence("tasks_seq")));
        Release release = Release.between(before, after, renamed("todos", "tasks"));

        assertThat(operations(release)).noneMatch(o -> o instanceof RenameSequence || o instanceof DropSequence);
    }
}
