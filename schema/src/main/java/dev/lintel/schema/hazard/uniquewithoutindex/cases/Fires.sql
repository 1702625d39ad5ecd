-- revision
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email); -- HAZARD: unique-without-index
ALTER TABLE users ADD UNIQUE NULLS NOT DISTINCT (email, tenant) DEFERRABLE; -- HAZARD: unique-without-index
