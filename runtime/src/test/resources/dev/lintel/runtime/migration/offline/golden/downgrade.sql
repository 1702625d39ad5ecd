-- Lintel, downgrade of
--     bbbb (add totals)
--
-- Each step is committed alone, so run it outside a transaction, with a client that stops at the first error:
--     psql -v ON_ERROR_STOP=1 -f <this file> <database>
-- Where it stops, lintel goes on with the same command that this file stands for.

CREATE TABLE IF NOT EXISTS lintel_version (revision text NOT NULL, CONSTRAINT pk_lintel_version PRIMARY KEY (revision));
CREATE TABLE IF NOT EXISTS lintel_history (
    id bigint GENERATED ALWAYS AS IDENTITY,
    revision text NOT NULL,
    message text NOT NULL,
    direction text NOT NULL,
    outcome text NOT NULL DEFAULT 'running',
    error text,
    steps integer NOT NULL,
    step_hashes text[] NOT NULL DEFAULT '{}',
    begun_hash text,
    attempts integer NOT NULL DEFAULT 1,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    millis bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_lintel_history PRIMARY KEY (id)
);

DO $lintel$
BEGIN
    IF (SELECT count(*) FROM lintel_version WHERE revision = ANY (ARRAY['bbbb']::text[])) <> 1
        OR EXISTS (SELECT FROM lintel_version WHERE revision <> ALL (ARRAY['bbbb']::text[])) THEN
        RAISE EXCEPTION 'this script begins at %, and the database is at %', 'bbbb',
            coalesce((SELECT string_agg(revision, ', ' ORDER BY revision) FROM lintel_version), 'base');
    END IF;
    IF EXISTS (SELECT FROM lintel_history WHERE outcome IN ('running', 'failed')
        AND (step_hashes <> '{}' OR begun_hash IS NOT NULL)) THEN
        RAISE EXCEPTION 'a run is unfinished; finish it with lintel upgrade or lintel downgrade';
    END IF;
    UPDATE lintel_history SET outcome = 'abandoned', finished_at = clock_timestamp()
    WHERE outcome IN ('running', 'failed');
END
$lintel$;

-- downgrade bbbb (add totals)
INSERT INTO lintel_history (revision, message, direction, steps) VALUES ('bbbb', 'add totals', 'downgrade', 6);

-- 1 of 6: run: DELETE FROM payments WHERE order_id = 1
BEGIN;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 0;
DELETE FROM payments WHERE order_id = 1;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '255def737f58911147356d14d104d9bad6d9b231ef7f2f33b9016b60bca52b26'::text WHERE outcome = 'running';
COMMIT;

-- 2 of 6: replace the values of type state
BEGIN;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 0;
ALTER TYPE state RENAME TO lx_state;
ALTER FUNCTION lintel_state(character varying) RENAME TO lintel_lx_state;
ALTER FUNCTION lintel_state_value(lx_state) RENAME TO lintel_lx_state_value;
ALTER FUNCTION lintel_state_string(character varying) RENAME TO lintel_lx_state_string;
ALTER TYPE lintel_state_value RENAME TO lintel_lx_state_value;
ALTER TYPE lintel_state_string RENAME TO lintel_lx_state_string;
CREATE TYPE state AS ENUM ('open', 'shipped');
CREATE FUNCTION lintel_state(label character varying) RETURNS state LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS 'BEGIN RETURN label::text; END';
CREATE CAST (character varying AS state) WITH FUNCTION lintel_state(character varying) AS ASSIGNMENT;
CREATE TYPE lintel_state_value AS (value state);
CREATE TYPE lintel_state_string AS (string character varying);
CREATE FUNCTION lintel_state_value(state) RETURNS lintel_state_value LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_state_value;
CREATE FUNCTION lintel_state_string(character varying) RETURNS lintel_state_string LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::lintel_state_string;
CREATE CAST (state AS lintel_state_value) WITH FUNCTION lintel_state_value(state) AS IMPLICIT;
CREATE CAST (character varying AS lintel_state_string) WITH FUNCTION lintel_state_string(character varying) AS IMPLICIT;
DO $lintel$
DECLARE
    operator text;
    name text;
