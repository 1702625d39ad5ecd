-- revision
CREATE TABLE orders (id bigint, customer_id bigint);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);

-- revision as script
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id);

-- revision
CREATE INDEX ix_events_at ON ONLY events (at);
CREATE TEMPORARY TABLE t (a integer);
CREATE INDEX ix_t ON t (a);
