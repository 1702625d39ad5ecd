-- revision
UPDATE orders SET region = 'north'; -- HAZARD: unbatched-backfill
UPDATE orders o SET region = 'north' FROM customers c WHERE c.id = o.customer_id; -- HAZARD: unbatched-backfill
DELETE FROM orders WHERE total IS NULL; -- HAZARD: unbatched-backfill
WITH old AS (SELECT id FROM orders) DELETE FROM parts USING old WHERE parts.order_id = old.id; -- HAZARD: unbatched-backfill
