-- How long attempts took, by the hour they ended in; which durations a bucket holds: see latencybucket.h.
CREATE TABLE latency (
    company INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    endpoint INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (company, hour, endpoint, bucket)
) STRICT, WITHOUT ROWID
--;;
-- Those that were answered (0) or waited for in vain (11, 12). One after the other in the order of ids, which is nearly
-- that of time, so that what is added to lies together; sorting millions would want the memory for them.
INSERT INTO latency(company, hour, endpoint, bucket, n)
SELECT d.company, (a.started_at + a.duration) / 3600000000, d.endpoint, latency_bucket(a.duration), 1
FROM attempt a CROSS JOIN delivery d ON d.id = a.id >> 8 WHERE a.outcome IN (0, 11, 12)
ON CONFLICT(company, hour, endpoint, bucket) DO UPDATE SET n = n + 1
--;;
-- What the endpoint's last failure was; it stays when the endpoint answers again.
ALTER TABLE endpoint ADD COLUMN last_outcome INTEGER
--;;
ALTER TABLE endpoint ADD COLUMN last_code INTEGER
--;;
ALTER TABLE endpoint ADD COLUMN last_detail TEXT
--;;
-- Of those that fail now it is known from what waits for another attempt: due last.
UPDATE endpoint SET (last_outcome, last_code, last_detail) = (
    SELECT d.last_outcome, d.last_code, d.last_detail FROM delivery d
    WHERE d.endpoint = endpoint.id AND d.due IS NOT NULL AND d.attempts > 0 ORDER BY d.due DESC LIMIT 1)
WHERE failing_since > 0
