-- revision as script
CREATE INDEX CONCURRENTLY ix_orders_customer_id ON orders (customer_id);
DROP INDEX CONCURRENTLY ix_orders_old;
VACUUM orders;

-- revision
COMMENT ON INDEX ix_orders_total IS 'CREATE INDEX CONCURRENTLY';
REFRESH MATERIALIZED VIEW CONCURRENTLY totals;
