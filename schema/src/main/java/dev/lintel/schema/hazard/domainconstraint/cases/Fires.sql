-- revision
ALTER DOMAIN email ADD CONSTRAINT ck_email CHECK (VALUE LIKE '%@%'); -- HAZARD: domain-constraint
ALTER DOMAIN email SET NOT NULL; -- HAZARD: domain-constraint
ALTER DOMAIN email VALIDATE CONSTRAINT ck_email; -- HAZARD: domain-constraint
