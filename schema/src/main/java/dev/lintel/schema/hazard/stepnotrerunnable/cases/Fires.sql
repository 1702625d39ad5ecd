-- revision outside
CREATE INDEX CONCURRENTLY ix_orders_code ON orders (code); -- HAZARD: step-not-rerunnable
INSERT INTO countries (code) VALUES ('at'); -- HAZARD: step-not-rerunnable
