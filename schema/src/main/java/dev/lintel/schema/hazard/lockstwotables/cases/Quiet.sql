-- revision
ALTER TABLE users ADD COLUMN seen_at timestamptz;
ALTER TABLE orders ADD COLUMN channel text;

-- revision in one step
ALTER TABLE users ADD COLUMN seen_at timestamptz;
ALTER TABLE public.users ADD COLUMN channel text;
CREATE TABLE visits (id bigint);
ALTER TABLE visits ADD COLUMN at timestamptz;

-- revision in one step
LOCK TABLE customers, orders IN ACCESS EXCLUSIVE MODE; -- HAZARD: table-property-risk
