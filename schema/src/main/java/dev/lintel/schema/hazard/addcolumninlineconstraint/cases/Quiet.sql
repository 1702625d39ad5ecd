-- revision
ALTER TABLE orders ADD COLUMN size integer DEFAULT 0;
CREATE TABLE parts (id bigint PRIMARY KEY);
ALTER TABLE parts ADD COLUMN code text UNIQUE CHECK (code <> '');
