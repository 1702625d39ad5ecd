-- revision
CREATE TABLE parts (code text);
ALTER TABLE parts ADD name text NOT NULL DEFAULT '';
ALTER TABLE parts ALTER name DROP DEFAULT;
