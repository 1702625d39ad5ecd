-- revision
ALTER TABLE orders ADD CONSTRAINT pk_orders PRIMARY KEY (id); -- HAZARD: pk-without-index
ALTER TABLE parts ADD PRIMARY KEY (a, b); -- HAZARD: pk-without-index

-- before
CREATE TABLE orders (id bigint);
-- revision as script
CREATE UNIQUE INDEX CONCURRENTLY uq_orders ON orders (id);
SET lock_timeout = '1s';
ALTER TABLE orders ADD CONSTRAINT pk_orders PRIMARY KEY USING INDEX uq_orders; -- HAZARD: pk-without-index
