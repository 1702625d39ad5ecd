-- revision in one step
ALTER TABLE users ADD COLUMN seen_at timestamptz;
ALTER TABLE orders ADD COLUMN channel text; -- HAZARD: locks-two-tables
