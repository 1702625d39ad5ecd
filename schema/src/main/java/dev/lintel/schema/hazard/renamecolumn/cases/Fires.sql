-- revision
ALTER TABLE users RENAME COLUMN email TO email_address; -- HAZARD: rename-column
ALTER TABLE users RENAME a TO b; -- HAZARD: rename-column
