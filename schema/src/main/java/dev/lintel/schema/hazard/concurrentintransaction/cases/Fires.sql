-- revision
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id); -- HAZARD: concurrent-in-transaction
DROP INDEX CONCURRENTLY IF EXISTS ix_orders_old; -- HAZARD: concurrent-in-transaction
REINDEX (CONCURRENTLY) INDEX ix_orders_total; -- HAZARD: concurrent-in-transaction
REINDEX TABLE CONCURRENTLY orders; -- HAZARD: concurrent-in-transaction
ALTER TABLE events DETACH PARTITION events_2025 CONCURRENTLY; -- HAZARD: concurrent-in-transaction
VACUUM (ANALYZE) orders; -- HAZARD: concurrent-in-transaction
CREATE DATABASE archive; -- HAZARD: concurrent-in-transaction

-- revision as script
BEGIN;
CREATE UNIQUE INDEX CONCURRENTLY uq_users_email ON users (email); -- HAZARD: concurrent-in-transaction
COMMIT;
