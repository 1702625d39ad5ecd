package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.DropConstraint;
import dev.lintel.schema.op.InapplicableException;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.ReplaceCheck;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that has another condition is never missing on the way there and back, and refuses nothing that either release writes. */
class ReplacedChecksTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");

    private static CheckConstraint check(String condition) {
        return CheckConstraint.of("ck_orders_total", condition);
    }

    private static Schema schema(String condition) {
        return Schema.of(List.of(Table.builder(ORDERS)
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("total", PlainType.INTEGER))
                // The names of variables in the steps.
                .column(Column.of("refused", PlainType.INTEGER).withNullable(true))
                .check(check(condition))
                .build()));
    }

    private static Release release(String before, String after) {
        return Release.between(schema(before), schema(after), Hints.NONE);
    }

    private static Expr interim(Release release) {
        return release.interim().table(ORDERS).orElseThrow().checks().get(0).expression();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void rowsAreCheckedBeforeAndAfterEachStep(int major) {
        Release release = release("total > 0", "total < 100 AND refused IS NULL");
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(
                    SchemaSql.of(schema("total > 0"), database.version()), "INSERT INTO orders VALUES (1, 50)");
            for (List<Operation> way : List.of(
                    release.expand().upgrade(),
                    release.contract().upgrade(),
                    release.contract().downgrade(),
                    release.expand().downgrade(),
                    release.expand().upgrade())) {
                for (Operation operation : way) {
                    for (Step step : operation.steps(database.version())) {
                        Runs.step(database, step);
                        assertThat(database.rows(
                                        "SELECT count(*) FROM pg_constraint WHERE contype = 'c' AND convalidated"))
                                .as(step.title())
                                .isNotEqualTo(List.of("0"));
                    }
                }
            }
            database.execute("INSERT INTO orders VALUES (2, -1), (3, 200)");
            assertThatThrownBy(() -> Runs.steps(database, release.contract().upgrade()))
                    .hasMessageContaining("1 row(s) of orders do not satisfy ck_orders_total, which is to be"
                            + " total < 100 AND refused IS NULL: mend them");
            database.execute("UPDATE orders SET total = 99 WHERE id = 3");
            Runs.steps(database, release.contract().upgrade());
            assertThatThrownBy(() -> database.execute("INSERT INTO orders VALUES (4, 100)"))
                    .hasMessageContaining("violates check constraint \"ck_orders_total\"");
        }
    }

    @Test
    void whatLetsMoreThroughComesBeforeTheNewCode() {
        Release release = release("total > 0 AND total < 100", "total > 0");

        assertThat(release.expand().upgrade()).containsExactly(new ReplaceCheck(ORDERS, check("total > 0")));
        assertThat(release.expand().downgrade())
                .containsExactly(new ReplaceCheck(ORDERS, check("total > 0 AND total < 100")));
        assertThat(release.contract().isEmpty()).isTrue();
        assertThat(release.changes()).extracting(Change::verdict).containsExactly(Verdict.SEVERAL_STEPS);
    }

    @Test
    void whatRefusesMoreWaitsForTheOldCodeToBeGone() {
        Release release = release("total in (1, 2, 3)", "total in (1, 3)");

        assertThat(release.expand().isEmpty()).isTrue();
        assertThat(release.contract().upgrade()).containsExactly(new ReplaceCheck(ORDERS, check("total in (1, 3)")));
        assertThat(release.changes()).extracting(Change::verdict).containsExactly(Verdict.SEVERAL_STEPS);
    }

    @Test
    void whatNobodyCanTellLetsThroughWhatEitherReleaseWrites() {
        Release release = release("total > 0", "total >= 1");

        assertThat(interim(release)).isEqualTo(Expr.of("(total > 0) OR (total >= 1)"));
        assertThat(release.plans()).extracting(Plan::verdict).containsOnly(Verdict.SEVERAL_STEPS);
        assertThat(release.expand().upgrade())
                .containsExactly(new ReplaceCheck(ORDERS, check("(total > 0) OR (total >= 1)")));
        assertThat(release.contract().upgrade()).containsExactly(new ReplaceCheck(ORDERS, check("total >= 1")));
    }

    @Test
    void atOnceItBreaksCodeThatIsRunning() {
        assertThat(Plan.between(schema("total > 0"), schema("total > 1"), Hints.NONE)
                        .verdict())
                .isEqualTo(Verdict.BREAKS_RUNNING_CODE);
        assertThat(Plan.between(schema("total > 0"), schema("total > 0 OR id = 1"), Hints.NONE)
                        .verdict())
                .isEqualTo(Verdict.SEVERAL_STEPS);
    }

    @Test
    void whatIsNoCheckIsNotReplacedByOne() {
        Schema none = new DropConstraint(ORDERS, check("true").name()).apply(schema("total > 0"));

        assertThatThrownBy(() -> new ReplaceCheck(ORDERS, check("total > 1")).apply(none))
                .isInstanceOf(InapplicableException.class);
    }
}
