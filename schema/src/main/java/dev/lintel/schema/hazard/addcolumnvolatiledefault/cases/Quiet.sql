-- revision
ALTER TABLE orders ADD COLUMN at timestamptz NOT NULL DEFAULT now();
ALTER TABLE orders ADD COLUMN day date DEFAULT CURRENT_DATE;
ALTER TABLE orders ADD COLUMN size varchar(20) NOT NULL DEFAULT 'random()';
ALTER TABLE orders ADD COLUMN tags text[] DEFAULT '{}'::text[], ADD COLUMN data jsonb NOT NULL DEFAULT '{}'::jsonb;
ALTER TABLE orders ADD COLUMN amount numeric(10, 2) DEFAULT CAST(0 AS numeric(10, 2));
CREATE TABLE parts (id uuid DEFAULT gen_random_uuid());
ALTER TABLE parts ADD COLUMN other uuid DEFAULT gen_random_uuid();
