-- before
CREATE TABLE users (id bigint, email text, CONSTRAINT pk_users PRIMARY KEY (id));
CREATE INDEX ix_users_email ON users (email);
-- revision as script
DROP INDEX CONCURRENTLY ix_users_email;
