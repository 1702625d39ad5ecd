-- revision as script
SET lock_timeout = '1s';
SET statement_timeout = '5s';
COMMENT ON TABLE orders IS 'x';
SET statement_timeout = 0;
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_code;
-- revision
SET LOCAL statement_timeout = '5s';
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_code;
