-- before
CREATE TABLE orders (id bigint, customer_id bigint);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE SET NULL; -- HAZARD: fk-not-valid-missing
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers; -- HAZARD: fk-not-valid-missing
