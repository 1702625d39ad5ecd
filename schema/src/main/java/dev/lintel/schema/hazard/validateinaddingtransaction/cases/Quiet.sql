-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_total CHECK (total >= 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_total;

-- revision in one step
CREATE TABLE parts (id bigint, size integer);
ALTER TABLE parts ADD CONSTRAINT ck_parts_size CHECK (size >= 0) NOT VALID;
ALTER TABLE parts VALIDATE CONSTRAINT ck_parts_size;
