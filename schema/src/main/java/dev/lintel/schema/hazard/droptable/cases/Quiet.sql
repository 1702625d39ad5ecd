-- revision
CREATE TABLE parts (id bigint);
DROP TABLE parts;
DROP VIEW a;
