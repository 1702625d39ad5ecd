-- revision in one step
BEGIN; -- HAZARD: transaction-shape
ALTER TABLE orders ADD COLUMN size integer;
COMMIT; -- HAZARD: transaction-shape

-- revision as script
COMMIT; -- HAZARD: transaction-shape

-- revision as script
BEGIN;
START TRANSACTION; -- HAZARD: transaction-shape
ROLLBACK;
