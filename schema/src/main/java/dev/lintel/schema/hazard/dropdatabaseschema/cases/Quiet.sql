-- revision
CREATE SCHEMA archive;
DROP SCHEMA archive;
