-- revision outside
INSERT INTO countries (code) VALUES ('at') ON CONFLICT DO NOTHING;
VACUUM countries;
-- revision
INSERT INTO countries (code) VALUES ('at');
