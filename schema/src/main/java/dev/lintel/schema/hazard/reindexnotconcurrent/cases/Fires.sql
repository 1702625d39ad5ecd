-- revision
REINDEX TABLE orders; -- HAZARD: reindex-not-concurrent
REINDEX (VERBOSE) INDEX ix_orders_total; -- HAZARD: reindex-not-concurrent
REINDEX SCHEMA public; -- HAZARD: reindex-not-concurrent
