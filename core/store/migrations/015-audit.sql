-- Of each entry: SHA-256 over the hash of the entry before it and what it holds, so that nothing can be changed, moved or
-- taken out without a trace (docs/audit.md).
ALTER TABLE audit ADD COLUMN hash BLOB NOT NULL DEFAULT x''
--;;
-- The last entry, and the same once more under the store's key, which whoever has the file alone cannot write.
CREATE TABLE audit_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    entry INTEGER NOT NULL,
    hash BLOB NOT NULL,
    sealed BLOB
) STRICT
--;;
-- What was there is chained as it is now, one after the other.
WITH RECURSIVE chained(id, hash) AS (
    SELECT id, audit_hash(zeroblob(32), id, at, actor, company, what, before, after) FROM audit
    WHERE id = (SELECT min(id) FROM audit)
    UNION ALL
    SELECT a.id, audit_hash(c.hash, a.id, a.at, a.actor, a.company, a.what, a.before, a.after)
    FROM chained c JOIN audit a ON a.id = (SELECT min(n.id) FROM audit n WHERE n.id > c.id)
)
UPDATE audit SET hash = chained.hash FROM chained WHERE chained.id = audit.id
--;;
INSERT INTO audit_head(only, entry, hash)
SELECT 1, coalesce(max(id), 0), coalesce((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), zeroblob(32)) FROM audit
--;;
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN
    SELECT raise(ABORT, 'entries of the audit are never changed');
END
--;;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN
    SELECT raise(ABORT, 'entries of the audit are never removed');
END
--;;
-- One that goes anywhere but behind the last would replace another, or hide between two.
CREATE TRIGGER audit_appended BEFORE INSERT ON audit
WHEN NEW.id <> (SELECT entry + 1 FROM audit_head) OR length(NEW.hash) <> 32 BEGIN
    SELECT raise(ABORT, 'entries of the audit go behind the last');
END
--;;
CREATE TRIGGER audit_grown AFTER INSERT ON audit BEGIN
    UPDATE audit_head SET entry = NEW.id, hash = NEW.hash;
END
--;;
-- Outages of endpoints that are over: attempts that failed one after the other, at least three, from the first to the
-- attempt that got through. One that lasts is in endpoint.failing_since.
CREATE TABLE outage (
    id INTEGER PRIMARY KEY,
    endpoint INTEGER NOT NULL REFERENCES endpoint(id),
    began INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    outcome INTEGER,
    code INTEGER,
    detail TEXT
) STRICT
--;;
CREATE INDEX outage_endpoint ON outage(endpoint, began)
--;;
-- When somebody releases the endpoint or gives it another URL, it ends with the last failure.
CREATE TRIGGER outage_given_up AFTER UPDATE OF failing_since ON endpoint
WHEN OLD.failing_since <> 0 AND NEW.failing_since = 0 AND OLD.failures >= 3
    AND NOT EXISTS (SELECT 1 FROM outage o WHERE o.endpoint = OLD.id AND o.began >= OLD.failing_since) BEGIN
    INSERT INTO outage(endpoint, began, ended, failures, outcome, code, detail)
    VALUES (OLD.id, OLD.failing_since, max(OLD.failing_since, OLD.failed_at), OLD.failures, OLD.last_outcome, OLD.last_code,
            OLD.last_detail);
END
