-- revision
ALTER TABLE orders ADD CONSTRAINT ck_orders_amount CHECK (amount > 0); -- HAZARD: check-not-valid-missing
ALTER TABLE ONLY orders ADD CHECK ((a > 0) AND (b > 0)) NO INHERIT; -- HAZARD: check-not-valid-missing
ALTER TABLE orders ADD CONSTRAINT nn NOT NULL amount; -- HAZARD: check-not-valid-missing
