-- revision
CREATE EXTENSION IF NOT EXISTS pg_trgm; -- HAZARD: extension-change
ALTER EXTENSION postgis UPDATE TO '3.5'; -- HAZARD: extension-change
DROP EXTENSION hstore; -- HAZARD: extension-change
