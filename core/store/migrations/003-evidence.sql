-- The last failure of an endpoint that fails: what lies between two of them counts as a day at most.
ALTER TABLE endpoint ADD COLUMN failed_at INTEGER NOT NULL DEFAULT 0
--;;
UPDATE endpoint SET failed_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000000 WHERE failing_since > 0
--;;
-- Whether the attempt went to a receiver whose certificate was not looked at.
ALTER TABLE attempt ADD COLUMN unverified INTEGER NOT NULL DEFAULT 0
