-- revision in one step
COMMENT ON SEQUENCE orders_seq IS 'x';
ALTER SEQUENCE orders_seq CACHE 10;
-- revision
ALTER SEQUENCE orders_seq CACHE 10;
COMMENT ON SEQUENCE orders_seq IS 'x';
