-- revision
CREATE TABLE invoices (id bigint);
ALTER TABLE invoices RENAME TO bills;
ALTER TABLE bills RENAME TO papers;
ALTER INDEX a RENAME TO b;
ALTER TYPE a RENAME TO b;