BEGIN
    FOR operator, name IN VALUES ('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge') LOOP
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_state_value, lintel_state_string) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).value %1$s ($2).string::state', operator, name);
        EXECUTE format('CREATE FUNCTION lintel_enum_%2$s(lintel_state_string, lintel_state_value) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ($1).string::state %1$s ($2).value', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_state_value, RIGHTARG = lintel_state_string, FUNCTION = lintel_enum_%2$s)', operator, name);
        EXECUTE format('CREATE OPERATOR %1$s (LEFTARG = lintel_state_string, RIGHTARG = lintel_state_value, FUNCTION = lintel_enum_%2$s)', operator, name);
    END LOOP;
END
$lintel$;
ALTER TABLE orders ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE state USING state::text::state, ALTER COLUMN state SET DEFAULT 'open';
DO $lintel$
DECLARE
    operator text;
    name text;
BEGIN
    FOR operator, name IN VALUES ('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge') LOOP
        EXECUTE format('DROP OPERATOR %1$s (lintel_lx_state_value, lintel_lx_state_string), %1$s (lintel_lx_state_string, lintel_lx_state_value)', operator, name);
        EXECUTE format('DROP FUNCTION lintel_enum_%2$s(lintel_lx_state_value, lintel_lx_state_string), lintel_enum_%2$s(lintel_lx_state_string, lintel_lx_state_value)', operator, name);
    END LOOP;
END
$lintel$;
DROP CAST (character varying AS lintel_lx_state_string);
DROP CAST (lx_state AS lintel_lx_state_value);
DROP FUNCTION lintel_lx_state_string(character varying), lintel_lx_state_value(lx_state);
DROP TYPE lintel_lx_state_string, lintel_lx_state_value;
DROP CAST (character varying AS lx_state);
DROP FUNCTION lintel_lx_state(character varying);
DROP TYPE lx_state;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '094cb9f6e956b84b71f59d401f72f73724b1fa61f33f951d38c844f860b77adf'::text WHERE outcome = 'running';
COMMIT;

-- 3 of 6: drop fk_payments_order_id of payments
BEGIN;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE payments DROP CONSTRAINT fk_payments_order_id;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '89ecc2afac3c7c9262c53aa3ac8fb9363139f742536f93d5589ecdb336b365e6'::text WHERE outcome = 'running';
COMMIT;

-- 4 of 6: drop index ix_orders_total of orders
UPDATE lintel_history SET begun_hash = '80926021cadb14da58ee0e76cc08b8f59b0dfb8be8c614c49a26104285f02ae5' WHERE outcome = 'running';
SET lock_timeout = 0;
SET statement_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS ix_orders_total;
RESET lock_timeout;
RESET statement_timeout;
BEGIN;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '80926021cadb14da58ee0e76cc08b8f59b0dfb8be8c614c49a26104285f02ae5'::text WHERE outcome = 'running';
COMMIT;

-- 5 of 6: drop not null on orders.total
BEGIN;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE orders ALTER COLUMN total DROP NOT NULL;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '5b13dd828842711460be640062dae9bf6d43f991d4825c49c041474930601131'::text WHERE outcome = 'running';
COMMIT;

-- 6 of 6: drop column total of orders
BEGIN;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE orders DROP COLUMN total;
UPDATE lintel_history SET begun_hash = NULL, step_hashes = step_hashes || '6bc8bac8c9093589615bd8d35383ef90732c51d02b9cd34ea7291a93b460fef8'::text WHERE outcome = 'running';
UPDATE lintel_history SET outcome = 'done', finished_at = clock_timestamp() WHERE outcome = 'running';
DELETE FROM lintel_version WHERE revision = ANY (ARRAY['bbbb']::text[]);
INSERT INTO lintel_version (revision) VALUES ('aaaa');
COMMIT;
