package dev.lintel.runtime.migration.review;

import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.schema.op.PostgresVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static List<Remark> review(Migration... migrations) {
        return Review.of(Revisions.of(migrations), PostgresVersion.DEFAULT);
    }

    private static List<String> refused(Migration... migrations) {
        return review(migrations).stream()
                .filter(Remark::isRefused)
                .map(r -> r.direction().word() + " " + r.step() + " " + r.id())
                .toList();
    }

    @Revision(id = "aaaa", message = "orders")
    static final class First implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("orders", column("id", "bigint").notNull(), column("name", "varchar(80)"));
            op.createIndex("orders", index("ix_orders_name", "name"));
            op.sql("CREATE INDEX ix_orders_id ON orders (id)");
        }

        @Override
        public void downgrade(Operations op) {
            op.sql("DROP TABLE orders");
        }
    }

    @Revision(id = "bbbb", revises = "aaaa")
    static final class Second implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("nothing", c -> {});
            op.sql("CREATE INDEX ix_orders_both ON orders (id, name)");
            op.setNotNull("orders", "name");
            op.sql("UPDATE orders SET name = ''");
        }

        @Override
        public void downgrade(Operations op) {
            op.sql("ALTER TABLE orders ADD COLUMN size integer NOT NULL");
        }
    }

    @Test
    void stepsAreNumberedAsTheRunnerNumbersThem() {
        assertThat(refused(new First(), new Second()))
                .containsExactly(
                        "upgrade 2 index-not-concurrent",
                        "upgrade 6 unbatched-backfill",
                        "downgrade 1 add-column-required");
    }

    @Test
    void messageNamesTheRevisionTheStepAndTheWayOut() {
        Remark remark = review(new First(), new Second()).stream()
                .filter(Remark::isRefused)
                .findFirst()
                .orElseThrow();

        assertThat(remark.message())
                .isEqualTo(
                        "[lintel:index-not-concurrent] revision bbbb, upgrade, step 2: the index on orders is built under a"
                                + " SHARE lock, and writers wait until it is done. Instead: op.createIndex(\"orders\", …), which builds it"
                                + " concurrently");
    }

    @Test
    void whatADowngradeLosesIsWhatItIsThereFor() {
        assertThat(review(new First()))
                .filteredOn(r -> r.direction() == Direction.DOWNGRADE)
                .singleElement()
                .satisfies(r -> assertThat(r.id()).isEqualTo("drop-table"))
                .satisfies(r -> assertThat(r.isRefused()).isFalse());
    }

    @Revision(id = "cccc", revises = "aaaa")
    static final class Typed implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("ALTER TABLE orders ALTER COLUMN name TYPE varchar(120)");
            op.sql("ALTER TABLE orders ALTER COLUMN name TYPE varchar(140)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void typesAreKnownFromTheRevisionsBefore() {
        assertThat(refused(new First(), new Typed())).isEmpty();
    }

    @Revision(id = "dddd", revises = "cccc")
    static final class AfterSql implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("ALTER TABLE orders ALTER COLUMN name TYPE varchar(160)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void ofATableThatSqlHasChangedNothingIsKnown() {
        assertThat(refused(new First(), new Typed(), new AfterSql())).containsExactly("upgrade 1 type-change-rewrite");
    }

    @Revision(id = "ff00", revises = "aaaa")
    static final class Outside implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("REINDEX INDEX CONCURRENTLY ix_orders_name");
            op.autocommit("REINDEX INDEX CONCURRENTLY ix_orders_name");
            op.autocommit("ALTER TABLE orders ADD COLUMN size integer");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void whatATransactionRefusesHasAStepOfItsOwn() {
        assertThat(refused(new First(), new Outside()))
                .containsExactly("upgrade 1 concurrent-in-transaction", "upgrade 3 missing-lock-timeout");
    }

    @Revision(id = "ff01", revises = "aaaa")
    static final class Checked implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("ALTER TABLE orders ADD CONSTRAINT nn_name CHECK (name IS NOT NULL) NOT VALID");
            op.sql("ALTER TABLE orders VALIDATE CONSTRAINT nn_name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "ff02", revises = "ff01")
    static final class ByTheCheck implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.sql("ALTER TABLE orders ALTER COLUMN name SET NOT NULL");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void whatAnEarlierRevisionHasValidatedIsProven() {
        assertThat(refused(new First(), new Checked(), new ByTheCheck())).isEmpty();
    }

    @Revision(id = "eeee", revises = "aaaa")
    static final class Accepting implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.allow("index-not-concurrent", "a table of forty rows", a -> a.sql("CREATE INDEX ix_a ON orders (id)"));
            op.transaction(t -> t.allow(
                    "rename-column",
                    "the application is stopped",
                    a -> a.sql("ALTER TABLE orders RENAME name TO title")));
            op.destructive("made again every night", d -> d.sql("TRUNCATE orders"));
            op.destructive("made again every night", d -> d.sql("TRUNCATE orders CASCADE; DROP TYPE a CASCADE"));
            op.allow("index-not-concurrent", " ", a -> a.sql("CREATE INDEX ix_b ON orders (id)"));
            op.allow("index-not-concurrent", "why", a -> a.sql("COMMENT ON TABLE orders IS 'x'"));
            op.allow("index-not-concurent", "why", a -> a.sql("CREATE INDEX ix_c ON orders (id)"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void allowancesNeedAReasonAndSomethingToAccept() {
        List<Remark> remarks = review(new First(), new Accepting());

        assertThat(refused(new First(), new Accepting()))
                .containsExactly(
                        "upgrade 4 drop-cascade",
                        "upgrade 5 index-not-concurrent",
                        "upgrade 5 allow-without-reason",
                        "upgrade 6 unused-allow",
                        "upgrade 7 index-not-concurrent",
                        "upgrade 7 unused-allow");
        assertThat(remarks.stream().flatMap(r -> r.accepted().stream()))
                .containsExactly(
                        "a table of forty rows",
                        "the application is stopped",
                        "made again every night",
                        "made again every night");
        assertThat(remarks).anyMatch(r -> r.what().endsWith("did you mean \"index-not-concurrent\"?"));
    }
}
