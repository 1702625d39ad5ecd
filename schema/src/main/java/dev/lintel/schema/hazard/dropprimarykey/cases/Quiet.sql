-- revision
CREATE TABLE orders (id bigint PRIMARY KEY);
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
