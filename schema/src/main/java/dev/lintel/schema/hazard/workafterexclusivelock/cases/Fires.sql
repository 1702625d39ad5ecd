-- revision in one step
ALTER TABLE orders ADD COLUMN region text;
INSERT INTO order_log SELECT id, total FROM order_archive; -- HAZARD: work-after-exclusive-lock
ALTER TABLE users VALIDATE CONSTRAINT ck_users_age; -- HAZARD: work-after-exclusive-lock
