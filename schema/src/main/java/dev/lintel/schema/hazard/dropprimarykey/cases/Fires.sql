-- revision
ALTER TABLE orders DROP CONSTRAINT orders_pkey; -- HAZARD: drop-primary-key

-- before
CREATE TABLE orders (id bigint, CONSTRAINT orders_key PRIMARY KEY (id));
-- revision
ALTER TABLE orders DROP CONSTRAINT orders_key; -- HAZARD: drop-primary-key
