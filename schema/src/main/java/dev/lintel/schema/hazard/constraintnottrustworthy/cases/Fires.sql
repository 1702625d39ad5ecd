-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_size CHECK (size > 0) NOT ENFORCED; -- HAZARD: constraint-not-trustworthy
ALTER TABLE orders ALTER CONSTRAINT ck_orders_size ENFORCED; -- HAZARD: constraint-not-trustworthy
