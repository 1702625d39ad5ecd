-- before
CREATE SEQUENCE orders_id_seq AS integer;
CREATE TABLE orders (id integer DEFAULT nextval('orders_id_seq'));
-- revision
ALTER TABLE orders ALTER id TYPE bigint; -- HAZARD: sequence-narrower-than-key, type-change-rewrite
