-- Filters that people kept of a company, by name.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    company INTEGER NOT NULL REFERENCES company(id),
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (company, name)
) STRICT
--;;
-- Filters that were used lately.
CREATE TABLE recent_filter (
    company INTEGER NOT NULL REFERENCES company(id),
    filter TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (company, filter)
) STRICT, WITHOUT ROWID
