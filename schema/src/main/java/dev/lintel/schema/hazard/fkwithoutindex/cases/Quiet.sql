-- revision as script
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id, id);
SET lock_timeout = '1s';
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
