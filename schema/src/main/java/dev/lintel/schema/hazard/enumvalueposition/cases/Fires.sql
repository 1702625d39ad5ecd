-- revision
ALTER TYPE priority ADD VALUE 'urgent'; -- HAZARD: enum-value-position
ALTER TYPE shop.priority ADD VALUE IF NOT EXISTS 'it''s'; -- HAZARD: enum-value-position
