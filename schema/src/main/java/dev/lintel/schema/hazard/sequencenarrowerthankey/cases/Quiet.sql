-- before
CREATE SEQUENCE orders_id_seq AS integer;
CREATE SEQUENCE parts_id_seq AS bigint;
CREATE TABLE orders (id bigint DEFAULT nextval('orders_id_seq'));
CREATE TABLE parts (id bigint DEFAULT nextval('parts_id_seq'));
-- revision
ALTER TABLE parts ALTER id TYPE bigint;
ALTER SEQUENCE orders_id_seq AS bigint;
ALTER TABLE orders ALTER id TYPE bigint;
