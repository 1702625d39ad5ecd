--liquibase formatted sql logicalFilePath:lintel/04d17ee2e71b.sql
-- lintel:revision 04d17ee2e71b revises nothing; part 1 of 1
-- Lintel: change it. Verdict: several steps; code that is running keeps working; each step is committed alone, nobody waits for long.

--changeset lintel:04d17ee2e71b-1 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create index ix_stays_begin on stays; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
CREATE INDEX CONCURRENTLY ix_stays_begin ON stays (begin)
--rollback DROP INDEX CONCURRENTLY IF EXISTS ix_stays_begin

--changeset lintel:04d17ee2e71b-2 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create index ix_stays_note on stays; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
CREATE INDEX CONCURRENTLY ix_stays_note ON stays (id) WHERE note <> 'a\'
--rollback DROP INDEX CONCURRENTLY IF EXISTS ix_stays_note

--changeset lintel:04d17ee2e71b-3 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create index ix_stays_oracle on stays; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
CREATE INDEX CONCURRENTLY ix_stays_oracle ON stays (id) WHERE note <> 'q' AND note <> ';;'
--rollback DROP INDEX CONCURRENTLY IF EXISTS ix_stays_oracle

--changeset lintel:04d17ee2e71b-4 runInTransaction:false splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create index ix_stays_quoted on stays; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts: after a failure, drop an invalid index by hand
CREATE INDEX CONCURRENTLY ix_stays_quoted ON stays (id) WHERE note <> 'it''s; ''${note}'
--rollback DROP INDEX CONCURRENTLY IF EXISTS ix_stays_quoted
