-- revision
ALTER TABLE orders ENABLE ROW LEVEL SECURITY; -- HAZARD: table-property-risk
ALTER TABLE orders REPLICA IDENTITY FULL; -- HAZARD: table-property-risk
ALTER TABLE orders OWNER TO app; -- HAZARD: table-property-risk
ALTER TABLE orders SET (autovacuum_enabled = false); -- HAZARD: table-property-risk
CREATE POLICY mine ON orders USING (owner = current_user); -- HAZARD: table-property-risk
LOCK TABLE orders; -- HAZARD: table-property-risk
