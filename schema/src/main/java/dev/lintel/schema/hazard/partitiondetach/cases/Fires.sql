-- revision
ALTER TABLE events DETACH PARTITION events_2025; -- HAZARD: partition-detach
