-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_amount CHECK (amount > 0) NOT VALID;
CREATE TABLE parts (size integer);
ALTER TABLE parts ADD CONSTRAINT ck_parts_size CHECK (size > 0);
