-- revision as script
VACUUM FULL orders; -- HAZARD: maintenance-rewrite, missing-lock-timeout
VACUUM (FULL, ANALYZE) orders; -- HAZARD: maintenance-rewrite, missing-lock-timeout

-- revision
CLUSTER orders USING ix_orders; -- HAZARD: maintenance-rewrite
ALTER TABLE orders SET UNLOGGED; -- HAZARD: maintenance-rewrite
ALTER TABLE orders SET TABLESPACE fast; -- HAZARD: maintenance-rewrite
REFRESH MATERIALIZED VIEW totals; -- HAZARD: maintenance-rewrite
