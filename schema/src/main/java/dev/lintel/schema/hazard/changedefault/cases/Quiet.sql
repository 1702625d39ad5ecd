-- revision
ALTER TABLE orders ADD token uuid;
ALTER TABLE orders ALTER token SET DEFAULT gen_random_uuid();
CREATE TABLE parts (code text);
ALTER TABLE parts ALTER code SET DEFAULT 'x';
