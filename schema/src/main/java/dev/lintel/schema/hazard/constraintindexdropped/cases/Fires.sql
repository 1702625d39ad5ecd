-- before
CREATE TABLE users (id bigint, email text, CONSTRAINT pk_users PRIMARY KEY (id), CONSTRAINT uq_users_email UNIQUE (email));
-- revision as script
DROP INDEX CONCURRENTLY uq_users_email; -- HAZARD: constraint-index-dropped
