-- revision
CREATE TABLE orders (size integer NOT NULL);
ALTER TABLE orders ALTER COLUMN size DROP NOT NULL;
