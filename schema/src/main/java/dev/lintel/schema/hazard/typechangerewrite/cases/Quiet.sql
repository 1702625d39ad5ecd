-- before
CREATE TABLE orders (id integer, name varchar(80), note text, price numeric(10,2), at timestamp(3));
-- revision
ALTER TABLE orders ALTER COLUMN name TYPE varchar(90);
ALTER TABLE orders ALTER COLUMN name TYPE text USING name::text;
ALTER TABLE orders ALTER COLUMN price TYPE numeric(12,2), ALTER COLUMN at TYPE timestamp;
CREATE TABLE parts (id integer);
ALTER TABLE parts ALTER COLUMN id TYPE bigint;
