package dev.lintel.schema.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.access.Serving.Outcome;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.sql.IndexKeys;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.access.PlannerOpinion;
import dev.lintel.schema.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which index serves which pattern: what is said here, and what PostgreSQL's planner says on a table with rows. */
class AccessPathsTest {

    /**
     * A query and what is there for it.
     *
     * @param indexes each as {@code name [unique] [using method]: keys [where condition]}
     * @param outcome and the index that serves, or the keys of the one that is missing
     */
    record Case(List<String> indexes, String where, String orderBy, Outcome outcome, String index) {

        Table table() {
            TableBuilder table = TASKS.toBuilder();
            indexes.forEach(text -> table.index(read(text)));
            return table.build();
        }

        private static Index read(String text) {
            String[] parts = text.split(": ", 2);
            String[] head = parts[0].split(" ");
            String[] keys = parts[1].split(" where ", 2);
            return new Index(
                    Identifier.of(head[0]),
                    List.of(head).contains("unique"),
                    Identifier.of(parts[0].contains(" using ") ? head[head.length - 1] : "btree"),
                    Stream.of(keys[0].split("; ")).map(IndexKeys::parse).toList(),
                    List.of(),
                    keys.length > 1 ? Optional.of(Expr.of(keys[1])) : Optional.empty(),
                    false);
        }
    }

    private static TestDatabase database;
    private static Connection connection;

    private static final Table TASKS = Table.builder(QualifiedName.of("tasks"))
            .column(column("id", "bigint"))
            .column(column("tenant_id", "bigint"))
            .column(column("author_id", "bigint").withNullable(true))
            .column(column("email", "character varying(200)"))
            .column(column("code", "text"))
            .column(column("status", "character varying(20)"))
            .column(column("done", "boolean"))
            .column(column("points", "integer"))
            .column(column("due_on", "date").withNullable(true))
            .column(column("created_at", "timestamp with time zone"))
            .column(column("deleted_at", "timestamp with time zone").withNullable(true))
            .column(column("data", "jsonb"))
            .column(column("labels", "text[]"))
            .column(column("search", "tsvector")
                    .withNullable(true)
                    .withValue(new ColumnValue.Generated(Expr.of("to_tsvector('simple', email)"), true)))
            .primaryKey(new PrimaryKey(Identifier.of("pk_tasks"), Identifiers.of("id")))
            .unique(UniqueConstraint.of("uq_tasks_email", "email"))
            .check(CheckConstraint.of("ck_tasks_status", "status in ('open', 'held', 'done')"))
            .build();

