-- revision in one step
ALTER TABLE orders ADD CONSTRAINT ck_orders_total CHECK (total >= 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_total; -- HAZARD: validate-in-adding-transaction

-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_size CHECK (size >= 0) NOT VALID, VALIDATE CONSTRAINT ck_orders_size; -- HAZARD: validate-in-adding-transaction

-- revision as script
SET lock_timeout = '1s';
BEGIN;
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID; -- HAZARD: fk-without-index
ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_customer; -- HAZARD: validate-in-adding-transaction
COMMIT;
