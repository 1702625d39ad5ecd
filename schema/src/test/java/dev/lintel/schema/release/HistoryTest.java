package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Destructive;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trigger of a history records each change of a row, whoever makes it and whatever becomes of the table meanwhile. */
class HistoryTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName PURCHASES = QualifiedName.of("purchases");

    static Stream<PostgresVersion> servers() {
        return Stream.of(new PostgresVersion(14), new PostgresVersion(PostgresVersion.NEWEST));
    }

    private static Table orders(QualifiedName name, String key, String text) {
        return Table.builder(name)
                .column(Column.of(key, PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(Column.of(text, CharacterType.varchar()).withNullable(true))
                .primaryKey(new PrimaryKey(Identifier.of("pk_orders"), List.of(Identifier.of(key))))
                .build();
    }

    private static Schema audited(Table... tables) {
        Schema schema = Schema.of(List.of(tables));
        for (Table table : tables) {
            QualifiedName history = History.nameFor(table.name());
            Trigger trigger = History.trigger(history);
            schema = schema.toBuilder()
                    .put(table.toBuilder().trigger(trigger).build())
                    .put(History.table(history))
                    .put(History.function(trigger))
                    .build();
        }
        return schema;
    }

    private static void on(PostgresVersion version, Schema schema, Consumer<TestDatabase> use) {
        try (TestDatabase database = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(schema, version));
            use.accept(database);
        }
    }

    private static List<String> changes(TestDatabase database, QualifiedName history) {
        return database.rows(
                "SELECT operation, row_key, coalesce(old_row::text, '-'), coalesce(new_row::text, '-') FROM "
                        + history.quoted() + " ORDER BY id");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void rowIsKeptBeforeAndAfterEachChange(PostgresVersion version) {
        on(version, audited(orders(ORDERS, "id", "note")), database -> {
            database.execute(
                    "INSERT INTO orders (note) VALUES ('new')",
                    "UPDATE orders SET note = 'it''s \"odd\"'",
                    "DELETE FROM orders");

            assertThat(changes(database, QualifiedName.of("orders_history")))
                    .containsExactly(
                            "INSERT, [1], -, {\"id\": 1, \"note\": \"new\"}",
                            "UPDATE, [1], {\"id\": 1, \"note\": \"new\"}, {\"id\": 1, \"note\": \"it's \\\"odd\\\"\"}",
                            "DELETE, [1], {\"id\": 1, \"note\": \"it's \\\"odd\\\"\"}, -");
            assertThat(database.rows("SELECT DISTINCT changed_by FROM orders_history"))
                    .containsExactly("postgres");
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oneRowsHistoryIsFoundByItsKey(PostgresVersion version) {
        Table seats = Table.builder(QualifiedName.of("Seats"))
                .column(Column.of("Row No", PlainType.TEXT))
                .column(Column.of("free", PlainType.BOOLEAN))
                .column(Column.of("room", PlainType.INTEGER))
                .primaryKey(new PrimaryKey(
                        Identifier.of("pk_seats"), List.of(Identifier.of("room"), Identifier.of("Row No"))))
                .build();
        on(version, audited(seats), database -> {
            database.execute(
                    "INSERT INTO \"Seats\" VALUES ('a', true, 1), ('a', true, 2)",
                    "UPDATE \"Seats\" SET free = false WHERE room = 2",
                    "SET enable_seqscan = off");

            assertThat(database.rows("SELECT operation, new_row ->> 'free' FROM \"Seats_history\""
                            + " WHERE row_key = '[2, \"a\"]' ORDER BY id"))
                    .containsExactly("INSERT, true", "UPDATE, false");
            assertThat(database.rows("SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_Seats_history_row_key_id'"))
                    .singleElement()
                    .asString()
                    .endsWith("(row_key, id)");
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void writerNeedsNoRightsOnTheHistoryAndCannotEvadeIt(PostgresVersion version) {
        on(version, audited(orders(ORDERS, "id", "note")), database -> {
            String role = "writer_" + version.major();
            database.execute("DROP ROLE IF EXISTS " + role, "CREATE ROLE " + role, "GRANT ALL ON orders TO " + role);
            database.execute(
                    "SET ROLE " + role,
                    "CREATE TEMP TABLE orders_history AS SELECT 1 AS id",
                    "CREATE TEMP TABLE pg_index AS SELECT 1 AS id",
                    "SET search_path = pg_temp",
                    "INSERT INTO public.orders (note) VALUES ('x')");
            database.execute("SET search_path = ''", "INSERT INTO public.orders (note) VALUES ('y')");

            assertThat(database.rows("SELECT row_key, changed_by FROM public.orders_history ORDER BY id"))
                    .containsExactly("[1], " + role, "[2], postgres");
            database.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void columnsMayChangeAsTheyLike(PostgresVersion version) {
        on(version, audited(orders(ORDERS, "id", "note")), database -> {
            database.execute(
                    "INSERT INTO orders (note) VALUES ('a')",
                    "ALTER TABLE orders ADD tags text[] DEFAULT '{x}', ADD taken json",
                    "ALTER TABLE orders RENAME note TO remark",
                    "UPDATE orders SET remark = 'b'",
                    "ALTER TABLE orders RENAME id TO order_id",
                    "ALTER TABLE orders DROP remark, DROP taken",
                    "DELETE FROM orders");

            assertThat(changes(database, QualifiedName.of("orders_history")))
                    .containsExactly(
                            "INSERT, [1], -, {\"id\": 1, \"note\": \"a\"}",
                            "UPDATE, [1], {\"id\": 1, \"tags\": [\"x\"], \"taken\": null, \"remark\": \"a\"},"
                                    + " {\"id\": 1, \"tags\": [\"x\"], \"taken\": null, \"remark\": \"b\"}",
                            "DELETE, [1], {\"tags\": [\"x\"], \"order_id\": 1}, -");
        });
    }

    /** The table, its history and a column get other names; code of both releases writes. */
    @ParameterizedTest
    @MethodSource("servers")
    void renamedTableIsRecordedAtEachMoment(PostgresVersion version) {
        Schema before = audited(orders(ORDERS, "id", "note"));
        Schema after = audited(orders(PURCHASES, "id", "remark"));
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(PURCHASES, ORDERS);
        tables.put(History.nameFor(PURCHASES), History.nameFor(ORDERS));
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(PURCHASES, Identifier.of("remark")), Identifier.of("note"));
        Release release = Release.between(
                before, after, new Hints(tables, columns, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));

        assertThat(release.questions()).isEmpty();
        assertThat(release.verdict()).isLessThan(Verdict.BREAKS_RUNNING_CODE);
        on(version, before, database -> {
            String old = "INSERT INTO orders (note) VALUES ('old')";
            String young = "INSERT INTO purchases (remark) VALUES ('young')";
            database.execute(old);
            release.expand().upgrade().forEach(operation -> {
                Runs.steps(database, List.of(operation));
                database.execute(old);
            });
            database.execute(young);
            release.contract().upgrade().forEach(operation -> {
                Runs.steps(database, List.of(operation));
                database.execute(young);
            });
            assertThat(database.rows("SELECT count(*) FROM purchases"))
                    .isEqualTo(database.rows("SELECT count(*) FROM purchases_history"));

            release.contract().downgrade().forEach(operation -> {
                Runs.steps(database, List.of(operation));
                database.execute(young);
            });
            release.expand().downgrade().forEach(operation -> {
                database.execute(old);
                Runs.steps(database, List.of(operation));
            });
            database.execute(old);
            assertThat(database.rows("SELECT count(*), max(row_key ->> 0) FROM orders_history"))
                    .isEqualTo(database.rows("SELECT count(*), max(id::text) FROM orders"));
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void tableInUseIsRecordedFromTheExpandOn(PostgresVersion version) {
        Schema before = Schema.of(List.of(orders(ORDERS, "id", "note")));
        Release release = Release.between(before, audited(orders(ORDERS, "id", "note")), Hints.NONE);

        assertThat(release.verdict()).isEqualTo(Verdict.SAFE);
        assertThat(release.contract().isEmpty()).isTrue();
        on(version, before, database -> {
            database.execute("INSERT INTO orders (note) VALUES ('a')");
            release.expand().upgrade().forEach(operation -> {
                Runs.steps(database, List.of(operation));
                database.execute("UPDATE orders SET note = 'b'");
            });
            assertThat(changes(database, QualifiedName.of("orders_history")))
                    .containsExactly("UPDATE, [1], {\"id\": 1, \"note\": \"b\"}, {\"id\": 1, \"note\": \"b\"}");
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void historyThatGoesIsDroppedAfterTheDeploymentAndOnlyIfSomebodySaysSo(PostgresVersion version) {
        Schema before = audited(orders(ORDERS, "id", "note"));
        Schema after = Schema.of(List.of(orders(ORDERS, "id", "note")));
        Release release = Release.between(before, after, Hints.NONE);

        assertThat(release.expand().isEmpty()).isTrue();
        assertThat(release.verdict()).isEqualTo(Verdict.LOSES_DATA);
        assertThat(release.contract().upgrade()).hasAtLeastOneElementOfType(Destructive.class);
        on(version, before, database -> {
            database.execute("INSERT INTO orders (note) VALUES ('a')");
            Runs.steps(database, release.contract().upgrade());
            database.execute("UPDATE orders SET note = 'b'");
            Runs.steps(database, release.contract().downgrade());
            database.execute("UPDATE orders SET note = 'c'");
            assertThat(database.rows("SELECT operation FROM orders_history")).containsExactly("UPDATE");
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void deferredDropKeepsTheRecords(PostgresVersion version) {
        Schema before = audited(orders(ORDERS, "id", "note"));
        Schema after = Schema.of(List.of(orders(ORDERS, "id", "note")));
        Release release = Release.between(before, after, Hints.NONE, new Drops(Set.of(), Drops.Mode.DEFERRED, false));

        on(version, before, database -> {
            database.execute("INSERT INTO orders (note) VALUES ('a')");
            Runs.steps(database, release.expand().upgrade());
            Runs.steps(database, release.contract().upgrade());
            database.execute("UPDATE orders SET note = 'b'");
            assertThat(database.rows("SELECT operation FROM lx_dropped_orders_history"))
                    .containsExactly("INSERT");
            Runs.steps(database, release.contract().downgrade());
            Runs.steps(database, release.expand().downgrade());
            database.execute("UPDATE orders SET note = 'c'");
            assertThat(database.rows("SELECT operation FROM orders_history ORDER BY id"))
                    .containsExactly("INSERT", "UPDATE");
        });
    }

    /** Histories look alike, so one that goes with its table is no rename of one that comes with another. */
    @ParameterizedTest
    @MethodSource("servers")
    void historyIsNotTakenForTheRenameOfAnother(PostgresVersion version) {
        Table invoices = Table.builder(QualifiedName.of("invoices"))
                .column(Column.of("number", PlainType.TEXT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_invoices"), List.of(Identifier.of("number"))))
                .build();
        Release release = Release.between(audited(orders(ORDERS, "id", "note")), audited(invoices), Hints.NONE);

        assertThat(release.questions()).isEmpty();
        on(version, audited(orders(ORDERS, "id", "note")), database -> {
            Runs.steps(database, release.expand().upgrade());
            Runs.steps(database, release.contract().upgrade());
            database.execute("INSERT INTO invoices VALUES ('a')");
            assertThat(new TreeSet<>(database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")))
                    .containsExactly("invoices", "invoices_history");
        });
    }
}
