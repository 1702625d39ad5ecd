--liquibase formatted sql logicalFilePath:lintel/aaebe9bde2e7.sql
-- lintel:revision aaebe9bde2e7 revises nothing; part 1 of 1
-- Lintel: change it. Verdict: several steps; code that is running keeps working; each step is committed alone, nobody waits for long.

--changeset lintel:aaebe9bde2e7-1 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create index uq_stays_begin on stays; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
CREATE UNIQUE INDEX CONCURRENTLY uq_stays_begin ON stays (begin)
--rollback empty

--changeset lintel:aaebe9bde2e7-2 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: add uq_stays_begin to stays
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays ADD CONSTRAINT uq_stays_begin UNIQUE USING INDEX uq_stays_begin;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays DROP CONSTRAINT uq_stays_begin;

--changeset lintel:aaebe9bde2e7-3 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: add fk_stays_guest_id to stays, not validated
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
LOCK TABLE guests IN SHARE ROW EXCLUSIVE MODE;
ALTER TABLE stays ADD CONSTRAINT fk_stays_guest_id FOREIGN KEY (guest_id) REFERENCES guests (id) ON DELETE CASCADE NOT VALID;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback LOCK TABLE guests IN ACCESS EXCLUSIVE MODE;
--rollback ALTER TABLE stays DROP CONSTRAINT fk_stays_guest_id;

--changeset lintel:aaebe9bde2e7-4 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: validate fk_stays_guest_id of stays
SET LOCAL lock_timeout = 3000;
SET LOCAL statement_timeout = 0;
ALTER TABLE stays VALIDATE CONSTRAINT fk_stays_guest_id;
--rollback empty

--changeset lintel:aaebe9bde2e7-5 runInTransaction:false splitStatements:true endDelimiter:;; rollbackSplitStatements:true rollbackEndDelimiter:;; stripComments:false
--comment: fill stays.note in batches
SET lock_timeout = 0
;;
SET statement_timeout = 0
;;
DO $lintel$
#variable_conflict use_column
<<lx_fill>>
DECLARE
    pages bigint := pg_relation_size('stays') / current_setting('block_size')::bigint;
    page bigint := 0;
    width bigint := 64;
    filled bigint := 0;
    batch bigint;
BEGIN
    WHILE page <= pages LOOP
        UPDATE stays SET note = 'none'
        WHERE ctid >= format('(%s,0)', lx_fill.page)::tid
            AND ctid < format('(%s,0)', lx_fill.page + lx_fill.width)::tid
            AND note IS NULL;
        GET DIAGNOSTICS batch = ROW_COUNT;
        COMMIT;
        filled := filled + batch;
        page := page + width;
        IF batch > 5000 THEN
            width := greatest(width / 2, 1);
        END IF;
        RAISE NOTICE '% of % pages, % rows filled', least(page, pages), pages, filled;
    END LOOP;
    UPDATE stays SET note = 'none' WHERE note IS NULL;
END
$lintel$
;;
RESET lock_timeout
;;
RESET statement_timeout
--rollback empty

--changeset lintel:aaebe9bde2e7-6 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: gather statistics of stays.note
SET LOCAL lock_timeout = 3000;
SET LOCAL statement_timeout = 0;
ANALYZE stays (note);
--rollback empty

--liquibase formatted sql logicalFilePath:lintel/c4e0030218b6.sql
-- lintel:revision c4e0030218b6 revises aaebe9bde2e7; part 1 of 1
-- Lintel: change it, contract. Verdict: several steps; code that is running keeps working; each step is committed alone, nobody waits for long.

--changeset lintel:c4e0030218b6-1 runInTransaction:false splitStatements:true endDelimiter:;; rollbackSplitStatements:true rollbackEndDelimiter:;; stripComments:false
--comment: fill stays.note in batches
SET lock_timeout = 0
;;
SET statement_timeout = 0
;;
DO $lintel$
#variable_conflict use_column
<<lx_fill>>
DECLARE
    pages bigint := pg_relation_size('stays') / current_setting('block_size')::bigint;
    page bigint := 0;
    width bigint := 64;
    filled bigint := 0;
    batch bigint;
BEGIN
    WHILE page <= pages LOOP
        UPDATE stays SET note = 'none'
        WHERE ctid >= format('(%s,0)', lx_fill.page)::tid
            AND ctid < format('(%s,0)', lx_fill.page + lx_fill.width)::tid
            AND note IS NULL;
        GET DIAGNOSTICS batch = ROW_COUNT;
        COMMIT;
        filled := filled + batch;
        page := page + width;
        IF batch > 5000 THEN
            width := greatest(width / 2, 1);
        END IF;
        RAISE NOTICE '% of % pages, % rows filled', least(page, pages), pages, filled;
    END LOOP;
    UPDATE stays SET note = 'none' WHERE note IS NULL;
END
$lintel$
;;
RESET lock_timeout
;;
RESET statement_timeout
--rollback empty

--changeset lintel:c4e0030218b6-2 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: gather statistics of stays.note
SET LOCAL lock_timeout = 3000;
SET LOCAL statement_timeout = 0;
ANALYZE stays (note);
--rollback empty

--changeset lintel:c4e0030218b6-3 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: set not null on stays.note: add a check that is not validated
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays ADD CONSTRAINT lx_nn_stays_note CHECK (note IS DISTINCT FROM NULL) NOT VALID;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 5000;
--rollback ALTER TABLE stays ALTER COLUMN note DROP NOT NULL;

--changeset lintel:c4e0030218b6-4 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: set not null on stays.note: validate the check
SET LOCAL lock_timeout = 3000;
SET LOCAL statement_timeout = 0;
ALTER TABLE stays VALIDATE CONSTRAINT lx_nn_stays_note;
--rollback empty

--changeset lintel:c4e0030218b6-5 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: set not null on stays.note: set it, without a scan
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 5000;
ALTER TABLE stays ALTER COLUMN note SET NOT NULL;
ALTER TABLE stays DROP CONSTRAINT lx_nn_stays_note;
--rollback empty
