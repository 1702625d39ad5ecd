-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID; -- HAZARD: fk-without-index

-- before
CREATE TABLE orders (id bigint, customer_id bigint);
CREATE INDEX ix_orders_customer_id ON orders (id, customer_id);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID; -- HAZARD: fk-without-index
