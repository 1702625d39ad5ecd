-- before
CREATE TABLE orders (id integer, name varchar(80), note text, price numeric(10,2), names varchar(10)[], at date);
-- revision
ALTER TABLE orders ALTER COLUMN id TYPE bigint; -- HAZARD: type-change-rewrite
ALTER TABLE orders ALTER COLUMN names SET DATA TYPE varchar(20)[]; -- HAZARD: type-change-rewrite
ALTER TABLE orders ALTER COLUMN at TYPE timestamptz; -- HAZARD: type-change-rewrite
ALTER TABLE orders ALTER COLUMN name TYPE varchar(90) USING name || '!'; -- HAZARD: type-change-rewrite
ALTER TABLE elsewhere ALTER COLUMN id TYPE bigint; -- HAZARD: type-change-rewrite
