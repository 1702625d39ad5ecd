-- revision
ALTER TABLE users ADD COLUMN age integer;

-- revision as script
SET lock_timeout TO '2s';
ALTER TABLE users ADD COLUMN age integer;

-- revision as script
CREATE TABLE users (id bigint);
ALTER TABLE users ADD COLUMN age integer;
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_total;
COMMENT ON TABLE orders IS 'what was ordered';
