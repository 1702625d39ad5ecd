-- revision
DROP TYPE status;
DROP VIEW a, b RESTRICT;
CREATE TABLE parts (id bigint);
DROP TABLE parts CASCADE;
