-- before
CREATE TABLE orders (id bigint, customer_id bigint);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
CREATE TABLE parts (order_id bigint);
CREATE INDEX ix_parts_order_id ON parts (order_id);
ALTER TABLE parts ADD CONSTRAINT fk_parts_order FOREIGN KEY (order_id) REFERENCES orders (id);
