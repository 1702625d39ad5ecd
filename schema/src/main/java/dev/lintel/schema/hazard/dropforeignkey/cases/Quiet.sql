-- before
CREATE TABLE orders (id bigint, customer_id bigint, CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id));
-- revision
ALTER TABLE orders RENAME CONSTRAINT fk_orders_customer TO fk_orders_customer_id;
