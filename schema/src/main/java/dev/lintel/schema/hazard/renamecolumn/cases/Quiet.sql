-- revision
CREATE TABLE users (id bigint, a text);
ALTER TABLE users RENAME COLUMN a TO b;
ALTER TABLE orders RENAME CONSTRAINT a TO b;
ALTER INDEX a RENAME TO b;
