-- before
CREATE TABLE users (name varchar(80), mail varchar(80), CONSTRAINT ck_users_name CHECK (name <> ''));
CREATE INDEX ix_users_mail ON users (mail);
-- revision
ALTER TABLE users ALTER COLUMN mail TYPE varchar(120);
