-- revision as script
DROP INDEX CONCURRENTLY ix_orders_old;

-- revision
CREATE TABLE orders (id bigint, customer_id bigint);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
DROP INDEX ix_orders_customer_id;
