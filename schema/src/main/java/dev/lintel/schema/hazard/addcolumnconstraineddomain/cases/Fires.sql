-- revision
CREATE DOMAIN email_address AS text CHECK (VALUE LIKE '%@%');
ALTER TABLE users ADD email email_address; -- HAZARD: add-column-constrained-domain
