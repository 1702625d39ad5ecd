-- revision
ALTER TABLE orders ADD COLUMN region text;
INSERT INTO order_log SELECT id, total FROM order_archive;
ALTER TABLE users VALIDATE CONSTRAINT ck_users_age;

-- revision in one step
ALTER TABLE orders ADD COLUMN region text;
INSERT INTO regions (id, name) VALUES (1, 'north');
UPDATE settings SET value = 'on' WHERE id = 1;

-- revision in one step
CREATE TABLE order_log (id bigint, total numeric);
INSERT INTO order_log SELECT id, total FROM order_archive;
