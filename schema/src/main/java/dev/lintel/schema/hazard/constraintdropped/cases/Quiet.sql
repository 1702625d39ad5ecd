-- before
CREATE TABLE orders (size integer, CONSTRAINT ck_orders_size CHECK (size > 0));
-- revision
ALTER TABLE orders DROP CONSTRAINT ck_orders_size, ADD CONSTRAINT ck_orders_size CHECK (size > 1) NOT VALID;
ALTER TABLE orders DROP CONSTRAINT lx_nn_orders_size;
