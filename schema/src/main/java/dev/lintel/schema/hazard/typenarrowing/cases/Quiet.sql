-- before
CREATE TABLE orders (id integer, name varchar(80), price numeric(10,2));
-- revision
ALTER TABLE orders ALTER COLUMN name TYPE varchar(200), ALTER COLUMN price TYPE numeric(20,2);
