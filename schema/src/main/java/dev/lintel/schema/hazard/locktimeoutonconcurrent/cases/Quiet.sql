-- revision as script
SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN size integer;
SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id);

-- revision as script
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN size integer;
COMMIT;
DROP INDEX CONCURRENTLY ix_orders_old;
