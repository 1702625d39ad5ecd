-- before
CREATE TABLE labels (code text, name text, CONSTRAINT pk_labels PRIMARY KEY (code));
-- revision
UPDATE orders SET region = 'north' WHERE id > 5000 AND id <= 10000;
UPDATE orders SET region = 'north' WHERE id IN (SELECT id FROM orders WHERE region IS NULL LIMIT 5000);
DELETE FROM orders WHERE id BETWEEN 1 AND 5000;
UPDATE orders SET region = 'north' WHERE id IN (1, 2, 3);
UPDATE labels SET name = 'late' WHERE code = 'late';
WITH batch AS (SELECT id FROM orders LIMIT 100) UPDATE orders SET a = 1 FROM batch WHERE orders.id = batch.id;
CREATE TABLE parts (id bigint);
UPDATE parts SET id = id + 1;
