-- revision as script
SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_code; -- HAZARD: long-step-statement-timeout
RESET lock_timeout;
REINDEX INDEX CONCURRENTLY ix_orders_code; -- HAZARD: long-step-statement-timeout
-- revision in one step
SET LOCAL statement_timeout = '5s';
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_code; -- HAZARD: long-step-statement-timeout
