-- before
CREATE TABLE orders (id bigint, customer_id bigint, at timestamptz);
CREATE INDEX ix_orders_customer ON orders (customer_id);
-- revision as script
DROP INDEX CONCURRENTLY IF EXISTS ix_orders_new;
CREATE INDEX CONCURRENTLY ix_orders_new ON orders (customer_id, at);
DROP INDEX CONCURRENTLY ix_orders_customer;
