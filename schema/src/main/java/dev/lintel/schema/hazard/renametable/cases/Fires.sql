-- revision
ALTER TABLE invoices RENAME TO bills; -- HAZARD: rename-table
ALTER TABLE orders SET SCHEMA archive; -- HAZARD: rename-table
ALTER SCHEMA shop RENAME TO store; -- HAZARD: rename-table
ALTER SEQUENCE a RENAME TO b; -- HAZARD: rename-table
