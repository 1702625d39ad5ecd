-- revision
ALTER TABLE orders ALTER COLUMN customer_id SET NOT NULL; -- HAZARD: set-not-null-scan

-- revision
ALTER TABLE orders ADD CONSTRAINT ck_a CHECK (a > 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT ck_a;
ALTER TABLE orders ALTER a SET NOT NULL; -- HAZARD: set-not-null-scan

-- revision
ALTER TABLE orders ADD CONSTRAINT ck_b CHECK (b IS NOT NULL) NOT VALID;
ALTER TABLE orders ALTER COLUMN b SET NOT NULL; -- HAZARD: set-not-null-scan

-- before
CREATE TABLE orders (c text, d text, CONSTRAINT ck_c CHECK (c IS NOT NULL OR d IS NOT NULL));
-- revision
ALTER TABLE orders ALTER COLUMN c SET NOT NULL; -- HAZARD: set-not-null-scan
