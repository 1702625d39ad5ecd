-- before
CREATE TABLE events (at timestamp, seen timestamptz);
-- revision
ALTER TABLE events ALTER COLUMN at TYPE timestamptz; -- HAZARD: timestamp-session-zone
ALTER TABLE events ALTER COLUMN seen TYPE timestamp without time zone; -- HAZARD: timestamp-session-zone
