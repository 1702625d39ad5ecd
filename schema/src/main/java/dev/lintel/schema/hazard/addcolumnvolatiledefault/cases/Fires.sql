-- revision
ALTER TABLE orders ADD COLUMN public_id uuid NOT NULL DEFAULT gen_random_uuid(); -- HAZARD: add-column-volatile-default
ALTER TABLE orders ADD seen timestamptz DEFAULT clock_timestamp(); -- HAZARD: add-column-volatile-default
ALTER TABLE orders ADD luck double precision DEFAULT 1 + random(); -- HAZARD: add-column-volatile-default
ALTER TABLE orders ADD code text DEFAULT shop.next_code(); -- HAZARD: add-column-volatile-default
