-- revision
ALTER SEQUENCE orders_seq OWNED BY orders.id;
CREATE SEQUENCE parts_seq;
ALTER SEQUENCE parts_seq INCREMENT BY 50;
-- before
CREATE SEQUENCE orders_seq AS bigint;
-- revision
ALTER SEQUENCE orders_seq INCREMENT BY 1;