    static Stream<Case> cases() {
        return Stream.of(
                served("id = ?", "", "pk_tasks"),
                served("email = :email", "", "uq_tasks_email"),
                served("email = ? and points > ?", "created_at", "uq_tasks_email"),
                unserved("tenant_id = ?", "", "tenant_id"),
                unserved("tenant_id = ? and created_at > ?", "", "tenant_id; created_at"),
                unserved(
                        "tenant_id = ? and done = false",
                        "due_on nulls first",
                        "tenant_id; due_on nulls first where done = false"),
                unserved("tenant_id = ?", "created_at desc", "tenant_id; created_at desc"),
                unserved("lower(email) = ?", "", "lower(email)"),
                unserved("done", "", "id where done"),
                unserved("", "created_at desc", "created_at desc"),
                unserved("labels && ?", "", "labels"),
                unserved("search @@ ?", "", "search"),
                with("ix: tenant_id").served("tenant_id = ?"),
                with("ix: tenant_id").served("tasks.tenant_id = $1 and done"),
                with("ix: tenant_id").served("? = tenant_id and status in ('open', 'held')"),
                with("ix: tenant_id").served("tenant_id in (?, ?, ?)"),
                with("ix: tenant_id").served("tenant_id = any(?)"),
                with("ix: tenant_id").served("tenant_id in (?, ?)", "created_at"),
                with("ix: tenant_id").unserved("tenant_id = ? and author_id = ?", "", "tenant_id; author_id"),
                with("ix: tenant_id; created_at").served("tenant_id = ?"),
                with("ix: tenant_id; created_at").served("tenant_id = ? and created_at >= ?"),
                with("ix: tenant_id; created_at").served("tenant_id = ? and created_at between ? and ?"),
                with("ix: tenant_id; created_at").served("tenant_id = ?", "created_at desc"),
                with("ix: tenant_id; created_at").served("tenant_id = ?", "created_at, id"),
                with("ix: tenant_id; created_at")
                        .served("tenant_id = ? and (created_at, id) < (?, ?)", "created_at desc, id desc"),
                with("ix: tenant_id; created_at")
                        .unserved("tenant_id = ?", "created_at nulls first", "tenant_id; created_at nulls first"),
                with("ix: tenant_id; created_at").unserved("created_at > ?", "", "created_at"),
                with("ix: tenant_id; created_at desc").served("tenant_id = ?", "created_at"),
                with("ix: tenant_id; created_at desc; id").unserved("", "created_at", "created_at"),
                with("ix: tenant_id; author_id; created_at")
                        .served("author_id = ? and tenant_id = ?", "created_at desc"),
                with("ix: tenant_id; author_id; created_at")
                        .unserved("tenant_id = ?", "created_at", "tenant_id; created_at"),
                with("ix: created_at").served("", "created_at desc"),
                with("ix: due_on desc nulls last").served("", "due_on nulls first"),
                with("ix: due_on desc nulls last").unserved("", "due_on", "due_on"),
                with("ix: created_at; tenant_id")
                        .misordered("tenant_id = ? and created_at > ?", "", "tenant_id; created_at"),
                with("ix: created_at; tenant_id").misordered("tenant_id = ?", "created_at", "tenant_id; created_at"),
                with("ix: points; author_id; tenant_id")
                        .misordered(
                                "tenant_id = ? and author_id = ? and points > ?", "", "author_id; tenant_id; points"),
                with("ix: created_at; tenant_id", "iy: tenant_id; created_at")
                        .served("tenant_id = ? and created_at > ?", "", "iy"),
                with("ix: tenant_id; due_on where done = false").served("tenant_id = ? and not done", "due_on"),
                with("ix: tenant_id; due_on where not done").served("tenant_id = ? and done = false", "due_on"),
                with("ix: tenant_id; due_on where done = false")
                        .unserved("tenant_id = ?", "due_on", "tenant_id; due_on"),
                with("ix: tenant_id; due_on where done")
                        .unserved("tenant_id = ? and done = ?", "due_on", "tenant_id; done; due_on"),
                with("ix: tenant_id where deleted_at is null").served("tenant_id = ? and deleted_at is null"),
                with("ix: tenant_id where deleted_at is null").unserved("tenant_id = ?", "", "tenant_id"),
                with("ix: author_id where author_id is not null").served("author_id = ?"),
                with("ix: tenant_id where status in ('open', 'held')").served("tenant_id = ? and status = 'open'"),
                with("ix: tenant_id where status <> 'done'").served("tenant_id = ? and status = 'open'"),
                with("ix: tenant_id where status <> 'done'")
                        .unserved("tenant_id = ? and status = 'done'", "", "tenant_id where status = 'done'"),
                with("ix: tenant_id; points where points > 100").served("tenant_id = ? and points > 200"),
                with("ix: tenant_id where points > 100")
                        .unserved("tenant_id = ? and points > 50", "", "tenant_id; points"),
                with("ix: id where done").served("done"),
                with("ix: lower(email)").served("lower(email) = ?"),
                with("ix: lower(email)").served("lower(\"email\") = lower(?)"),
                with("ix: (data ->> 'k')").served("(data->>'k') = ?"),
                with("ix: code text_pattern_ops").served("code = ?"),
                with("ix: code text_pattern_ops").unserved("", "code", "code"),
                with("ix using hash: code").served("code = ?"),
                with("ix using hash: points").unserved("points > ?", "", "points"),
                with("ix using gin: data").served("data @> ?"),
                with("ix using gin: data jsonb_path_ops").served("data @> '{\"k\": 1}' and tenant_id = ?"),
                with("ix using gin: data").served("data ? 'none'"),
                with("ix using gin: data jsonb_path_ops").withoutGin("data ? 'none'", "data"),
                with("ix using gin: labels").served("labels @> ?", "created_at"),
                with("ix using gin: search").served("search @@ ?"),
                with("ix: tenant_id").withoutGin("tenant_id = ? and data @> ?", "data jsonb_path_ops"),
                served("email = ? and data @> ?", "", "uq_tasks_email"),
                new Case(List.of(), "points <> 3", "", Outcome.UNKNOWN, ""),
                new Case(List.of(), "points = 3 or tenant_id = 4", "", Outcome.UNKNOWN, ""),
                new Case(List.of(), "code like 'a%'", "", Outcome.UNKNOWN, ""));
    }

