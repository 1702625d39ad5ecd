-- before
CREATE TABLE users (name varchar(80), mail varchar(80), CONSTRAINT ck_users_name CHECK (name <> ''));
CREATE INDEX ix_users_mail ON users (mail);
-- revision
ALTER TABLE users ALTER COLUMN mail TYPE varchar(120);

-- before
CREATE TABLE users (id varchar(80), nick varchar(80), CONSTRAINT pk_users PRIMARY KEY (id));
CREATE TABLE letters (sender varchar(80), CONSTRAINT fk_letters_sender FOREIGN KEY (sender) REFERENCES users (id));
CREATE INDEX ix_users_name ON users (id) WHERE id <> 'none';
-- revision
ALTER TABLE users ALTER COLUMN nick TYPE text;
