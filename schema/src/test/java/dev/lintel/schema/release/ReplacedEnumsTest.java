package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Question;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values of a native enum go or change places while it is in use: code writes between any two steps, columns of the type can be compared
 * at any time, and the end is the schema that was wanted. Rows that have a value which goes stop it before anything has changed.
 */
class ReplacedEnumsTest {

    private static final QualifiedName STATE = QualifiedName.of("shop", "Order State");
    private static final QualifiedName ORDERS = QualifiedName.of("orders");

    private static Schema orders(String... labels) {
        NamedType type = NamedType.of(STATE);
        Table orders = Table.builder(ORDERS)
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("state", type).withDefault("'open'::" + STATE.quoted()))
                .column(Column.of("before", type).withNullable(true).withComment(Optional.of("what it was")))
                .column(Column.of("all", new ArrayType(type)).withDefault("'{open}'"))
                .primaryKey(new PrimaryKey(Identifier.of("pk_orders"), List.of(Identifier.of("id"))))
                .unique(UniqueConstraint.of("uq_orders_state", "state", "id"))
                .check(CheckConstraint.of("ck_orders_state", "state <> CAST('none' AS " + STATE.quoted() + ")"))
                .check(CheckConstraint.of("ck_orders_before", "before <> state"))
                .index(Index.of("ix_orders_state", "state"))
                .index(Index.of("ix_orders_both", "state", "before"))
                .index(Index.of("ix_orders_open", "id").withWhere("state = 'open'::" + STATE.quoted()))
                .build();
        Table history = Table.builder(QualifiedName.of("history"))
                .column(Column.of("was", type))
                .index(Index.of("ix_history_was", "was").withWhere("was IN ('open', 'paid')"))
                .build();
        return Schema.of(List.of(orders, history)).toBuilder()
                .schema(Identifier.of("shop"))
                .put(new EnumType(STATE, List.of(labels)))
                .build();
    }

    private static void leads(Schema before, Schema after, int major, Consumer<TestDatabase> code) {
        Release release = Release.between(before, after, Hints.NONE);
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase database = TestDatabase.create(version);
                TestDatabase wanted = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(before, version));
            wanted.execute(SchemaSql.of(after, version));
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
                assertThat(step.lock().blocksWriters()
                                && step.statements().stream().anyMatch(s -> s.work() != Statement.Work.NONE))
                        .as(step.title())
                        .isFalse();
                code.accept(database);
                Runs.step(database, step);
            }
        }
        code.accept(database);
    }

    /** What code does that knows the values which stay. */
    private static Consumer<TestDatabase> code() {
        int[] id = {0};
        return database -> {
            int next = id[0]++;
            String type = STATE.quoted();
            database.execute(
                    "INSERT INTO orders (id, state, before) VALUES (" + next + ", 'paid'::character varying::" + type
                            + ", 'open')",
                    "UPDATE orders SET before = 'paid'::" + type + ", state = 'open' WHERE id = " + next / 2,
                    "INSERT INTO history SELECT state FROM orders WHERE id = " + next);
            assertThat(database.rows(
                            "SELECT count(*) > 0 FROM orders JOIN history ON was = state OR was = ANY (\"all\")"))
                    .containsExactly("t");
            assertThat(database.rows("SELECT id FROM orders WHERE state IS NULL OR \"all\" IS NULL"))
                    .isEmpty();
        };
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void valuesChangePlacesWhileCodeWrites(int major) {
        Schema before = orders("none", "open", "paid");
        Schema after = orders("paid", "none", "open");

        assertThat(Release.between(before, after, Hints.NONE).verdict()).isEqualTo(Verdict.SEVERAL_STEPS);
        leads(before, after, major, code());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void aValueGoesAndOneComesWhileCodeWrites(int major) {
        leads(orders("none", "open", "held", "paid"), orders("none", "open", "paid", "new"), major, code());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void rowsThatHaveAValueWhichGoesStopItBeforeAnythingHasChanged(int major) {
        Schema before = orders("none", "open", "held", "paid");
        Release release = Release.between(before, orders("none", "open", "paid"), Hints.NONE);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(before, database.version()));
            database.execute(
                    "INSERT INTO orders (id, state, \"all\") VALUES (1, 'held', '{}'), (2, 'open', '{held,open,held}')",
                    "INSERT INTO history VALUES ('held'), ('held')");
            String catalog = CatalogDump.of(database);
            List<Operation> contract = release.contract().upgrade();

            assertThatThrownBy(() -> Runs.steps(database, contract.subList(0, 1)))
                    .hasMessageContaining("history.was has 'held' in 2 row(s)");
            database.execute("UPDATE history SET was = 'paid' WHERE was = 'held'");
            assertThatThrownBy(() -> Runs.steps(database, contract))
                    .hasMessageContaining("orders.")
                    .hasMessageContaining("has 'held' in")
                    .hasMessageContaining("UPDATE");
            assertThat(CatalogDump.of(database)).isEqualTo(catalog);
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void rowsGetTheValueThatTheSourceNamesForTheOneThatGoes(int major) {
        Schema before = orders("none", "open", "held", "paid");
        Schema after = orders("none", "open", "paid");
        TreeMap<LabelName, String> labels = new TreeMap<>();
        labels.put(new LabelName(STATE, Optional.empty(), "paid"), "held");
        Release release = Release.between(before, after, Hints.NONE.withLabels(labels));
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase database = TestDatabase.create(version);
                TestDatabase wanted = TestDatabase.create(version)) {
            wanted.execute(SchemaSql.of(after, version));
            database.execute(SchemaSql.of(before, version));
            database.execute("INSERT INTO orders (id, state) VALUES (1, 'held'), (2, 'open')");

            assertThat(release.questions()).isEmpty();
            release.plans().forEach(plan -> Runs.steps(database, plan.upgrade()));

            assertThat(CatalogDump.of(database)).isEqualTo(CatalogDump.of(wanted));
            assertThat(database.rows("SELECT id, state FROM orders ORDER BY id"))
                    .containsExactly("1, paid", "2, open");
            Runs.steps(database, release.contract().downgrade());
            assertThat(database.rows("SELECT id, state FROM orders ORDER BY id"))
                    .containsExactly("1, paid", "2, open");
        }
    }

    @Test
    void anEnumThatACompositeTypeHasIsRefused() {
        CompositeType note = new CompositeType(
                QualifiedName.of("note"),
                List.of(new CompositeType.Attribute(Identifier.of("state"), NamedType.of(STATE))));
        Schema before = orders("none", "open", "paid").toBuilder().put(note).build();
        Schema after = orders("open", "paid", "none").toBuilder().put(note).build();

        assertThat(Release.between(before, after, Hints.NONE).questions())
                .extracting(Question::what)
                .anyMatch(what -> what.contains("the composite type note has an attribute of it"));
    }
}
