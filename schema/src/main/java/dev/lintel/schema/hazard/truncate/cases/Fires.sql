-- revision
TRUNCATE sessions; -- HAZARD: truncate
TRUNCATE TABLE ONLY a, b RESTART IDENTITY CASCADE; -- HAZARD: truncate
