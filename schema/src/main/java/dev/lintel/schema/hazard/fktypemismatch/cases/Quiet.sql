-- before
CREATE TABLE users (id bigint, name varchar(20), CONSTRAINT pk_users PRIMARY KEY (id));
CREATE TABLE orders (user_id bigint, user_name text, other integer);
CREATE INDEX ix_orders_user_id ON orders (user_id);
CREATE INDEX ix_orders_user_name ON orders (user_name);
CREATE INDEX ix_orders_other ON orders (other);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users NOT VALID;
ALTER TABLE orders ADD CONSTRAINT fk_orders_user_name FOREIGN KEY (user_name) REFERENCES users (name) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT fk_orders_other FOREIGN KEY (other) REFERENCES elsewhere (id) NOT VALID;
