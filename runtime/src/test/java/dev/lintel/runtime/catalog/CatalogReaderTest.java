package dev.lintel.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of a live database, and what is left out. */
class CatalogReaderTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void emptyDatabaseIsTheEmptySchema() throws SQLException {
        assertThat(read()).isEqualTo(Schema.EMPTY);
    }

    @Test
    void whatNoModelCanSayIsLeftOutAndNamed() throws SQLException {
        database.execute(
                "create table tasks (id bigint, due_on date, during tstzrange,"
                        + " constraint ex_tasks exclude using gist (during with &&))",
                "create view open_tasks as select id from tasks",
                "create materialized view \"Counts\" as select count(*) from tasks",
                "create domain email as text",
                "create function plus(a int, b int) returns int language sql as 'select a + b'",
                "create procedure sweep() language sql as 'delete from tasks'",
                "create function tell() returns trigger language plpgsql as 'begin return null; end'",
                "create trigger tr_tasks after truncate on tasks execute function tell()",
                "create table events (at date not null) partition by range (at)",
                "create index ix_events_at on events (at)",
                "create table events_2030 partition of events for values from ('2030-01-01') to ('2031-01-01')");

        Catalog catalog = survey();

        assertThat(catalog.leftOut())
                .containsExactly(
                        "domain email",
                        "exclusion constraint ex_tasks of tasks",
                        "function plus(a integer, b integer)",
                        "materialized view \"Counts\"",
                        "partition events_2030",
                        "procedure sweep()",
                        "trigger tr_tasks of tasks",
                        "view open_tasks");
        assertThat(catalog.schema().tables().keySet())
                .extracting(QualifiedName::toString)
                .containsExactly("events", "tasks");
        assertThat(catalog.schema().functions().keySet())
                .extracting(QualifiedName::toString)
                .containsExactly("tell");
        assertThat(table("events").indexes()).hasSize(1);
        assertThat(catalog.marks()).isEmpty();
    }

    @Test
    void whatBelongsToAnExtensionOrToLintelIsLeftOut() throws SQLException {
        database.execute(
                "create extension pg_stat_statements",
                "create extension citext",
                "create table lintel_version (revision text primary key)",
                "create table lintel_history (id serial primary key)",
                "create schema keep",
                "create table keep.lintel_history (id bigint generated always as identity)");

        assertThat(read())
                .isEqualTo(Schema.builder()
                        .schema(Identifier.of("keep"))
                        .extension(Identifier.of("citext"))
                        .extension(Identifier.of("pg_stat_statements"))
                        .build());
    }

    @Test
    void serialColumnIsASequenceAndADefault() throws SQLException {
        database.execute("create table tasks (id serial)");

        assertThat(read().sequences().keySet())
                .extracting(QualifiedName::toString)
                .containsExactly("tasks_id_seq");
        assertThat(table("tasks").columns())
                .extracting(Column::value)
                .containsExactly(new ColumnValue.Default(Expr.of("nextval('tasks_id_seq'::regclass)")));
    }

    @Test
    void notNullOfAPrimaryKeyOrAnIdentityIsNoCheck() throws SQLException {
        database.execute(
                "create table tasks (id bigint generated always as identity primary key, title text not null)");

        assertThat(table("tasks").checks()).isEmpty();
        assertThat(table("tasks").columns()).noneMatch(Column::nullable);
    }

    @Test
    void spellingsThatTheModelLacksAreKept() throws SQLException {
        database.execute(
                "create table odd (a interval year to month, b bpchar, c \"char\", d numeric(5,-2), e pg_lsn[])");

        assertThat(table("odd").columns())
                .extracting(c -> c.type().sql())
                .containsExactly("interval year to month", "bpchar", "\"char\"", "numeric(5,-2)", "pg_lsn[]");
    }

    @Test
    void namesAreThoseOfTheFirstSchemaOfThePath() throws SQLException {
        database.execute(
                "create schema app",
                "create type app.mood as enum ('good')",
                "create table app.tasks (mood app.mood default 'good')",
                "create table public.other (mood app.mood default 'good')");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = nowhere, app, public");

            Schema schema = CatalogReader.read(connection);

            assertThat(schema.schemas()).containsExactly(Identifier.of("public"));
            assertThat(schema.tables().keySet())
                    .extracting(QualifiedName::toString)
                    .containsExactly("tasks", "public.other");
            Column column = schema.table(QualifiedName.of("public", "other"))
                    .orElseThrow()
                    .columns()
                    .get(0);
            assertThat(column.type().sql()).isEqualTo("mood");
            assertThat(((ColumnValue.Default) column.value()).expression().sql())
                    .isEqualTo("'good'::mood");
        }
        assertThat(table("other").columns().get(0).type().sql()).isEqualTo("app.mood");
    }

    @Test
    void itAsksAsMuchOfManyTablesAsOfOne() throws SQLException {
        database.execute(SchemaSql.of(TaskBoard.MODEL, database.version()));
        int few = questions();
        for (int i = 0; i < 50; i++) {
            database.execute("create table t" + i + " (id bigint primary key, a text check (a <> ''))");
        }

        assertThat(questions()).isEqualTo(few).isLessThan(20);
    }

    @Test
    void readOnlyConnectionWillDo() throws SQLException {
        database.execute(SchemaSql.of(TaskBoard.MODEL, database.version()));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = on");

            assertThat(CatalogReader.read(connection).tables()).hasSize(3);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private int questions() throws SQLException {
        AtomicInteger count = new AtomicInteger();
        Set<String> asking = Set.of("createStatement", "prepareStatement");
        try (Connection real = database.connect()) {
            Connection counting = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (asking.contains(method.getName())) {
                            count.incrementAndGet();
                        }
                        return method.invoke(real, arguments);
                    });
            CatalogReader.read(counting);
        }
        return count.get();
    }

    private Table table(String name) throws SQLException {
        return read().table(QualifiedName.of(name)).orElseThrow();
    }

    private Schema read() throws SQLException {
        return survey().schema();
    }

    private Catalog survey() throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.survey(connection, Scope.everything());
        }
    }
}