    private record With(List<String> indexes) {

        Case served(String where) {
            return served(where, "");
        }

        Case served(String where, String orderBy) {
            return served(where, orderBy, "ix");
        }

        Case served(String where, String orderBy, String index) {
            return new Case(indexes, where, orderBy, Outcome.SERVED, index);
        }

        Case unserved(String where, String orderBy, String missing) {
            return new Case(indexes, where, orderBy, Outcome.UNSERVED, missing);
        }

        Case misordered(String where, String orderBy, String better) {
            return new Case(indexes, where, orderBy, Outcome.MISORDERED, better);
        }

        Case withoutGin(String where, String missing) {
            return new Case(indexes, where, "", Outcome.WITHOUT_GIN, missing);
        }
    }

    private static With with(String... indexes) {
        return new With(List.of(indexes));
    }

    private static Case served(String where, String orderBy, String index) {
        return with().served(where, orderBy, index);
    }

    private static Case unserved(String where, String orderBy, String missing) {
        return with().unserved(where, orderBy, missing);
    }

    private static Column column(String name, String type) {
        return Column.of(name, SqlType.parse(type));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPatternIsServedByWhatIsSaidHere(Case given) {
        Table table = given.table();

        Serving serving = new AccessPaths(Schema.of(List.of(table)), table).serve(pattern(given));

        assertThat(serving.outcome()).isEqualTo(given.outcome());
        assertThat(
                        given.outcome() == Outcome.SERVED
                                ? serving.index().orElseThrow().name().value()
                                : shown(serving.missing()))
                .isEqualTo(given.index());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlannerAgrees(Case given) throws SQLException {
        Table table = given.table();
        PlannerOpinion planner = new PlannerOpinion(connection, Schema.of(List.of(table)), table);
        Savepoint empty = connection.setSavepoint();
        try {
            for (Index index : table.indexes()) {
                planner.create(index);
            }
            connection.createStatement().execute("analyze tasks");

            assertThat(planner.objection(pattern(given))).isEmpty();
        } finally {
            connection.rollback(empty);
        }
    }

    @BeforeAll
    static void fill() throws SQLException {
        Schema schema = Schema.of(List.of(TASKS));
        database = TestDatabase.create();
        database.execute(SchemaSql.of(schema, new PostgresVersion(PostgresVersion.NEWEST)));
        connection = database.connect();
        connection.setAutoCommit(false);
        new PlannerOpinion(connection, schema, TASKS).fill();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    private static AccessPattern pattern(Case given) {
        AccessPattern pattern = AccessPattern.parse(given.where(), given.orderBy(), Columns.AS_WRITTEN);
        assertThat(pattern.unknown()).isEmpty();
        return pattern;
    }

    private static String shown(Optional<Index> index) {
        return index.map(i ->
                        String.join("; ", i.keys().stream().map(IndexKeys::text).toList())
                                + i.where().map(w -> " where " + w).orElse(""))
                .orElse("");
    }
}
