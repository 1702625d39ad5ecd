--liquibase formatted sql logicalFilePath:lintel/50419428cf3c.sql
-- lintel:revision 50419428cf3c revises nothing; part 1 of 1
-- Lintel: change it. Verdict: safe; code that is running keeps working, nobody waits for long.

--changeset lintel:50419428cf3c-1 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: drop fk_stays_guest_id of stays
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
LOCK TABLE guests IN ACCESS EXCLUSIVE MODE;
ALTER TABLE stays DROP CONSTRAINT fk_stays_guest_id;
--rollback SET LOCAL lock_timeout = 3000;
--rollback SET LOCAL statement_timeout = 0;
--rollback ALTER TABLE stays VALIDATE CONSTRAINT fk_stays_guest_id;

--changeset lintel:50419428cf3c-2 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: nothing on the way up
SELECT 1
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback LOCK TABLE guests IN SHARE ROW EXCLUSIVE MODE;
--rollback ALTER TABLE stays ADD CONSTRAINT fk_stays_guest_id FOREIGN KEY (guest_id) REFERENCES guests (id) ON DELETE CASCADE NOT VALID;

--changeset lintel:50419428cf3c-3 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: drop uq_stays_begin of stays
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays DROP CONSTRAINT uq_stays_begin;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays ADD CONSTRAINT uq_stays_begin UNIQUE USING INDEX uq_stays_begin;

--changeset lintel:50419428cf3c-4 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: nothing on the way up; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
SELECT 1
--rollback CREATE UNIQUE INDEX CONCURRENTLY uq_stays_begin ON stays (begin)

--changeset lintel:50419428cf3c-5 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: drop not null on stays.note
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays ALTER COLUMN note DROP NOT NULL;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays ALTER COLUMN note SET NOT NULL;
--rollback ALTER TABLE stays DROP CONSTRAINT lx_nn_stays_note;

--changeset lintel:50419428cf3c-6 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: nothing on the way up
SELECT 1
--rollback SET LOCAL lock_timeout = 3000;
--rollback SET LOCAL statement_timeout = 0;
--rollback ALTER TABLE stays VALIDATE CONSTRAINT lx_nn_stays_note;

--changeset lintel:50419428cf3c-7 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: nothing on the way up
SELECT 1
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays ADD CONSTRAINT lx_nn_stays_note CHECK (note IS DISTINCT FROM NULL) NOT VALID;
