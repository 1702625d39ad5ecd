package dev.lintel.runtime.migration.run;

import static dev.lintel.runtime.migration.Elements.column;
import static dev.lintel.runtime.migration.Elements.enumColumn;
import static dev.lintel.runtime.migration.Elements.foreignKey;
import static dev.lintel.runtime.migration.Elements.index;
import static dev.lintel.runtime.migration.Elements.oldName;
import static dev.lintel.runtime.migration.Elements.primaryKey;
import static dev.lintel.runtime.migration.Elements.reference;
import static dev.lintel.runtime.migration.Elements.unique;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import java.util.List;

/** A history of the longest recipes: a key that others refer to gets another type, an enum loses a value, names are served twice. */
final class Recipes {

    private Recipes() {}

    static Revisions revisions() {
        return Revisions.of(new CreateOrders(), new GrowOrders());
    }

    @Revision(id = "aaaa", message = "create orders")
    static final class CreateOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.transaction(t -> {
                t.createEnum("state", "open", "held", "shipped");
                t.createTable(
                        "orders",
                        column("id", "integer").identity(),
                        column("note", "text"),
                        column("state", "state").notNull().defaultValue("'open'"),
                        primaryKey("pk_orders", "id"),
                        unique("uq_orders_note", "note"));
                t.createTable(
                        "payments",
                        column("id", "bigint").identity(),
                        column("order_id", "integer").notNull(),
                        primaryKey("pk_payments", "id"));
                t.addForeignKey(
                        "payments",
                        foreignKey("fk_payments_order_id", "order_id").references("orders", "id"));
                t.createIndex("payments", index("ix_payments_order_id", "order_id"));
                t.createIndex("orders", index("ix_orders_state", "state"));
                t.sql("INSERT INTO orders (note) SELECT 'note ' || n FROM generate_series(1, 300) n");
                t.sql("INSERT INTO payments (order_id) SELECT id FROM orders");
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

    @Revision(id = "bbbb", revises = "aaaa", message = "grow orders")
    static final class GrowOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.replaceColumnType(
                    "orders",
                    "integer",
                    column("id", "bigint").identity(),
                    primaryKey("pk_orders", "id"),
                    reference(
                            "payments",
                            foreignKey("fk_payments_order_id", "order_id").references("orders", "id")));
            op.replaceColumnType(
                    "payments",
                    "integer",
                    column("order_id", "bigint").notNull(),
                    foreignKey("fk_payments_order_id", "order_id").references("orders", "id"),
                    index("ix_payments_order_id", "order_id"));
            op.replaceEnumType(
                    "state",
                    List.of("shipped", "open"),
                    enumColumn(
                            "orders",
                            column("state", "state").notNull().defaultValue("'open'"),
                            index("ix_orders_state", "state")));
            op.transaction(t -> {
                t.renameColumn("orders", "note", "remark");
                t.keepOldNames("orders", "orders", oldName("remark", "note"));
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.transaction(t -> {
                t.dropOldNames("orders", "orders", oldName("remark", "note"));
                t.renameColumn("orders", "remark", "note");
            });
            op.replaceEnumType(
                    "state",
                    List.of("open", "held", "shipped"),
                    enumColumn(
                            "orders",
                            column("state", "state").notNull().defaultValue("'open'"),
                            index("ix_orders_state", "state")));
            op.replaceColumnType(
                    "payments",
                    "bigint",
                    column("order_id", "integer").notNull(),
                    foreignKey("fk_payments_order_id", "order_id").references("orders", "id"),
                    index("ix_payments_order_id", "order_id"));
            op.replaceColumnType(
                    "orders",
                    "bigint",
                    column("id", "integer").identity(),
                    primaryKey("pk_orders", "id"),
                    reference(
                            "payments",
                            foreignKey("fk_payments_order_id", "order_id").references("orders", "id")));
        }
    }
}
