-- revision
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_total, ALTER COLUMN size SET DEFAULT 0; -- HAZARD: change-default, mixed-alter-subcommands

-- revision
ALTER TABLE orders ADD CONSTRAINT nn_orders_size CHECK (size IS NOT NULL) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT nn_orders_size;
ALTER TABLE orders ALTER COLUMN size SET NOT NULL, DROP CONSTRAINT nn_orders_size; -- HAZARD: mixed-alter-subcommands
