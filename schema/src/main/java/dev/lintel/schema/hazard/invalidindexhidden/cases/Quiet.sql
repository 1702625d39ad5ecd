-- revision as script
DROP INDEX CONCURRENTLY IF EXISTS ix_users_email;
CREATE INDEX CONCURRENTLY ix_users_email ON users (email);
