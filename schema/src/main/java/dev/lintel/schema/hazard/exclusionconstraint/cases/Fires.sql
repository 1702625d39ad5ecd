-- revision
ALTER TABLE bookings ADD CONSTRAINT ex_bookings EXCLUDE USING gist (room WITH =, during WITH &&); -- HAZARD: exclusion-constraint
