-- before
CREATE TABLE users (name varchar(80), mail varchar(80), nick varchar(80), CONSTRAINT ck_users_name CHECK (name <> ''), CONSTRAINT ck_users_nick CHECK (nick <> ''));
CREATE INDEX ix_users_mail ON users (lower(mail));
-- revision
ALTER TABLE users ALTER COLUMN name TYPE varchar(120); -- HAZARD: type-change-hidden-work
ALTER TABLE users ALTER COLUMN mail TYPE text; -- HAZARD: type-change-hidden-work
ALTER TABLE users DROP CONSTRAINT ck_users_nick; -- HAZARD: constraint-dropped
ALTER TABLE users ALTER COLUMN nick TYPE varchar(120);

-- before
CREATE TABLE users (name varchar(80), CONSTRAINT pk_users PRIMARY KEY (name));
CREATE TABLE letters (sender varchar(80), CONSTRAINT fk_letters_sender FOREIGN KEY (sender) REFERENCES users (name));
-- revision
ALTER TABLE letters ALTER COLUMN sender TYPE varchar(120); -- HAZARD: type-change-hidden-work

-- before
CREATE TABLE users (id varchar(80), CONSTRAINT pk_users PRIMARY KEY (id));
CREATE TABLE letters (sender varchar(80), CONSTRAINT fk_letters_sender FOREIGN KEY (sender) REFERENCES users (id));
-- revision
ALTER TABLE users ALTER COLUMN id TYPE varchar(120); -- HAZARD: type-change-hidden-work

-- before
CREATE TABLE users (id bigint, name varchar(80), mail varchar(80));
CREATE INDEX ix_users_named ON users (id) WHERE name <> '';
CREATE INDEX ix_users_mail ON users (mail) WHERE id > 7;
-- revision
ALTER TABLE users ALTER COLUMN name TYPE text; -- HAZARD: type-change-hidden-work
ALTER TABLE users ALTER COLUMN mail TYPE text; -- HAZARD: type-change-hidden-work
