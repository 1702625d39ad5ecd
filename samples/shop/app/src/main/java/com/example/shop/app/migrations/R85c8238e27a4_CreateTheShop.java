package com.example.shop.app.migrations;

import static dev.lintel.runtime.migration.Elements.*;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;

/** Create the shop. Verdict: safe; code that is running keeps working, nobody waits for long. */
@Revision(id = "85c8238e27a4", message = "create the shop")
final class R85c8238e27a4_CreateTheShop implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.transaction(t -> {
            t.createEnum("currency", "eur", "sek", "usd");
            t.createFunction("set_updated_at", """
            BEGIN
                NEW.updated_at := now();
                RETURN NEW;
            END\
            """);
            t.createTable(
                    "customers",
                    column("id", "bigint").identity().notNull(),
                    column("email", "varchar(320)").notNull(),
                    column("currency", "currency").notNull(),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    primaryKey("pk_customers", "id"),
                    unique("uq_customers_email", "email"),
                    comment("Somebody who buys."));
            t.createTable(
                    "sales_orders",
                    column("id", "bigint").identity().notNull(),
                    column("customer_id", "bigint").notNull(),
                    column("currency", "currency").notNull(),
                    column("total", "numeric(12,2)").notNull(),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    primaryKey("pk_sales_orders", "id"),
                    comment("What a customer of another module has ordered."));
            t.createTable(
                    "shipments",
                    column("id", "bigint").identity().notNull(),
                    column("sales_order_id", "bigint").notNull(),
                    column("sent_at", "timestamptz"),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    primaryKey("pk_shipments", "id"),
                    comment("A parcel of an order, which is of another module."));
            t.createIndex("sales_orders", index("ix_sales_orders_customer_id", "customer_id"));
            t.createIndex("shipments", index("ix_shipments_sales_order_id", "sales_order_id"));
            t.addConstraint(
                    "sales_orders",
                    foreignKey("fk_sales_orders_customer_id", "customer_id")
                            .references("customers", "id")
                            .onDelete(RESTRICT));
            t.addConstraint(
                    "shipments",
                    foreignKey("fk_shipments_sales_order_id", "sales_order_id")
                            .references("sales_orders", "id")
                            .onDelete(CASCADE));
            t.createTrigger(
                    "customers", trigger("set_updated_at", "set_updated_at").before(UPDATE));
            t.createTrigger(
                    "sales_orders", trigger("set_updated_at", "set_updated_at").before(UPDATE));
            t.createTrigger(
                    "shipments", trigger("set_updated_at", "set_updated_at").before(UPDATE));
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.transaction(t -> {
            t.dropTrigger("shipments", "set_updated_at");
            t.dropTrigger("sales_orders", "set_updated_at");
            t.dropTrigger("customers", "set_updated_at");
            t.dropForeignKey("shipments", "fk_shipments_sales_order_id", "sales_orders");
            t.dropForeignKey("sales_orders", "fk_sales_orders_customer_id", "customers");
            t.dropIndex("shipments", "ix_shipments_sales_order_id");
            t.dropIndex("sales_orders", "ix_sales_orders_customer_id");
            t.dropTable("shipments");
            t.dropTable("sales_orders");
            t.dropTable("customers");
            t.dropFunction("set_updated_at");
            t.dropEnum("currency");
        });
    }
}
