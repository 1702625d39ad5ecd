-- before
CREATE TABLE orders (price numeric(10,2), gross numeric(12,2) GENERATED ALWAYS AS (price * 1.2) STORED, state varchar(10));
CREATE TRIGGER told BEFORE UPDATE ON orders FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION tell();
-- revision
ALTER TABLE orders ALTER price TYPE numeric(14,2); -- HAZARD: type-change-dependents
ALTER TABLE orders ALTER state TYPE varchar(20); -- HAZARD: type-change-dependents
