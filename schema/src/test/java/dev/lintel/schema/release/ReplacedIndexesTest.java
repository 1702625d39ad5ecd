package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that is another one under its name is never missing on the way there and back. */
class ReplacedIndexesTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");

    private static TableBuilder orders() {
        return Table.builder(ORDERS)
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("user_id", PlainType.BIGINT))
                .column(Column.of("at", PlainType.DATE))
                .column(Column.of("deleted_at", PlainType.DATE).withNullable(true))
                .primaryKey(new PrimaryKey(Identifiers.of("pk_orders").get(0), Identifiers.of("id")));
    }

    private static Schema schema(TableBuilder table) {
        return Schema.of(List.of(table.build()));
    }

    private static Release release(Schema before, Schema after) {
        return Release.between(before, after, Hints.NONE);
    }

    private static List<String> titles(List<Operation> operations) {
        return operations.stream().map(Operation::title).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void queriesHaveAnIndexBeforeAndAfterEachStep(int major) {
        alwaysHas(
                major,
                "SELECT count(*) FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]"
                        + " WHERE indisvalid AND attname = 'user_id'",
                orders().index(Index.of("ix_orders_user", "user_id")),
                orders().index(Index.of("ix_orders_user", "user_id", "at")));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void rowsAreUniqueBeforeAndAfterEachStep(int major) {
        Index live = Index.of("uq_orders_user_id", "user_id").withUnique(true).withWhere("deleted_at IS NULL");

        alwaysHas(
                major,
                "SELECT count(*) FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]"
                        + " WHERE indisvalid AND indisunique AND attname = 'user_id'",
                orders().unique(UniqueConstraint.of("uq_orders_user_id", "user_id")),
                orders().index(live));
    }

    private static void alwaysHas(int major, String query, TableBuilder before, TableBuilder after) {
        Release release = release(schema(before), schema(after));
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(schema(before), database.version()));
            for (List<Operation> way : List.of(
                    release.expand().upgrade(),
                    release.contract().upgrade(),
                    release.contract().downgrade(),
                    release.expand().downgrade(),
                    release.expand().upgrade())) {
                for (Operation operation : way) {
                    for (Step step : operation.steps(database.version())) {
                        Runs.step(database, step);
                        assertThat(database.rows(query)).as(step.title()).isNotEqualTo(List.of("0"));
                    }
                }
            }
        }
    }

    @Test
    void oneThatServesTheOldCodeTooIsPutInPlaceAtOnce() {
        Release release = release(
                schema(orders().index(Index.of("ix_orders_user", "user_id"))),
                schema(orders().index(Index.of("ix_orders_user", "user_id", "at"))));

        assertThat(titles(release.expand().upgrade()))
                .containsExactly(
                        "rename index ix_orders_user to lx_ix_orders_user",
                        "create index ix_orders_user on orders",
                        "drop index lx_ix_orders_user of orders");
        assertThat(titles(release.expand().downgrade()))
                .containsExactly(
                        "create index lx_ix_orders_user on orders",
                        "drop index ix_orders_user of orders",
                        "rename index lx_ix_orders_user to ix_orders_user");
        assertThat(release.contract().isEmpty()).isTrue();
        assertThat(release.changes())
                .extracting(Change::verdict)
                .containsExactly(Verdict.SAFE, Verdict.SEVERAL_STEPS, Verdict.SEVERAL_STEPS);
    }

    @Test
    void oneThatDoesNotServeTheOldCodeLeavesTheOldOneUntilThatIsGone() {
        Release release = release(
                schema(orders().index(Index.of("ix_orders", "user_id"))),
                schema(orders().index(Index.of("ix_orders", "at"))));

        assertThat(titles(release.expand().upgrade()))
                .containsExactly("rename index ix_orders to lx_ix_orders", "create index ix_orders on orders");
        assertThat(titles(release.contract().upgrade())).containsExactly("drop index lx_ix_orders of orders");
        assertThat(titles(release.contract().downgrade())).containsExactly("create index lx_ix_orders on orders");
        assertThat(titles(release.expand().downgrade()))
                .containsExactly("drop index ix_orders of orders", "rename index lx_ix_orders to ix_orders");
    }

    @Test
    void uniqueThatRefusesMoreWaitsForTheOldCodeToBeGone() {
        UniqueConstraint both = UniqueConstraint.of("uq_orders", "user_id", "at");
        UniqueConstraint one = UniqueConstraint.of("uq_orders", "user_id");
        List<String> replaced = List.of(
                "rename uq_orders of orders to lx_uq_orders", "add uq_orders to orders", "drop lx_uq_orders of orders");

        Release narrowed = release(schema(orders().unique(both)), schema(orders().unique(one)));
        assertThat(narrowed.expand().isEmpty()).isTrue();
        assertThat(titles(narrowed.contract().upgrade())).isEqualTo(replaced);

        Release widened = release(schema(orders().unique(one)), schema(orders().unique(both)));
        assertThat(titles(widened.expand().upgrade())).isEqualTo(replaced);
        assertThat(widened.contract().isEmpty()).isTrue();
    }

    /** Nobody can tell whether the old index can be over the new type. */
    @Test
    void oneOverAColumnThatIsSwappedGoesFirst() {
        Release release = release(
                schema(orders().index(Index.of("ix_orders", "at"))),
                schema(orders().columns(List.of(
                                Column.of("id", PlainType.BIGINT),
                                Column.of("user_id", PlainType.BIGINT),
                                Column.of("at", PlainType.TEXT),
                                Column.of("deleted_at", PlainType.DATE).withNullable(true)))
                        .index(Index.of("ix_orders", "at", "id"))));

        assertThat(titles(release.expand().upgrade()))
                .containsExactly(
                        "drop index ix_orders of orders",
                        "change the type of orders.at to text",
                        "create index ix_orders on orders");
    }
}
