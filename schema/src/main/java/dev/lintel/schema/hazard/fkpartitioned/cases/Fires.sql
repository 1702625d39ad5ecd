-- before
CREATE TABLE visits (day date, site_id bigint);
CREATE INDEX ix_visits_site_id ON visits (site_id);
-- revision
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- HAZARD: partition-locks-parent
ALTER TABLE visits ADD CONSTRAINT fk_visits_site_id FOREIGN KEY (site_id) REFERENCES sites (id); -- HAZARD: fk-partitioned
ALTER TABLE visits ADD CONSTRAINT fk_visits_day FOREIGN KEY (site_id) REFERENCES days (id) NOT VALID; -- HAZARD: fk-partitioned
