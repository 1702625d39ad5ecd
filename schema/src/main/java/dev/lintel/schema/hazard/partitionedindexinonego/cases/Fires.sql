-- before
CREATE TABLE visits (day date);
-- revision
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- HAZARD: partition-locks-parent
CREATE INDEX ix_visits_day ON visits (day); -- HAZARD: partitioned-index-in-one-go
-- revision as script
ALTER TABLE visits ATTACH PARTITION visits_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01'); -- HAZARD: missing-lock-timeout, partition-attach-scan
CREATE INDEX CONCURRENTLY ix_visits_day ON visits (day); -- HAZARD: partitioned-index-in-one-go
