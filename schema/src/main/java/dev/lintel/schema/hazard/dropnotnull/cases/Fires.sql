-- revision
ALTER TABLE orders ALTER COLUMN size DROP NOT NULL; -- HAZARD: drop-not-null
