-- The whole schema, for an empty database.

CREATE TYPE priority AS ENUM ('low', 'normal', 'very_high');
CREATE FUNCTION lintel_priority(label character varying) RETURNS priority LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS 'BEGIN RETURN label::text; END';
CREATE CAST (character varying AS priority) WITH FUNCTION lintel_priority(character varying) AS ASSIGNMENT;
CREATE TYPE lintel_priority_value AS (value priority);
CREATE TYPE lintel_priority_string AS (string character varying);
CREATE FUNCTION lintel_priority_value(priority) RETURNS lintel_priority_value LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_priority_value;
CREATE FUNCTION lintel_priority_string(character varying) RETURNS lintel_priority_string LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_priority_string;
CREATE CAST (priority AS lintel_priority_value) WITH FUNCTION lintel_priority_value(priority) AS IMPLICIT;
CREATE CAST (character varying AS lintel_priority_string) WITH FUNCTION lintel_priority_string(character varying) AS IMPLICIT;
DO $lintel$
DECLARE
    operator text;
    name text;
BEGIN
    FOR operator, name IN VALUES ('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge') LOOP
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_priority_value, lintel_priority_string) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).value %1$s ($2).string::priority', operator, name);
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_priority_string, lintel_priority_value) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).string::priority %1$s ($2).value', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_priority_value, RIGHTARG = lintel_priority_string, FUNCTION = lintel_enum_%2$s)', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_priority_string, RIGHTARG = lintel_priority_value, FUNCTION = lintel_enum_%2$s)', operator, name);
    END LOOP;
END
$lintel$;

CREATE TYPE setting_scope AS ENUM ('here', 'everywhere');
CREATE FUNCTION lintel_setting_scope(label character varying) RETURNS setting_scope LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS 'BEGIN RETURN label::text; END';
CREATE CAST (character varying AS setting_scope) WITH FUNCTION lintel_setting_scope(character varying) AS ASSIGNMENT;
CREATE TYPE lintel_setting_scope_value AS (value setting_scope);
CREATE TYPE lintel_setting_scope_string AS (string character varying);
CREATE FUNCTION lintel_setting_scope_value(setting_scope) RETURNS lintel_setting_scope_value LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_setting_scope_value;
CREATE FUNCTION lintel_setting_scope_string(character varying) RETURNS lintel_setting_scope_string LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_setting_scope_string;
CREATE CAST (setting_scope AS lintel_setting_scope_value) WITH FUNCTION lintel_setting_scope_value(setting_scope) AS IMPLICIT;
CREATE CAST (character varying AS lintel_setting_scope_string) WITH FUNCTION lintel_setting_scope_string(character varying) AS IMPLICIT;
DO $lintel$
DECLARE
    operator text;
    name text;
BEGIN
    FOR operator, name IN VALUES ('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge') LOOP
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_setting_scope_value, lintel_setting_scope_string) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).value %1$s ($2).string::setting_scope', operator, name);
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_setting_scope_string, lintel_setting_scope_value) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).string::setting_scope %1$s ($2).value', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_setting_scope_value, RIGHTARG = lintel_setting_scope_string, FUNCTION = lintel_enum_%2$s)', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_setting_scope_string, RIGHTARG = lintel_setting_scope_value, FUNCTION = lintel_enum_%2$s)', operator, name);
    END LOOP;
END
$lintel$;

CREATE SEQUENCE orders_seq AS bigint START WITH 1 INCREMENT BY 50;

CREATE SEQUENCE people_seq AS bigint START WITH 1 INCREMENT BY 50;

CREATE OR REPLACE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $lintel$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$lintel$;

CREATE OR REPLACE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $lintel$
DECLARE
    old_row jsonb := to_jsonb(OLD);
    new_row jsonb := to_jsonb(NEW);
    row_key jsonb;
BEGIN
    SELECT jsonb_agg(coalesce(old_row, new_row) -> a.attname::text ORDER BY k.place) INTO row_key
    FROM pg_index i
    CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attribute, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attribute
    WHERE i.indrelid = TG_RELID AND i.indisprimary;
    EXECUTE format(
        'INSERT INTO %I.%I (operation, changed_by, row_key, old_row, new_row) VALUES ($1, $2, $3, $4, $5)',
        TG_TABLE_SCHEMA, TG_NAME)
    USING TG_OP, coalesce(nullif(current_setting('role'), 'none'), session_user),
        coalesce(row_key, '[]'), old_row, new_row;
    RETURN NULL;
END
$lintel$;

CREATE TABLE card_payments (
    id bigint NOT NULL,
    last_digits character varying(4) NOT NULL,
    CONSTRAINT pk_card_payments PRIMARY KEY (id)
);

CREATE TABLE channel (
    value text NOT NULL,
    CONSTRAINT pk_channel PRIMARY KEY (value)
);

CREATE TABLE order_items (
    order_id bigint NOT NULL,
    "position" integer NOT NULL,
    product_id uuid NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT pk_order_items PRIMARY KEY (order_id, "position")
);
COMMENT ON TABLE order_items IS 'How many of what.';

