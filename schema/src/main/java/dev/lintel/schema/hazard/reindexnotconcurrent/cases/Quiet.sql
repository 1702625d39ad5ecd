-- revision as script
REINDEX INDEX CONCURRENTLY ix_orders_total;
REINDEX (CONCURRENTLY, VERBOSE) TABLE orders;
