-- revision
CREATE TABLE users (id bigint, a text);
ALTER TABLE users DROP COLUMN a;
ALTER TABLE orders ALTER COLUMN a SET STATISTICS 100;
