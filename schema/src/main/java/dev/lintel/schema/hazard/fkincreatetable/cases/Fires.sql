-- revision
CREATE TABLE parts (id bigint, order_id bigint REFERENCES orders (id)); -- HAZARD: fk-in-create-table
CREATE TABLE notes (order_id bigint, CONSTRAINT fk_notes FOREIGN KEY (order_id) REFERENCES orders (id)); -- HAZARD: fk-in-create-table
