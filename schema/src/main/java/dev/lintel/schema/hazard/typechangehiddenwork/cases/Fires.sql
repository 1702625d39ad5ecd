-- before
CREATE TABLE users (name varchar(80), mail varchar(80), CONSTRAINT ck_users_name CHECK (name <> ''));
CREATE INDEX ix_users_mail ON users (lower(mail));
-- revision
ALTER TABLE users ALTER COLUMN name TYPE varchar(120); -- HAZARD: type-change-hidden-work
ALTER TABLE users ALTER COLUMN mail TYPE text; -- HAZARD: type-change-hidden-work
