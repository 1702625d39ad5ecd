--liquibase formatted sql logicalFilePath:lintel/13539e2038ea.sql
-- lintel:revision 13539e2038ea revises nothing; part 1 of 1
-- Lintel: change it. Verdict: several steps; code that is running keeps working; each step is committed alone, nobody waits for long.

--changeset lintel:13539e2038ea-1 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: add lx_fk_stays_guest_id to stays, not validated
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
LOCK TABLE guests IN SHARE ROW EXCLUSIVE MODE;
ALTER TABLE stays ADD CONSTRAINT lx_fk_stays_guest_id FOREIGN KEY (guest_id) REFERENCES guests (id) ON DELETE SET NULL NOT VALID;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback LOCK TABLE guests IN ACCESS EXCLUSIVE MODE;
--rollback ALTER TABLE stays DROP CONSTRAINT fk_stays_guest_id;
--rollback ALTER TABLE stays RENAME CONSTRAINT lx_fk_stays_guest_id TO fk_stays_guest_id;

--changeset lintel:13539e2038ea-2 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: validate lx_fk_stays_guest_id of stays
SET LOCAL lock_timeout = 3000;
SET LOCAL statement_timeout = 0;
ALTER TABLE stays VALIDATE CONSTRAINT lx_fk_stays_guest_id;
--rollback SET LOCAL lock_timeout = 3000;
--rollback SET LOCAL statement_timeout = 0;
--rollback ALTER TABLE stays VALIDATE CONSTRAINT lx_fk_stays_guest_id;

--changeset lintel:13539e2038ea-3 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: put lx_fk_stays_guest_id of stays in the place of fk_stays_guest_id
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
LOCK TABLE guests IN ACCESS EXCLUSIVE MODE;
ALTER TABLE stays DROP CONSTRAINT fk_stays_guest_id;
ALTER TABLE stays RENAME CONSTRAINT lx_fk_stays_guest_id TO fk_stays_guest_id;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback LOCK TABLE guests IN SHARE ROW EXCLUSIVE MODE;
--rollback ALTER TABLE stays ADD CONSTRAINT lx_fk_stays_guest_id FOREIGN KEY (guest_id) REFERENCES guests (id) ON DELETE RESTRICT NOT VALID;
