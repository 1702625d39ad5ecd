-- revision
UPDATE users SET country = 'at' WHERE country IS NULL AND id BETWEEN 1 AND 1000;
ALTER TABLE users ADD CONSTRAINT ck_users_country CHECK (country IS NOT NULL) NOT VALID;
UPDATE users SET city = 'Graz' WHERE city IS NULL AND id BETWEEN 1 AND 1000;
ALTER TABLE users VALIDATE CONSTRAINT ck_users_country;
UPDATE users SET country = 'de' WHERE id BETWEEN 1 AND 2;
