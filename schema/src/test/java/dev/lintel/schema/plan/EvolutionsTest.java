package dev.lintel.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evolutions that other generators are known to get wrong, each on the oldest and the newest server, with rows: up to a catalog like
 * that of the model made anew, and back to the catalog of before.
 */
class EvolutionsTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName STATE = QualifiedName.of("state");
    private static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;
    private static final Identifier ID = Identifier.of("id");

    /** The longest name that PostgreSQL keeps, of letters with two bytes in part. */
    private static final String LONGEST = "ü".repeat(10) + "n".repeat(43);

    /**
     * One evolution.
     *
     * @param rows what is inserted before it begins
     */
    private record Evolution(String title, Schema before, Schema after, List<String> rows) {

        @Override
        public String toString() {
            return title;
        }
    }

    private static TableBuilder table(QualifiedName name) {
        return Table.builder(name)
                .column(Column.of("id", PlainType.BIGINT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_" + name.name()), List.of(ID)));
    }

    private static Evolution evolution(String title, TableBuilder before, TableBuilder after, String... rows) {
        return new Evolution(
                title, Schema.of(List.of(before.build())), Schema.of(List.of(after.build())), List.of(rows));
    }

    private static TableBuilder orders(boolean nullable, CheckConstraint... checks) {
        return table(ORDERS)
                .column(Column.of("amount", PlainType.INTEGER).withNullable(nullable))
                .checks(List.of(checks));
    }

    private static final CheckConstraint PROOF = CheckConstraint.of("ck_orders_amount", "amount IS NOT NULL");
    private static final CheckConstraint MORE =
            CheckConstraint.of("ck_orders_amount", "amount IS NOT NULL AND amount > 0");
    private static final CheckConstraint NO_PROOF = CheckConstraint.of("ck_orders_amount", "amount > 0");
    private static final String ROW = "INSERT INTO orders VALUES (1, 7)";

    /** The ways to NOT NULL, by what a CHECK says of the column before and after. */
    private static List<Evolution> notNull() {
        return List.of(
                evolution("NOT NULL without a check", orders(true), orders(false), ROW),
                evolution("NOT NULL beside a check that proves it", orders(true, PROOF), orders(false, PROOF), ROW),
                evolution("NOT NULL in the place of a check that proved it", orders(true, PROOF), orders(false), ROW),
                evolution("NOT NULL together with a new check", orders(true), orders(false, MORE), ROW),
                evolution("NOT NULL beside a check that proves more", orders(true, MORE), orders(false, MORE), ROW),
                evolution(
                        "NOT NULL beside a check that proves nothing",
                        orders(true, NO_PROOF),
                        orders(false, NO_PROOF),
                        ROW),
                evolution(
                        "NOT NULL while a check of the same name changes",
                        orders(true, PROOF),
                        orders(false, MORE),
                        ROW));
    }

    private static List<Evolution> names() {
        QualifiedName longest = QualifiedName.of(LONGEST);
        QualifiedName quoted = QualifiedName.of("Sales \"2026\"", "Order");
        Table mixed = table(quoted)
                .column(Column.of("from", PlainType.TEXT).withDefault("'it''s'"))
                .column(Column.of("Größe", PlainType.INTEGER).withNullable(true))
                .check(CheckConstraint.of("ck Order", "\"Größe\" > 0"))
                .index(Index.of("IX Order", "from").withWhere("\"Größe\" IS NOT NULL"))
                .build();
        Schema bare = Schema.of(List.of(table(quoted)
                        .column(Column.of("Größe", PlainType.INTEGER).withNullable(true))
                        .build()))
                .toBuilder()
                .schema(Identifier.of("Sales \"2026\""))
                .build();
        Schema all = Schema.of(List.of(mixed)).toBuilder()
                .schema(Identifier.of("Sales \"2026\""))
                .build();
        return List.of(
                new Evolution("quoted names", bare, all, List.of()),
                evolution(
                        "names of 63 bytes",
                        Table.builder(longest)
                                .column(Column.of("id", PlainType.BIGINT))
                                .column(Column.of(LONGEST, PlainType.INTEGER).withNullable(true)),
                        Table.builder(longest)
                                .column(Column.of("id", PlainType.BIGINT))
                                .column(Column.of(LONGEST, PlainType.INTEGER))
                                .primaryKey(new PrimaryKey(Identifier.of("p" + LONGEST.substring(1)), List.of(ID)))
                                .check(CheckConstraint.of(
                                        "c" + LONGEST.substring(1),
                                        Identifier.of(LONGEST).quoted() + " > 0"))
                                .index(Index.of("i" + LONGEST.substring(1), LONGEST)),
                        "INSERT INTO " + longest.quoted() + " VALUES (1, 7)"));
    }

    private static ForeignKey reference(String name, String column, QualifiedName to) {
        return new ForeignKey(
                Identifier.of(name),
                List.of(Identifier.of(column)),
                to,
                List.of(ID),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static List<Evolution> references() {
        QualifiedName items = QualifiedName.of("items");
        Column parent = Column.of("parent_id", PlainType.BIGINT).withNullable(true);
        Column last = Column.of("last_id", PlainType.BIGINT).withNullable(true);
        Table orders = table(ORDERS).column(last).build();
        Table lines = table(items).column(parent).build();
        return List.of(
                evolution(
                        "a table that refers to itself",
                        table(ORDERS).column(parent),
                        table(ORDERS)
                                .column(parent)
                                .foreignKey(reference("fk_orders_parent_id", "parent_id", ORDERS))
                                .index(Index.of("ix_orders_parent_id", "parent_id")),
                        "INSERT INTO orders VALUES (1, NULL), (2, 1)"),
                new Evolution(
                        "two tables that refer to each other",
                        Schema.of(List.of(orders, lines)),
                        Schema.of(List.of(
                                orders.toBuilder()
                                        .foreignKey(reference("fk_orders_last_id", "last_id", items))
                                        .build(),
                                lines.toBuilder()
                                        .foreignKey(reference("fk_items_parent_id", "parent_id", ORDERS))
                                        .build())),
                        List.of(
                                "INSERT INTO orders VALUES (1, NULL)",
                                "INSERT INTO items VALUES (5, 1)",
                                "UPDATE orders SET last_id = 5")),
                acting("a foreign key that deletes rows now", RESTRICT, ReferentialAction.CASCADE, orders, lines),
                acting("a foreign key that refuses now", ReferentialAction.SET_NULL, RESTRICT, orders, lines),
                evolution(
                        "a table that refers to itself, and acts otherwise",
                        table(ORDERS).column(parent).foreignKey(reference("fk_orders_parent_id", "parent_id", ORDERS)),
                        table(ORDERS)
                                .column(parent)
                                .foreignKey(reference("fk_parent", "parent_id", ORDERS)
                                        .acting(RESTRICT, ReferentialAction.CASCADE, Deferrability.INITIALLY_DEFERRED)),
                        "INSERT INTO orders VALUES (1, NULL), (2, 1)"),
                evolution(
                        "a check that says something else under its name",
                        orders(false, NO_PROOF),
                        orders(false, CheckConstraint.of("ck_orders_amount", "amount > 1")),
                        ROW));
    }

    private static Evolution acting(
            String title, ReferentialAction before, ReferentialAction after, Table orders, Table lines) {
        ForeignKey key = reference("fk_items_parent_id", "parent_id", ORDERS);
        return new Evolution(
                title,
                Schema.of(List.of(orders, with(lines, key, before))),
                Schema.of(List.of(orders, with(lines, key, after))),
                List.of("INSERT INTO orders VALUES (1, NULL)", "INSERT INTO items VALUES (5, 1)"));
    }

    private static Table with(Table lines, ForeignKey key, ReferentialAction onDelete) {
        return lines.toBuilder()
                .foreignKey(key.acting(onDelete, ReferentialAction.NO_ACTION, Deferrability.INITIALLY_IMMEDIATE))
                .build();
    }

    /** NOT NULL columns whose values are gone, and whose rows get one that they may have. */
    private static List<Evolution> goneAndBack() {
        QualifiedName states = QualifiedName.of("states");
        Identifier code = Identifier.of("code");
        Table lookup = Table.builder(states)
                .column(Column.of("code", PlainType.TEXT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_states"), List.of(code)))
                .row(new Row(Map.of(code, Expr.of("'open'"))))
                .row(new Row(Map.of(code, Expr.of("'paid'"))))
                .build();
        TableBuilder referring = table(ORDERS)
                .column(Column.of("state", PlainType.TEXT))
                .index(Index.of("ix_orders_state", "state"))
                .foreignKey(new ForeignKey(
                        Identifier.of("fk_orders_state"),
                        List.of(Identifier.of("state")),
                        states,
                        List.of(code),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE));
        return List.of(
                evolution(
                        "a column goes whose CHECK lists its values",
                        table(ORDERS)
                                .column(Column.of("state", PlainType.TEXT))
                                .check(CheckConstraint.of("ck_orders_state", "state in ('paid', 'open')")),
                        table(ORDERS),
                        "INSERT INTO orders VALUES (1, 'open')"),
                new Evolution(
                        "a column goes that refers to a lookup table",
                        Schema.of(List.of(lookup, referring.build())),
                        Schema.of(List.of(lookup, table(ORDERS).build())),
                        List.of("INSERT INTO orders VALUES (1, 'paid')")),
                new Evolution(
                        "a column goes together with its lookup table",
                        Schema.of(List.of(lookup, referring.build())),
                        Schema.of(List.of(table(ORDERS).build())),
                        List.of("INSERT INTO orders VALUES (1, 'paid')")));
    }

    private static Schema withState(String... labels) {
        return Schema.of(List.of(table(ORDERS)
                        .column(Column.of("state", NamedType.of(STATE)).withDefault("'open'"))
                        .index(Index.of("ix_orders_state", "id").withWhere("state = 'open'"))
                        .check(new CheckConstraint(Identifier.of("ck_orders_state"), Expr.of("state <> 'none'")))
                        .build()))
                .toBuilder()
                .put(new EnumType(STATE, List.of(labels)))
                .build();
    }

    static Stream<Arguments> evolutions() {
        List<Evolution> all = new ArrayList<>(notNull());
        all.addAll(names());
        all.addAll(references());
        all.addAll(goneAndBack());
        all.add(new Evolution(
                "a value of an enum that no row has goes",
                withState("none", "open", "held", "paid"),
                withState("none", "open", "paid"),
                List.of("INSERT INTO orders VALUES (1, 'paid'), (2, 'open')")));
        return IntStream.of(14, PostgresVersion.NEWEST)
                .boxed()
                .flatMap(major -> all.stream().map(e -> Arguments.of(major, e)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}, {1}")
    @MethodSource("evolutions")
    void leadsToTheModelAndBack(int major, Evolution evolution) {
        PostgresVersion version = new PostgresVersion(major);
        String wanted;
        try (TestDatabase fresh = TestDatabase.create(version)) {
            fresh.execute(SchemaSql.of(evolution.after(), version));
            wanted = CatalogDump.of(fresh);
        }
        Release release = Release.between(evolution.before(), evolution.after(), Hints.NONE);
        try (TestDatabase database = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(evolution.before(), version));
            database.execute(evolution.rows().toArray(String[]::new));
            String before = CatalogDump.of(database);

            release.plans().forEach(p -> Runs.steps(database, p.upgrade()));
            assertThat(CatalogDump.of(database)).isEqualTo(wanted);

            Runs.steps(database, release.contract().downgrade());
            Runs.steps(database, release.expand().downgrade());
            assertThat(CatalogDump.of(database)).isEqualTo(before);
        }
        assertThat(Release.between(evolution.after(), evolution.after(), Hints.NONE)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aValueOfAnEnumThatARowHasStaysAndNothingIsLost() {
        Schema before = withState("none", "open", "held", "paid");
        Release release = Release.between(before, withState("none", "open", "paid"), Hints.NONE);
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(before, database.version()));
            database.execute("INSERT INTO orders VALUES (1, 'held'), (2, 'open')");
            List<Operation> contract = release.contract().upgrade();

            assertThat(release.questions()).extracting(Question::id).contains(Question.ENUM_VALUE_REMOVED);
            assertThatThrownBy(() -> Runs.steps(database, contract)).hasMessageContaining("held");
            assertThat(CatalogDump.of(database)).contains("enum public.state 'none', 'open', 'held', 'paid'");
            assertThat(database.rows("SELECT id, state FROM orders ORDER BY id"))
                    .containsExactly("1, held", "2, open");
        }
    }

    @Test
    void aValueOfACheckThatARowHasStopsItBeforeTheCheckGoes() {
        Schema before = checked("open", "held", "paid");
        Release release = Release.between(before, checked("open", "paid"), Hints.NONE);
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(before, database.version()));
            database.execute("INSERT INTO orders VALUES (1, 'held'), (2, 'held')");
            Runs.steps(database, release.expand().upgrade());
            String catalog = CatalogDump.of(database);

            assertThatThrownBy(() -> Runs.steps(database, release.contract().upgrade()))
                    .hasMessageContaining("orders.state has 'held' in 2 row(s)");
            assertThat(CatalogDump.of(database)).isEqualTo(catalog);
        }
    }

    private static Schema checked(String... labels) {
        CheckedValues values = new CheckedValues(Identifier.of("state"), List.of(labels));
        return Schema.of(List.of(table(ORDERS)
                .column(Column.of("state", PlainType.TEXT))
                .check(new CheckConstraint(Identifier.of("ck_orders_state"), values.expression()))
                .build()));
    }

    @Test
    void aCheckThatIsLeftOverUnvalidatedIsNoProof() {
        Schema before = Schema.of(List.of(orders(true).build()));
        Release release =
                Release.between(before, Schema.of(List.of(orders(false).build())), Hints.NONE);
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(before, database.version()));
            database.execute(
                    "INSERT INTO orders VALUES (1, NULL)",
                    "ALTER TABLE orders ADD CONSTRAINT left_over CHECK (amount IS NOT NULL) NOT VALID");

            assertThatThrownBy(() -> release.plans().forEach(p -> Runs.steps(database, p.upgrade())))
                    .hasMessageContaining("is violated by some row");
            assertThat(
                            database.rows(
                                    "SELECT attnotnull FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'amount'"))
                    .containsExactly("f");
        }
    }
}
