-- revision
DROP SCHEMA archive; -- HAZARD: drop-database-schema
DROP SCHEMA IF EXISTS archive CASCADE; -- HAZARD: drop-cascade, drop-database-schema

-- revision as script
DROP DATABASE shop; -- HAZARD: drop-database-schema
