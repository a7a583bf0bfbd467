-- Payloads that somebody kept under a name, to send them again; packed, and last, so that listing never reads them.
CREATE TABLE sample (
    id INTEGER PRIMARY KEY,
    company INTEGER NOT NULL REFERENCES company(id),
    name TEXT NOT NULL,
    trigger INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    payload BLOB NOT NULL,
    UNIQUE(company, name)
) STRICT
