-- revision
ALTER TABLE orders ALTER state SET DEFAULT 'new'; -- HAZARD: change-default
ALTER TABLE orders ALTER COLUMN state DROP DEFAULT; -- HAZARD: change-default
