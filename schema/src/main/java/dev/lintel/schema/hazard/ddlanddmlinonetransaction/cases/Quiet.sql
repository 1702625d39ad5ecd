-- revision
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'north' WHERE id BETWEEN 1 AND 90000;

-- revision in one step
CREATE TABLE regions (id bigint, name text);
INSERT INTO regions SELECT id, name FROM countries;
UPDATE regions SET name = lower(name);

-- revision in one step
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'north' WHERE id = 7;
