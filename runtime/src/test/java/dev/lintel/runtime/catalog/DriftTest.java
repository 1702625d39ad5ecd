package dev.lintel.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found when a database is not what the model says, and what it takes to find it. */
class DriftTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void databaseMadeFromTheModelHasNoDrift(int version) throws SQLException {
        try (TestDatabase other = TestDatabase.create(new PostgresVersion(version))) {
            other.execute(SchemaSql.of(TaskBoard.MODEL, other.version()));

            assertThat(drift(other, TaskBoard.MODEL)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void oldNamesBetweenTwoRevisionsAreNone(int version) throws SQLException {
        List<Operation> renames = List.of(
                new RenameColumn(QualifiedName.of("tasks"), Identifier.of("title"), Identifier.of("heading")),
                new RenameColumn(QualifiedName.of("categories"), Identifier.of("position"), Identifier.of("place")),
                new RenameTable(QualifiedName.of("users"), Identifier.of("people")));
        Schema model = new Transaction(renames).apply(TaskBoard.MODEL);
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(QualifiedName.of("tasks"), Identifier.of("heading")), Identifier.of("title"));
        columns.put(new ColumnName(QualifiedName.of("categories"), Identifier.of("place")), Identifier.of("position"));
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(QualifiedName.of("people"), QualifiedName.of("users"));
        Release release = Release.between(
                TaskBoard.MODEL, model, Hints.NONE.withTables(tables).withColumns(columns));
        try (TestDatabase other = TestDatabase.create(new PostgresVersion(version))) {
            other.execute(SchemaSql.of(TaskBoard.MODEL, other.version()));
            Runs.steps(other, release.expand().upgrade());
            assertThat(release.contract().isEmpty()).isFalse();
            assertThat(other.rows("SELECT relname FROM pg_class WHERE relname = 'lx_tasks'"))
                    .hasSize(1);

            assertThat(drift(other, model)).isEmpty();

            Runs.steps(other, release.contract().upgrade());
            assertThat(drift(other, model)).isEmpty();
        }
    }

    /** A dump says what the server prints, and the server prints that in other words when it has read it. */
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void wordsThatTheServerHasReadAgainAreNoDifference(int version) throws SQLException {
        Schema model = Schema.of(List.of(Table.builder(QualifiedName.of("orders"))
                .column(Column.of("state", SqlType.parse("varchar(20)")))
                .column(Column.of("more", SqlType.parse("varchar(20)")))
                .check(CheckConstraint.of("ck_orders_state", "state IN ('open', 'paid')"))
                .check(CheckConstraint.of("ck_orders_more", "more IN ('a', 'b')"))
                .index(Index.of("ix_orders_state", "state").withWhere("state NOT IN ('paid', 'lost')"))
                .build()));
        try (TestDatabase other = TestDatabase.create(new PostgresVersion(version))) {
            other.execute(SchemaSql.of(model, other.version()));
            List<String> printed = constraints(other);
            String index = other.rows("select pg_get_indexdef('ix_orders_state'::regclass)")
                    .get(0);
            for (String definition : printed) {
                String name = definition.contains("more") ? "ck_orders_more" : "ck_orders_state";
                other.execute(
                        "alter table orders drop constraint " + name,
                        "alter table orders add constraint " + name + " " + definition);
            }
            other.execute("drop index ix_orders_state", index);
            assertThat(constraints(other)).doesNotContainAnyElementsOf(printed);

            assertThat(drift(other, model)).isEmpty();

            other.execute(
                    "alter table orders drop constraint ck_orders_more",
                    "alter table orders rename constraint ck_orders_state to ck_other",
                    "alter table orders add constraint ck_orders_more check (more in ('a', 'c'))");
            assertThat(drift(other, model))
                    .extracting(d -> d.kind() + " " + d.part())
                    .containsExactly(
                            "DIFFERENT check ck_orders_more of orders", "DIFFERENT check ck_orders_state of orders");
        }
    }

    private static List<String> constraints(TestDatabase database) {
        return database.rows(
                "select pg_get_constraintdef(oid) from pg_constraint where conname like 'ck!_%' escape '!'");
    }

    @Test
    void emptyModelLacksAllThereIs() throws SQLException {
        apply(TaskBoard.MODEL);

        assertThat(parts(Schema.EMPTY))
                .containsExactly(
                        "type priority",
                        "sequence task_numbers",
                        "sequence ticks",
                        "function set_updated_at",
                        "table categories",
                        "table tasks",
                        "table users");
    }

    @Test
    void emptyDatabaseLacksAllThatTheModelHas() throws SQLException {
        assertThat(drift(TaskBoard.MODEL))
                .extracting(Difference::kind)
                .hasSize(7)
                .containsOnly(Difference.Kind.MISSING);
    }

    @Test
    void orderOfColumnsIsNoDifference() throws SQLException {
        database.execute("create table notes (body text not null, id bigint not null constraint pk_notes primary key)");

        assertThat(drift(notes())).isEmpty();
    }

    @Test
    void invalidIndexIsFound() throws SQLException {
        Schema model = withIndex(Index.of("ix_notes_body", "body").withUnique(true));
        database.execute("create table notes (id bigint constraint pk_notes primary key, body text not null)");
        database.execute("insert into notes values (1, 'twice'), (2, 'twice')");
        assertThatThrownBy(() -> database.execute("create unique index concurrently ix_notes_body on notes (body)"))
                .hasMessageContaining("could not create unique index");

        assertThat(drift(model)).extracting(Difference::message).containsExactly("""
                        index ix_notes_body of notes differs
                            model:    CREATE UNIQUE INDEX ix_notes_body ON notes (body)
                            database: CREATE UNIQUE INDEX ix_notes_body ON notes (body) INVALID""");
    }

    @Test
    void otherSchemasAreHeldAgainstTheModelToo() throws SQLException {
        Schema model = TaskBoard.MODEL.toBuilder()
                .schema(Identifier.of("Billing"))
                .put(Table.builder(QualifiedName.of("Billing", "tasks"))
                        .column(Column.of("Order", PlainType.TEXT).withDefault("'x'"))
                        .column(Column.of("priority", SqlType.parse("priority[]")))
                        .check(CheckConstraint.of("ck", "tasks.\"Order\" > ''"))
                        .index(Index.of("ix_tasks_category", "Order"))
                        .build())
                .build();
        apply(model);
        assertThat(drift(model)).isEmpty();

        database.execute("drop index \"Billing\".ix_tasks_category", "create table \"Billing\".more ()");
        database.execute("create schema theirs", "create table theirs.unasked ()");

        assertThat(parts(model))
                .containsExactly("table \"Billing\".more", "index ix_tasks_category of \"Billing\".tasks");
    }

    @Test
    void absentSchemaIsFoundWithItsTables() throws SQLException {
        Schema model = Schema.builder()
                .schema(Identifier.of("billing"))
                .put(Table.of(QualifiedName.of("billing", "invoices"), List.of(Column.of("id", PlainType.BIGINT))))
                .build();

        assertThat(parts(model)).containsExactly("schema billing", "table billing.invoices");
    }

    @Test
    void modelMayNameTheSchemaThatTheConnectionLooksIntoFirst() throws SQLException {
        Schema model = Schema.builder()
                .schema(Identifier.of("app"))
                .put(Table.of(
                        QualifiedName.of("app", "tasks"),
                        List.of(Column.of("at", PlainType.DATE).withDefault("current_date"))))
                .build();
        apply(model);
        assertThat(drift(model)).isEmpty();

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = app, public");

            assertThat(Drift.between(connection, model)).isEmpty();
        }
    }

