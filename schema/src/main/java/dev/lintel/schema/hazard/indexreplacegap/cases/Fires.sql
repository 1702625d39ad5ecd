-- before
CREATE TABLE orders (id bigint, customer_id bigint, at timestamptz);
CREATE INDEX ix_orders_customer ON orders (customer_id);
-- revision as script
DROP INDEX CONCURRENTLY ix_orders_customer;
CREATE INDEX CONCURRENTLY ix_orders_customer ON orders (customer_id, at); -- HAZARD: index-replace-gap
