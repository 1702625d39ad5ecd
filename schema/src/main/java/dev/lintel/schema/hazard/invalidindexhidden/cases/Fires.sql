-- revision as script
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_users_email ON users (email); -- HAZARD: invalid-index-hidden
CREATE INDEX CONCURRENTLY ON users (name); -- HAZARD: invalid-index-hidden
