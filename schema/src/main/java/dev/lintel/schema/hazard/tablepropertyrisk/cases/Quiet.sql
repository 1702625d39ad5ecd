-- revision
ALTER TABLE orders SET (autovacuum_vacuum_scale_factor = 0.01);
LOCK TABLE orders IN ACCESS SHARE MODE;
CREATE TABLE parts (id bigint);
ALTER TABLE parts ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON parts USING (true);
