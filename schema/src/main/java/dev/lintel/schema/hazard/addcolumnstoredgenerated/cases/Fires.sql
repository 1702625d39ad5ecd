-- revision
ALTER TABLE invoices ADD COLUMN total bigint GENERATED ALWAYS AS (net + tax) STORED; -- HAZARD: add-column-stored-generated
ALTER TABLE invoices ALTER COLUMN total SET EXPRESSION AS (net + tax + fee); -- HAZARD: add-column-stored-generated
