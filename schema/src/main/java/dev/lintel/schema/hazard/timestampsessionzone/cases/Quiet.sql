-- before
CREATE TABLE events (at timestamp(3), seen timestamp(0) with time zone);
-- revision
ALTER TABLE events ALTER COLUMN at TYPE timestamp, ALTER COLUMN seen TYPE timestamp(6) with time zone;
