-- before
CREATE TABLE users (id bigint, name varchar(20), CONSTRAINT pk_users PRIMARY KEY (id));
CREATE TABLE orders (user_id integer, code numeric(10,0));
CREATE INDEX ix_orders_user_id ON orders (user_id);
CREATE INDEX ix_orders_code ON orders (code);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users NOT VALID; -- HAZARD: fk-type-mismatch
ALTER TABLE orders ADD CONSTRAINT fk_orders_code FOREIGN KEY (code) REFERENCES users (id) NOT VALID; -- HAZARD: fk-type-mismatch
