-- revision
ALTER TABLE orders ADD CONSTRAINT pk_orders PRIMARY KEY USING INDEX uq_orders;
CREATE TABLE parts (id bigint);
ALTER TABLE parts ADD PRIMARY KEY (id);
