-- How an endpoint is sent to; null where it has no value of its own.
ALTER TABLE endpoint ADD COLUMN rate_requests INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE endpoint ADD COLUMN rate_per_ms INTEGER NOT NULL DEFAULT 1000
--;;
ALTER TABLE endpoint ADD COLUMN in_order INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE endpoint ADD COLUMN timeout_ms INTEGER
--;;
ALTER TABLE endpoint ADD COLUMN retry_schedule TEXT
--;;
ALTER TABLE endpoint ADD COLUMN ca_file TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE endpoint ADD COLUMN verifies_certificate INTEGER NOT NULL DEFAULT 1
--;;
-- The breaker: failures in a row, and when the next probe goes out while it is open.
ALTER TABLE endpoint ADD COLUMN failures INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE endpoint ADD COLUMN probe_at INTEGER NOT NULL DEFAULT 0
--;;
-- The appointment, where the endpoint keeps its events in order. Then due is null while an earlier
-- one is not finished: such a delivery has no place in the queue yet.
ALTER TABLE delivery ADD COLUMN order_key TEXT
--;;
CREATE INDEX delivery_order ON delivery(endpoint, order_key, id) WHERE order_key IS NOT NULL AND status < 2
