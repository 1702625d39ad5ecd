-- before
CREATE TABLE users (id bigint, tenant bigint, code text, CONSTRAINT uq_users UNIQUE (code));
-- revision
ALTER TABLE users ADD COLUMN other text;
