-- before
CREATE TABLE users (id bigint, CONSTRAINT pk_users PRIMARY KEY (id));
CREATE TABLE orders (user_id bigint, CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users (id));
CREATE INDEX ix_orders_user_id ON orders (user_id);
-- revision
ALTER TABLE orders ADD CONSTRAINT fk_orders_user_id_2 FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_user_id_2;
