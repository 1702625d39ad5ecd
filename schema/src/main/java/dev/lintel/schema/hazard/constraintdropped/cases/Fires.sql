-- before
CREATE TABLE orders (size integer, code text, CONSTRAINT ck_orders_size CHECK (size > 0), CONSTRAINT uq_orders_code UNIQUE (code));
-- revision
ALTER TABLE orders DROP CONSTRAINT ck_orders_size; -- HAZARD: constraint-dropped
ALTER TABLE orders DROP CONSTRAINT IF EXISTS uq_orders_code; -- HAZARD: constraint-dropped
