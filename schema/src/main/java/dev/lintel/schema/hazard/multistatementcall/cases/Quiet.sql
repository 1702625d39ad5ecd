-- revision in one call
VACUUM orders;
-- revision outside
VACUUM orders;
VACUUM parts;
-- revision in one step
COMMENT ON TABLE orders IS 'a; b';
COMMENT ON TABLE parts IS 'c';
