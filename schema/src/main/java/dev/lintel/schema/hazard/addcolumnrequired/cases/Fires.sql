-- revision
ALTER TABLE orders ADD COLUMN status text NOT NULL; -- HAZARD: add-column-required
ALTER TABLE orders ADD CONSTRAINT ck_x CHECK (x > 0) NOT VALID, ADD COLUMN size integer COLLATE "C" NOT NULL; -- HAZARD: add-column-required
