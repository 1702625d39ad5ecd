package dev.lintel.runtime.migration.run;

import static dev.lintel.runtime.migration.Elements.check;
import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.index;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;

/** A history in which an index and a check are others under their names, with what stands aside or beside meanwhile. */
final class Replacements {

    private Replacements() {}

    static Revisions revisions() {
        return Revisions.of(new CreateOrders(), new ReplaceParts());
    }

    @Revision(id = "aaaa", message = "create orders")
    static final class CreateOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.transaction(t -> {
                t.createTable(
                        "orders",
                        column("total", "integer").notNull(),
                        column("note", "text"),
                        check("ck_orders_total", "total > 0"));
                t.createIndex("orders", index("ix_orders_total", "total").unique());
                t.sql("INSERT INTO orders SELECT n FROM generate_series(1, 500) n");
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.destructive("nobody has ordered yet", d -> d.dropTable("orders"));
        }
    }

    @Revision(id = "bbbb", revises = "aaaa", message = "replace parts")
    static final class ReplaceParts implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.renameIndex("orders", "ix_orders_total", "lx_ix_orders_total");
            op.createIndex("orders", index("ix_orders_total", "total", "note").unique());
            op.replaceCheck("orders", check("ck_orders_total", "total > 0 AND total < 1000"));
            op.dropIndex("orders", "lx_ix_orders_total");
        }

        @Override
        public void downgrade(Operations op) {
            op.createIndex("orders", index("lx_ix_orders_total", "total").unique());
            op.replaceCheck("orders", check("ck_orders_total", "total > 0"));
            op.dropIndex("orders", "ix_orders_total");
            op.renameIndex("orders", "lx_ix_orders_total", "ix_orders_total");
        }
    }
}
