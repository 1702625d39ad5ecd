--liquibase formatted sql logicalFilePath:lintel/a2986091a914.sql
-- lintel:revision a2986091a914 revises nothing; part 1 of 1
-- Lintel: change it. Verdict: safe; code that is running keeps working, nobody waits for long.

--changeset lintel:a2986091a914-1 splitStatements:false rollbackSplitStatements:false stripComments:false
--comment: create function say
SET LOCAL lock_timeout = 500;
SET LOCAL statement_timeout = 0;
DO $lintel2$
BEGIN
    EXECUTE E'CREATE OR REPLACE FUNCTION say() RETURNS trigger LANGUAGE plpgsql AS $lintel$\nBEGIN\n-- rollback is what this line is not about\n--changeset nobody:1\n/* liquibase rollback\n   neither */\n    RAISE NOTICE ''$\x7buser.name}, %, \x63hangesetId, $\x7bflyway:user}, it''''s; \\'', NEW.id;\n\n    RETURN NEW;\nEND\n$lintel$';
END
$lintel2$;
--rollback SET LOCAL lock_timeout = 500;
--rollback SET LOCAL statement_timeout = 0;
--rollback DROP FUNCTION say();
