-- revision
ALTER TYPE order_status ADD VALUE 'refunded' AFTER 'paid';
UPDATE orders SET status = 'refunded' WHERE id = 7;

-- revision in one step
ALTER TYPE order_status ADD VALUE 'refunded' BEFORE 'paid';
UPDATE orders SET status = 'paid' WHERE id = 7;
