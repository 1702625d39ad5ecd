-- revision
ALTER TYPE order_status RENAME TO status_of_order;
ALTER TYPE order_status ADD VALUE 'paid' BEFORE 'payed';
