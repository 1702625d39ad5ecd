-- revision
ALTER TABLE orders ADD COLUMN status text NOT NULL DEFAULT 'pending';
ALTER TABLE orders ADD COLUMN size integer, ADD COLUMN width integer NULL;
CREATE TABLE parts (id bigint);
ALTER TABLE parts ADD COLUMN size integer NOT NULL;
