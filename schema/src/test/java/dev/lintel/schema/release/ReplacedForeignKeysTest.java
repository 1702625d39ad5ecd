package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
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

/** A foreign key that does something else with rows, or is checked at another time, is never missing on the way there and back. */
class ReplacedForeignKeysTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName USERS = QualifiedName.of("users");

    private static ForeignKey key(String name, ReferentialAction onDelete, Deferrability deferrability) {
        return new ForeignKey(
                Identifier.of(name),
                Identifiers.of("user_id"),
                USERS,
                Identifiers.of("id"),
                onDelete,
                ReferentialAction.NO_ACTION,
                deferrability);
    }

    private static ForeignKey key(ReferentialAction onDelete) {
        return key("fk_orders_user_id", onDelete, Deferrability.NOT_DEFERRABLE);
    }

    private static Schema schema(ForeignKey key) {
        return Schema.of(List.of(
                Table.builder(USERS)
                        .column(Column.of("id", PlainType.BIGINT))
                        .primaryKey(new PrimaryKey(Identifier.of("pk_users"), Identifiers.of("id")))
                        .build(),
                Table.builder(ORDERS)
                        .column(Column.of("id", PlainType.BIGINT))
                        .column(Column.of("user_id", PlainType.BIGINT))
                        .foreignKey(key)
                        .build()));
    }

    private static Release release(ForeignKey before, ForeignKey after) {
        return Release.between(schema(before), schema(after), Hints.NONE);
    }

    private static List<String> titles(List<Operation> operations) {
        return operations.stream().map(Operation::title).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void rowsAreGuardedBeforeAndAfterEachStep(int major) {
        ForeignKey old = key("fk_orders_user_id", ReferentialAction.RESTRICT, Deferrability.NOT_DEFERRABLE);
        ForeignKey now = key("fk_owner", ReferentialAction.CASCADE, Deferrability.INITIALLY_IMMEDIATE);
        Release release = release(old, now);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(schema(old), database.version()), "INSERT INTO users VALUES (1), (2)");
            database.execute("INSERT INTO orders VALUES (7, 1), (8, 1)");
            guarded(database, release.expand().upgrade());
            guarded(database, release.expand().downgrade());
            guarded(database, release.expand().upgrade());
            database.execute("DELETE FROM users WHERE id = 1");
            assertThat(database.rows("SELECT id FROM orders")).isEmpty();
        }
    }

    private static void guarded(TestDatabase database, List<Operation> operations) {
        for (Operation operation : operations) {
            for (Step step : operation.steps(database.version())) {
                Runs.step(database, step);
                assertThatThrownBy(() -> database.execute("INSERT INTO orders VALUES (9, 3)"))
                        .as(step.title())
                        .hasMessageContaining("violates foreign key constraint");
                assertThat(database.rows("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated"))
                        .as(step.title())
                        .isNotEqualTo(List.of("0"));
            }
        }
    }

    @Test
    void whatLetsMoreThroughComesBeforeTheNewCode() {
        Release release = release(key(ReferentialAction.RESTRICT), key(ReferentialAction.CASCADE));

        assertThat(titles(release.expand().upgrade())).containsExactly("replace fk_orders_user_id of orders");
        assertThat(release.contract().isEmpty()).isTrue();
        assertThat(release.changes()).extracting(Change::verdict).containsExactly(Verdict.SEVERAL_STEPS);
    }

    @Test
    void whatRefusesMoreWaitsForTheOldCodeToBeGone() {
        Release stricter = release(key(ReferentialAction.SET_NULL), key(ReferentialAction.RESTRICT));

        assertThat(stricter.expand().isEmpty()).isTrue();
        assertThat(titles(stricter.contract().upgrade())).containsExactly("replace fk_orders_user_id of orders");

        Release atOnce = release(
                key("fk", ReferentialAction.RESTRICT, Deferrability.INITIALLY_DEFERRED),
                key("fk", ReferentialAction.CASCADE, Deferrability.NOT_DEFERRABLE));

        assertThat(titles(atOnce.expand().upgrade())).containsExactly("replace fk of orders");
        assertThat(titles(atOnce.contract().upgrade())).containsExactly("replace fk of orders");
        assertThat(atOnce.interim().table(ORDERS).orElseThrow().foreignKeys())
                .containsExactly(key("fk", ReferentialAction.CASCADE, Deferrability.INITIALLY_DEFERRED));
    }
}
