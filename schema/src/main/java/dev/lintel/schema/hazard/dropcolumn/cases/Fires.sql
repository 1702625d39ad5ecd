-- revision
ALTER TABLE users DROP COLUMN legacy_token; -- HAZARD: drop-column
ALTER TABLE users DROP IF EXISTS a, ADD COLUMN b text; -- HAZARD: drop-column
