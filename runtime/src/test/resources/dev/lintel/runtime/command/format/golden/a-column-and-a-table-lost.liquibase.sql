--liquibase formatted sql logicalFilePath:lintel/9fe8f8828be9.sql
-- lintel:revision 9fe8f8828be9 revises nothing; part 1 of 1
-- Lintel: change it. Verdict: loses data; what is dropped is gone.

--changeset lintel:9fe8f8828be9-1 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: drop column note of stays
DO $lintel$
DECLARE
    reason CONSTANT text := $reason$$reason$; -- write between the two marks why this data may go
BEGIN
    IF reason !~ '[[:graph:]]' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'this loses data and does not say why: drop column note of stays',
            HINT = 'Write between the two marks at the head of the file why the data may go, and run it again.';
    END IF;
END
$lintel$;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays DROP COLUMN note;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays ADD COLUMN note text;

--changeset lintel:9fe8f8828be9-2 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: drop table guests
DO $lintel$
DECLARE
    reason CONSTANT text := $reason$$reason$; -- write between the two marks why this data may go
BEGIN
    IF reason !~ '[[:graph:]]' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'this loses data and does not say why: drop table guests',
            HINT = 'Write between the two marks at the head of the file why the data may go, and run it again.';
    END IF;
END
$lintel$;
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
DROP TABLE guests;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 0;
--rollback CREATE TABLE guests (
--rollback     id bigint NOT NULL,
--rollback     CONSTRAINT pk_guests PRIMARY KEY (id)
--rollback );
