-- revision
ALTER TABLE users ADD CONSTRAINT ck_users_country CHECK (country IS NOT NULL) NOT VALID;
UPDATE users SET country = 'at' WHERE country IS NULL AND id BETWEEN 1 AND 1000; -- HAZARD: not-valid-before-backfill
ALTER TABLE users ADD CONSTRAINT nn_users_city NOT NULL city NOT VALID;
UPDATE users SET city = 'Graz' WHERE city IS NULL AND id BETWEEN 1 AND 1000; -- HAZARD: not-valid-before-backfill
