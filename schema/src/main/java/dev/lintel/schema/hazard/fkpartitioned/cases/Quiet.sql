-- revision
CREATE TABLE visits (day date, site_id bigint) PARTITION BY RANGE (day);
ALTER TABLE visits ADD CONSTRAINT fk_visits_site_id FOREIGN KEY (site_id) REFERENCES sites (id);
