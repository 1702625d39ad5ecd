-- revision
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_total;
ALTER TABLE orders ALTER COLUMN size SET DEFAULT 0, ALTER COLUMN total SET DEFAULT 0;
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_size, SET (fillfactor = 90);
