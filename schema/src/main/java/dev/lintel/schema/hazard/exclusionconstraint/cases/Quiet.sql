-- revision
CREATE TABLE bookings (room integer, during tsrange);
ALTER TABLE bookings ADD CONSTRAINT ex_bookings EXCLUDE USING gist (room WITH =, during WITH &&);
