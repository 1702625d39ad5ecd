-- revision
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- HAZARD: partition-attach-scan

-- revision
CREATE TABLE events_2027 (LIKE events INCLUDING ALL);
INSERT INTO events_2027 SELECT * FROM staging;
ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01'); -- HAZARD: partition-attach-scan
CREATE INDEX ix_events_2027 ON events_2027 (at); -- HAZARD: index-not-concurrent
