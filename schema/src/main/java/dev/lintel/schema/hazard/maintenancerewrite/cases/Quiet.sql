-- revision as script
VACUUM (ANALYZE) orders;
VACUUM orders;

-- revision
ALTER TABLE orders SET (fillfactor = 90);
REFRESH MATERIALIZED VIEW CONCURRENTLY totals;
