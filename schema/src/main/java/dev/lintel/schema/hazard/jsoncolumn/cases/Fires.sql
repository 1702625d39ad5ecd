-- revision
ALTER TABLE orders ADD COLUMN data json; -- HAZARD: json-column
CREATE TABLE notes (id bigint, body json NOT NULL); -- HAZARD: json-column