CREATE TABLE orders (
    id bigint NOT NULL,
    writer character varying(80) NOT NULL,
    closed_at timestamp with time zone,
    buyer_id bigint NOT NULL,
    street character varying(80) NOT NULL,
    country character varying(2) NOT NULL,
    city character varying(80) NOT NULL,
    to_street character varying(160) NOT NULL,
    to_country character varying(2) NOT NULL,
    to_city character varying(80) NOT NULL,
    priority priority DEFAULT 'normal' NOT NULL,
    channel text NOT NULL,
    stage character varying(255) NOT NULL,
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT ck_orders_stage CHECK (stage in ('open', 'packed', 'sent'))
);
COMMENT ON TABLE orders IS 'What somebody wants.';
COMMENT ON COLUMN orders.writer IS 'Who wrote the row.';
COMMENT ON COLUMN orders.street IS 'With the number of the house.';
COMMENT ON COLUMN orders.to_street IS 'With the number of the house.';

CREATE TABLE payments (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    amount bigint NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT pk_payments PRIMARY KEY (id)
);
COMMENT ON TABLE payments IS 'What was paid: a table for what is common, one for each kind.';

CREATE TABLE people (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    writer character varying(80) NOT NULL,
    closed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    hired date,
    desk character varying(20),
    email character varying(320),
    CONSTRAINT pk_people PRIMARY KEY (id)
);
COMMENT ON TABLE people IS 'Somebody: all in one table.';
COMMENT ON COLUMN people.writer IS 'Who wrote the row.';
COMMENT ON COLUMN people.hired IS 'The first day.';

CREATE TABLE product_names (
    product_id uuid NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT pk_product_names PRIMARY KEY (product_id, name)
);

CREATE TABLE product_parts (
    product_id uuid NOT NULL,
    part_id uuid NOT NULL,
    CONSTRAINT pk_product_parts PRIMARY KEY (product_id, part_id)
);

CREATE TABLE products (
    id uuid NOT NULL,
    writer character varying(80) NOT NULL,
    closed_at timestamp with time zone,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    price numeric(12,2) NOT NULL,
    weight bigint NOT NULL,
    colour character varying(255) NOT NULL,
    since date NOT NULL,
    before date NOT NULL,
    grace integer NOT NULL,
    labels jsonb DEFAULT '{}' NOT NULL,
    successor_id uuid,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_products PRIMARY KEY (id)
);
COMMENT ON TABLE products IS 'Something to be sold.';
COMMENT ON COLUMN products.writer IS 'Who wrote the row.';
COMMENT ON COLUMN products.name IS 'What people call it.';

CREATE TABLE products_history (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    operation text NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by text NOT NULL,
    row_key jsonb NOT NULL,
    old_row jsonb,
    new_row jsonb,
    CONSTRAINT pk_products_history PRIMARY KEY (id),
    CONSTRAINT ck_products_history_operation CHECK (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
COMMENT ON TABLE products_history IS 'Each change of a row, before and after; written by a trigger';

CREATE TABLE settings (
    key character varying(60) NOT NULL,
    text text NOT NULL,
    shared boolean,
    version integer NOT NULL,
    scope setting_scope NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (key)
);
COMMENT ON TABLE settings IS 'Mapped by its getters.';
COMMENT ON COLUMN settings.key IS 'What it is called.';

CREATE TABLE transfers (
    id bigint NOT NULL,
    account character varying(34) NOT NULL,
    CONSTRAINT pk_transfers PRIMARY KEY (id)
);

INSERT INTO channel (value) VALUES ('shop') ON CONFLICT DO NOTHING;

INSERT INTO channel (value) VALUES ('web') ON CONFLICT DO NOTHING;

INSERT INTO channel (value) VALUES ('phone') ON CONFLICT DO NOTHING;

CREATE INDEX ix_order_items_product_id ON order_items (product_id);

CREATE INDEX ix_orders_buyer_id ON orders (buyer_id);

CREATE INDEX ix_orders_channel ON orders (channel);

CREATE INDEX ix_payments_order_id ON payments (order_id);

CREATE INDEX ix_product_parts_part_id ON product_parts (part_id);

CREATE INDEX ix_products_open_name ON products (name) WHERE closed_at is null;

CREATE INDEX ix_products_successor_id ON products (successor_id);

CREATE UNIQUE INDEX uq_products_code ON products (code) WHERE deleted_at is null;

CREATE INDEX ix_products_history_row_key_id ON products_history (row_key, id);

ALTER TABLE card_payments ADD CONSTRAINT fk_card_payments_id FOREIGN KEY (id) REFERENCES payments (id) ON DELETE CASCADE;

ALTER TABLE order_items ADD CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;

ALTER TABLE order_items ADD CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT;

ALTER TABLE orders ADD CONSTRAINT fk_orders_buyer_id FOREIGN KEY (buyer_id) REFERENCES people (id) ON DELETE RESTRICT;

ALTER TABLE orders ADD CONSTRAINT fk_orders_channel FOREIGN KEY (channel) REFERENCES channel (value) ON DELETE RESTRICT;

ALTER TABLE payments ADD CONSTRAINT fk_payments_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;

ALTER TABLE product_names ADD CONSTRAINT fk_product_names_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE;

ALTER TABLE product_parts ADD CONSTRAINT fk_product_parts_part_id FOREIGN KEY (part_id) REFERENCES products (id) ON DELETE CASCADE;

ALTER TABLE product_parts ADD CONSTRAINT fk_product_parts_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE;

ALTER TABLE products ADD CONSTRAINT fk_products_successor_id FOREIGN KEY (successor_id) REFERENCES products (id) ON DELETE SET NULL;

ALTER TABLE transfers ADD CONSTRAINT fk_transfers_id FOREIGN KEY (id) REFERENCES payments (id) ON DELETE CASCADE;

CREATE TRIGGER products_history AFTER INSERT OR DELETE OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION write_history();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON products FOR EACH ROW EXECUTE FUNCTION set_updated_at();
