-- revision
ALTER TYPE priority ADD VALUE 'urgent' AFTER 'high';
ALTER TYPE address ADD ATTRIBUTE street text;
