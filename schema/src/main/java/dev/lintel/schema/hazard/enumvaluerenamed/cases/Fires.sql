-- revision
ALTER TYPE order_status RENAME VALUE 'payed' TO 'paid'; -- HAZARD: enum-value-renamed
