-- revision as script
SET lock_timeout = '5s';
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id); -- HAZARD: lock-timeout-on-concurrent
DROP INDEX CONCURRENTLY ix_orders_old; -- HAZARD: lock-timeout-on-concurrent
REINDEX INDEX CONCURRENTLY ix_orders_total; -- HAZARD: lock-timeout-on-concurrent
ALTER TABLE events DETACH PARTITION events_2025 CONCURRENTLY; -- HAZARD: lock-timeout-on-concurrent
