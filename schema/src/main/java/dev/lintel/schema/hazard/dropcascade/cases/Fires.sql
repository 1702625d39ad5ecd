-- revision
DROP TABLE orders CASCADE; -- HAZARD: drop-cascade, drop-table
DROP TYPE status CASCADE; -- HAZARD: drop-cascade
ALTER TABLE orders DROP CONSTRAINT uq_orders CASCADE; -- HAZARD: drop-cascade
