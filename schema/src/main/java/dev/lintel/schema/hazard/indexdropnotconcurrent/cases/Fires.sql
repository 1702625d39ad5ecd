-- revision
DROP INDEX ix_orders_old; -- HAZARD: index-drop-not-concurrent
DROP INDEX IF EXISTS public.ix_a, ix_b; -- HAZARD: index-drop-not-concurrent
