-- revision as script
ALTER TABLE users ADD COLUMN age integer; -- HAZARD: missing-lock-timeout

-- revision as script
SET lock_timeout = '2s';
ALTER TABLE users ADD COLUMN age integer;
SET lock_timeout = 0;
ALTER TABLE users ADD COLUMN size integer; -- HAZARD: missing-lock-timeout

-- revision as script
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE users ADD COLUMN age integer;
COMMIT;
ALTER TABLE users ADD COLUMN size integer; -- HAZARD: missing-lock-timeout
