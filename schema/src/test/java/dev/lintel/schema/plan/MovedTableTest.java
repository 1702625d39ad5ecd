package dev.lintel.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that gets another PostgreSQL schema, with all that is built on it, on a server with rows, up, down and up again. */
class MovedTableTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName LINES = QualifiedName.of("lines");
    private static final QualifiedName MOVED = QualifiedName.of("sales", "orders");
    private static final QualifiedName BILLED = QualifiedName.of("Billing", "orders");

    private static TableBuilder orders(QualifiedName name) {
        return Table.builder(name)
                .column(Column.of("id", PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(Column.of("note", PlainType.TEXT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_orders"), List.of(Identifier.of("id"))))
                .check(new CheckConstraint(Identifier.of("ck_orders"), Expr.of("note <> ''")))
                .index(Index.of("ix_orders_note", "note"));
    }

    private static Table lines(QualifiedName orders) {
        return Table.builder(LINES)
                .column(Column.of("order_id", PlainType.BIGINT))
                .foreignKey(new ForeignKey(
                        Identifier.of("fk_lines"),
                        List.of(Identifier.of("order_id")),
                        orders,
                        List.of(Identifier.of("id")),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE))
                .build();
    }

    private static Schema schema(QualifiedName orders) {
        return with(orders(orders), lines(orders));
    }

    private static Schema with(TableBuilder orders, Table... others) {
        Table table = orders.build();
        SchemaBuilder schema = Schema.EMPTY.toBuilder().put(table);
        table.name().schema().ifPresent(schema::schema);
        List.of(others).forEach(schema::put);
        return schema.build();
    }

    private static Hints renamed(QualifiedName name, QualifiedName old) {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(name, old);
        return new Hints(tables, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static void assertLeadsUpAndDown(int major, Schema before, Schema after, Hints hints) {
        assertThat(Release.between(before, after, hints).questions()).isEmpty();
        assertThat(Release.between(before, after, hints).verdict()).isNotEqualTo(Verdict.LOSES_DATA);
        MigrationTest.leadsUpAndDownAndUpAgain(new Edit(before, after, hints), new PostgresVersion(major));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void tableGoesWithAllThatIsBuiltOnIt(int major) {
        List<QualifiedName> places = List.of(ORDERS, MOVED, BILLED, QualifiedName.of("sales", "purchases"));
        for (QualifiedName before : places) {
            for (QualifiedName after : places) {
                if (!before.equals(after)) {
                    assertLeadsUpAndDown(major, schema(before), schema(after), renamed(after, before));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void columnsAreRenamedAndAddedMeanwhile(int major) {
        TableBuilder after = orders(MOVED)
                .columns(List.of(
                        orders(MOVED).build().columns().get(0),
                        Column.of("remark", PlainType.TEXT),
                        Column.of("size", PlainType.INTEGER).withNullable(true)))
                .indexes(List.of(Index.of("ix_orders_note", "remark", "size")))
                .checks(List.of(new CheckConstraint(Identifier.of("ck_orders"), Expr.of("remark <> '-'"))));
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(MOVED, Identifier.of("remark")), Identifier.of("note"));

        assertLeadsUpAndDown(
                major,
                schema(ORDERS),
                with(after, lines(MOVED)),
                renamed(MOVED, ORDERS).withColumns(columns));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void sequenceAndHistoryGoAlong(int major) {
        assertLeadsUpAndDown(major, audited(ORDERS), audited(MOVED), moved(MOVED));
        QualifiedName purchases = QualifiedName.of("sales", "purchases");
        assertLeadsUpAndDown(major, audited(ORDERS), audited(purchases), moved(purchases));
    }

    private static Hints moved(QualifiedName name) {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(name, ORDERS);
        tables.put(History.nameFor(name), History.nameFor(ORDERS));
        return renamed(name, ORDERS).withTables(tables);
    }

    private static Schema audited(QualifiedName name) {
        QualifiedName history = History.nameFor(name);
        Table table = orders(name).trigger(History.trigger(history)).build();
        return with(table.toBuilder(), History.table(history)).toBuilder()
                .put(History.function(History.trigger(history)))
                .put(new Sequence(
                        name.sibling(Identifier.of(name.name() + "_seq")), PlainType.BIGINT, SequenceOptions.DEFAULT))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void bothPlacesAreServedInBetweenAndChangesAreRecorded(int major) {
        Release release = Release.between(audited(ORDERS), audited(MOVED), moved(MOVED));
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(audited(ORDERS), database.version()));
            database.execute("INSERT INTO orders (note) VALUES ('old')");
            for (Operation operation : release.expand().upgrade()) {
                Runs.steps(database, List.of(operation));
                database.execute("INSERT INTO orders (note) VALUES ('old')");
            }
            database.execute("INSERT INTO sales.orders (note) VALUES ('new')");
            int rows = release.expand().upgrade().size() + 2;
            assertThat(database.rows("SELECT count(*) FROM orders")).isEqualTo(List.of(String.valueOf(rows)));
            assertThat(database.rows("SELECT count(*) FROM sales.orders_history"))
                    .isEqualTo(List.of(String.valueOf(rows)));
        }
    }

    @Test
    void formerPlaceIsSaidAsTheDatabaseHasIt() {
        for (QualifiedName old : List.of(MOVED, QualifiedName.of("public", "orders"))) {
            Release release = Release.between(schema(ORDERS), schema(MOVED), renamed(MOVED, old));

            assertThat(release.expand().upgrade())
                    .extracting(Operation::title)
                    .contains("move table orders to sales.orders and 1 more");
            assertThat(release.questions()).isEmpty();
        }
    }

    @Test
    void withoutAWordItIsAskedWhatIsMeant() {
        Release release = Release.between(schema(ORDERS), schema(MOVED), Hints.NONE);

        assertThat(release.verdict()).isEqualTo(Verdict.LOSES_DATA);
        assertThat(release.questions())
                .extracting(Question::what)
                .containsExactly(
                        "table orders is gone and sales.orders has come, with much the same columns; a rename keeps"
                                + " the data, a drop loses it");
    }
}
