-- revision
ALTER TABLE invoices ADD COLUMN total bigint GENERATED ALWAYS AS (net + tax) VIRTUAL;
CREATE TABLE bills (net bigint, total bigint GENERATED ALWAYS AS (net * 2) STORED);
ALTER TABLE bills ADD COLUMN half bigint GENERATED ALWAYS AS (net / 2) STORED;
