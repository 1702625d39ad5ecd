-- revision in one step
ALTER SEQUENCE orders_seq CACHE 10;
COMMENT ON SEQUENCE orders_seq IS 'x'; -- HAZARD: sequence-alter-blocks
COMMENT ON TABLE orders IS 'x';
