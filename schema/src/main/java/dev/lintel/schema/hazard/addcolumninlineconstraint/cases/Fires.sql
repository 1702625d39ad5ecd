-- revision
ALTER TABLE orders ADD COLUMN size integer CHECK (size > 0); -- HAZARD: add-column-inline-constraint
ALTER TABLE orders ADD COLUMN code text CONSTRAINT uq_orders_code UNIQUE; -- HAZARD: add-column-inline-constraint
ALTER TABLE orders ADD COLUMN customer_id bigint REFERENCES customers (id) ON DELETE SET NULL; -- HAZARD: add-column-inline-constraint
