-- revision
UPDATE orders SET region = 'north'; -- HAZARD: unbatched-backfill
UPDATE orders o SET region = 'north' FROM customers c WHERE c.id = o.customer_id; -- HAZARD: unbatched-backfill
DELETE FROM orders WHERE total IS NULL; -- HAZARD: unbatched-backfill
WITH old AS (SELECT id FROM orders) DELETE FROM parts USING old WHERE parts.order_id = old.id; -- HAZARD: unbatched-backfill

-- before
CREATE TABLE labels (code text, name text, CONSTRAINT pk_labels PRIMARY KEY (code));
-- revision
ALTER TABLE labels RENAME TO marks; -- HAZARD: rename-table
ALTER TABLE marks RENAME COLUMN code TO mark; -- HAZARD: rename-column
UPDATE marks SET name = 'late' WHERE mark = 'late';
DELETE FROM marks WHERE name = 'late'; -- HAZARD: unbatched-backfill
