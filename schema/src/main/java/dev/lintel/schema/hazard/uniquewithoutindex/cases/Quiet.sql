-- revision
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE USING INDEX uq_users_email;
CREATE TABLE parts (code text);
ALTER TABLE parts ADD CONSTRAINT uq_parts_code UNIQUE (code);
