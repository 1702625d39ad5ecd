-- revision in one step
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'north' WHERE id BETWEEN 1 AND 90000; -- HAZARD: ddl-and-dml-in-one-transaction

-- revision in one step
ALTER TABLE orders ADD COLUMN size integer;
UPDATE public.orders SET size = 0; -- HAZARD: ddl-and-dml-in-one-transaction, unbatched-backfill
INSERT INTO orders SELECT * FROM order_archive; -- HAZARD: ddl-and-dml-in-one-transaction
