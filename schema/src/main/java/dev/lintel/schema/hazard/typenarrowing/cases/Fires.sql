-- before
CREATE TABLE orders (id bigint, name varchar(80), note text, price numeric(10,4));
-- revision
ALTER TABLE orders ALTER COLUMN id TYPE integer; -- HAZARD: type-change-rewrite, type-narrowing
ALTER TABLE orders ALTER COLUMN name TYPE varchar(20); -- HAZARD: type-change-rewrite, type-narrowing
ALTER TABLE orders ALTER COLUMN note TYPE varchar(20); -- HAZARD: type-change-rewrite, type-narrowing
ALTER TABLE orders ALTER COLUMN price TYPE numeric(10,2); -- HAZARD: type-change-rewrite, type-narrowing
