-- revision
CREATE DOMAIN email_address AS text;
ALTER TABLE users ADD email email_address;
CREATE DOMAIN short AS text CHECK (length(VALUE) < 10);
CREATE TABLE parts (code short);
ALTER TABLE parts ADD name short;
ALTER TABLE users ADD other unknown_type;
