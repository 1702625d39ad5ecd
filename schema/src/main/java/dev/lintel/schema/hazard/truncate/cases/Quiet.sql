-- revision
CREATE TABLE parts (id bigint);
TRUNCATE parts;
