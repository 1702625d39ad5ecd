-- revision
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch(); -- HAZARD: trigger-change
DROP TRIGGER IF EXISTS touch ON orders; -- HAZARD: trigger-change
ALTER TABLE orders DISABLE TRIGGER ALL; -- HAZARD: trigger-change
ALTER TABLE orders DISABLE TRIGGER touch; -- HAZARD: trigger-change