    @Test
    void namesNeedNotBePlain() throws SQLException {
        String longest = "ä".repeat(31) + "x";
        Schema model = Schema.of(List.of(Table.builder(QualifiedName.of("Order \"1\", (a)"))
                .column(Column.of("select", PlainType.BIGINT))
                .column(Column.of(longest, PlainType.TEXT).withDefault("'?{}'"))
                .primaryKey(new PrimaryKey(Identifier.of(longest), Identifiers.of("select")))
                .check(CheckConstraint.of("ck (x), \"y\"", "\"select\" > 0 and \"" + longest + "\" <> ')'"))
                .index(new Index(
                        Identifier.of("ix, USING (btree)"),
                        false,
                        Index.BTREE,
                        List.of(
                                IndexKey.of(Identifier.of("select")),
                                IndexKey.ofExpression("replace(\"" + longest + "\", ',''(', '\\')"),
                                IndexKey.of(Identifier.of(longest))),
                        List.of(),
                        Optional.empty(),
                        false))
                .build()));
        apply(model);

        assertThat(drift(model)).isEmpty();
    }

    @Test
    void extensionsOfTheModelAreLookedForAndOthersAreNot() throws SQLException {
        Schema model = Schema.builder()
                .extension(Identifier.of("citext"))
                .extension(Identifier.of("pg_trgm"))
                .put(Table.builder(QualifiedName.of("people"))
                        .column(Column.of("name", SqlType.parse("citext")))
                        .column(Column.of("text", PlainType.TEXT))
                        .column(Column.of("words", PlainType.TSVECTOR))
                        .index(new Index(
                                Identifier.of("ix_people_text"),
                                false,
                                Identifier.of("gist"),
                                List.of(
                                        IndexKey.of(Identifier.of("text")).withOperatorClass("gist_trgm_ops"),
                                        IndexKey.of(Identifier.of("words"))
                                                .withOperatorClass("tsvector_ops(siglen=100)")),
                                List.of(),
                                Optional.empty(),
                                false))
                        .build())
                .build();
        apply(model);
        database.execute("create extension hstore");
        assertThat(drift(model)).isEmpty();

        database.execute("drop extension citext cascade", "drop extension pg_trgm cascade");

        assertThat(parts(model))
                .containsExactly(
                        "extension citext",
                        "extension pg_trgm",
                        "column people.name",
                        "index ix_people_text of people");
    }

