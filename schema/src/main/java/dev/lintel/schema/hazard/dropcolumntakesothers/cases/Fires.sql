-- before
CREATE TABLE users (id bigint, tenant bigint, code text, CONSTRAINT uq_users UNIQUE (tenant, code), CONSTRAINT ck_users CHECK (tenant > 0 OR code <> ''));
CREATE INDEX ix_users ON users (code, tenant);
-- revision
ALTER TABLE users DROP COLUMN tenant; -- HAZARD: drop-column, drop-column-takes-others
