-- revision
COMMENT ON EXTENSION pg_trgm IS 'for search';
