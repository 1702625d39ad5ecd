-- revision
CREATE INDEX ix_orders_customer_id ON orders (customer_id); -- HAZARD: index-not-concurrent
CREATE UNIQUE INDEX IF NOT EXISTS "uq Users" ON public.users USING btree (lower(email) DESC) WHERE live; -- HAZARD: index-not-concurrent
create index on only_orders using gin (tags); -- HAZARD: index-not-concurrent