    @Test
    void whatTheServerRefusesIsSaidWithItsReason() throws SQLException {
        apply(notes());
        Schema model = notes().toBuilder()
                .put(notes().table(QualifiedName.of("notes")).orElseThrow().toBuilder()
                        .check(CheckConstraint.of("ck_notes_body", "lenght(body) > 0"))
                        .index(Index.of("ix_notes_body", "body"))
                        .build())
                .build();

        assertThat(drift(model)).extracting(Difference::message).containsExactly("""
                        the database lacks check ck_notes_body of notes
                            model:    CONSTRAINT ck_notes_body CHECK (lenght(body) > 0)
                            the server refuses what the model says: function lenght(text) does not exist""", """
                        the database lacks index ix_notes_body of notes
                            model:    CREATE INDEX ix_notes_body ON notes (body)""");
    }

    @Test
    void manyTablesAreComparedBatchByBatch() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            tables.add(Table.builder(QualifiedName.of("t" + i))
                    .column(Column.of("id", PlainType.BIGINT).withDefault("1+" + i))
                    .check(CheckConstraint.of("ck_t" + i, "id<>" + i))
                    .build());
        }
        Schema model = Schema.of(tables);
        apply(model);
        assertThat(drift(model)).isEmpty();

        database.execute("alter table t119 alter id set default 0");

        assertThat(parts(model)).containsExactly("column t119.id");
    }

    @Test
    void connectionIsLeftAsItWas() throws SQLException {
        apply(TaskBoard.MODEL);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = public, pg_catalog");

            Drift.between(connection, TaskBoard.MODEL);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(value(statement, "show search_path")).isEqualTo("public, pg_catalog");
            assertThat(value(statement, "show transaction_isolation")).isEqualTo("read committed");
            assertThat(value(statement, "select count(*) from pg_class where relpersistence = 't'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void transactionOfTheCallerGoesOn() throws SQLException {
        apply(notes());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table notes add column more text");

            assertThat(Drift.between(connection, notes()))
                    .extracting(d -> d.part().toString())
                    .containsExactly("column notes.more");

            connection.commit();
        }
        assertThat(parts(notes())).containsExactly("column notes.more");
    }

    @Test
    void liveTablesNeedNotBeFree() throws SQLException {
        apply(notes());
        try (Connection migration = database.connect();
                Statement statement = migration.createStatement();
                Connection connection = database.connect();
                Statement timeout = connection.createStatement()) {
            migration.setAutoCommit(false);
            statement.execute("lock table notes in access exclusive mode");
            timeout.execute("set lock_timeout = '1s'");

            assertThat(Drift.between(connection, notes())).isEmpty();
        }
    }

    @Test
    void userWithoutRightsOnTheTablesCanCompare() throws SQLException {
        Schema model = TaskBoard.MODEL.toBuilder()
                .put(TaskBoard.MODEL.table(QualifiedName.of("categories")).orElseThrow().toBuilder()
                        .rows(List.of())
                        .build())
                .build();
        apply(model);

        assertThat(driftAsGuest(model)).isEmpty();
    }

    @Test
    void rowsNeedTheRightToReadThem() {
        apply(TaskBoard.MODEL);

        assertThatThrownBy(() -> driftAsGuest(TaskBoard.MODEL))
                .isInstanceOf(CatalogException.class)
                .hasMessage("the rows of public.categories belong to the schema, and this user may not read them:"
                        + " grant SELECT on it");
    }

    @Test
    void withoutTemporaryTablesNothingIsCompared() {
        apply(notes());
        database.execute(
                "do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$");

        assertThatThrownBy(() -> driftAsGuest(notes()))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith("the model is compared on temporary tables, and the server refuses to make one:"
                        + " permission denied to create temporary tables in database")
                .hasMessageEndingWith("; grant TEMPORARY on the database to this user, and connect to the primary"
                        + " without default_transaction_read_only");
    }

    @Test
    void readOnlyConnectionSaysWhatItLacks() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = on");

            assertThatThrownBy(() -> Drift.between(connection, notes()))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("cannot execute CREATE TABLE in a read-only transaction");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void searchPathHasToNameASchema() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = nowhere");

            assertThatThrownBy(() -> Drift.between(connection, notes()))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageStartingWith("the search_path of this connection (nowhere) names no schema");
        }
    }

    private static Schema notes() {
        return Schema.of(List.of(Table.builder(QualifiedName.of("notes"))
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("body", PlainType.TEXT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_notes"), Identifiers.of("id")))
                .build()));
    }

    private static Schema withIndex(Index index) {
        return Schema.of(List.of(notes().table(QualifiedName.of("notes")).orElseThrow().toBuilder()
                .index(index)
                .build()));
    }

    private void apply(Schema model) {
        database.execute(SchemaSql.of(model, database.version()));
    }

    private List<String> parts(Schema model) throws SQLException {
        return drift(model).stream().map(d -> d.part().toString()).toList();
    }

    private List<Difference> drift(Schema model) throws SQLException {
        return drift(database, model);
    }

    private static List<Difference> drift(TestDatabase database, Schema model) throws SQLException {
        try (Connection connection = database.connect()) {
            return Drift.between(connection, model);
        }
    }

    private List<Difference> driftAsGuest(Schema model) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role guest");
            try {
                statement.execute("set role guest");
                return Drift.between(connection, model);
            } finally {
                statement.execute("reset role");
                statement.execute("drop role guest");
            }
        }
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
