-- revision
CREATE TABLE boxes (id bigint PRIMARY KEY, box_id bigint REFERENCES boxes (id));
CREATE TABLE parts (id bigint, box_id bigint REFERENCES boxes (id));
