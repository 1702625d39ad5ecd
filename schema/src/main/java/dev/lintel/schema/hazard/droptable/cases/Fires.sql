-- revision
DROP TABLE legacy_sessions; -- HAZARD: drop-table
DROP TABLE IF EXISTS shop."Old Orders"; -- HAZARD: drop-table
