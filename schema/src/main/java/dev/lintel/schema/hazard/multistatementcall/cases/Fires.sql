-- revision in one call
SET maintenance_work_mem = '1GB'; -- HAZARD: multi-statement-call
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_orders_code ON orders (code); -- HAZARD: multi-statement-call, invalid-index-hidden
