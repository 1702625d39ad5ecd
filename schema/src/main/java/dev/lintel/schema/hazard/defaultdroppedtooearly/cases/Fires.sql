-- revision
ALTER TABLE users ADD country text NOT NULL DEFAULT 'at';
ALTER TABLE users ALTER COLUMN country DROP DEFAULT; -- HAZARD: default-dropped-too-early
