-- revision
DO $$ BEGIN EXECUTE 'ALTER TABLE a ADD b int'; END $$; -- HAZARD: opaque-sql
DO $$ BEGIN IF true THEN DROP TABLE a; END IF; END $$; -- HAZARD: opaque-sql
ALTR TABLE a ADD COLUMN b integer; -- HAZARD: opaque-sql
ALTER TABLE a ADD CONSTRAINT; -- HAZARD: opaque-sql
UPDATE a SET b = 'c; -- HAZARD: opaque-sql
