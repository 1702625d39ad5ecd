-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_size CHECK (size > 0) NOT VALID;
ALTER TABLE orders ALTER CONSTRAINT fk_orders DEFERRABLE;
