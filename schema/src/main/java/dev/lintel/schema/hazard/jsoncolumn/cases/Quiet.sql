-- revision
ALTER TABLE orders ADD COLUMN data jsonb;
CREATE TABLE notes (id bigint, "json" text);
