package dev.lintel.runtime.migration.run;

import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.enumColumn;
import static dev.lintel.runtime.migration.Elements.foreignKey;
import static dev.lintel.runtime.migration.Elements.index;
import static dev.lintel.runtime.migration.Elements.primaryKey;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

/** The history of a small shop: two revisions, ten steps of all kinds in the second. */
public final class Shop {

    private static final String PAY = "INSERT INTO payments (order_id) VALUES (1)";

    private Shop() {}

    static Revisions revisions() {
        return Revisions.of(
                new CreateOrders(),
                new AddTotals(op -> op.run("pay the first order", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(PAY);
                    }
                })));
    }

    /** The same without Java. */
    public static Revisions inSql() {
        return Revisions.of(new CreateOrders(), new AddTotals(op -> op.sql(PAY)));
    }

    @Revision(id = "aaaa", message = "create orders")
    static final class CreateOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.transaction(t -> {
                t.createEnum("state", "open", "shipped");
                t.createTable(
                        "orders",
                        column("id", "bigint").identity(),
                        column("note", "text"),
                        column("state", "state").notNull().defaultValue("'open'"),
                        primaryKey("pk_orders", "id"));
                t.createTable("payments", column("id", "bigint").identity(), column("order_id", "bigint"));
                t.sql("INSERT INTO orders (note) SELECT 'note ' || n FROM generate_series(1, 500) n");
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.destructive("nobody has ordered yet", d -> {
                d.dropTable("payments");
                d.dropTable("orders");
                d.dropEnum("state");
            });
        }
    }

    @Revision(id = "bbbb", revises = "aaaa", message = "add totals")
    private record AddTotals(Consumer<Operations> pay) implements Migration {

        /** Eleven steps, one of which would show if it were done twice. */
        @Override
        public void upgrade(Operations op) {
            op.addColumn("orders", column("total", "numeric(12,2)"));
            op.backfill("orders", "total", "id * 2");
            op.setNotNull("orders", "total");
            op.createIndex("orders", index("ix_orders_total", "total"));
            op.addForeignKey(
                    "payments", foreignKey("fk_payments_order_id", "order_id").references("orders", "id"));
            op.addEnumValue("state", "returned");
            pay.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.sql("DELETE FROM payments WHERE order_id = 1");
            op.replaceEnumValues(
                    "state",
                    List.of("open", "shipped"),
                    enumColumn("orders", "state").defaultValue("'open'"));
            op.dropConstraint("payments", "fk_payments_order_id");
            op.dropIndex("orders", "ix_orders_total");
            op.dropNotNull("orders", "total");
            op.destructive("nobody has read it yet", d -> d.dropColumn("orders", "total"));
        }
    }
}
