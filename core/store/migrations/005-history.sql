-- The settings after each change, oldest number first: a settings file without its keys, packed, the values of its
-- secret headers sealed, and a JSON object of its additional endpoints' names and ids.
CREATE TABLE settings_version (
    company INTEGER NOT NULL REFERENCES company(id),
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    audit INTEGER NOT NULL,
    settings BLOB NOT NULL,
    endpoints TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY(company, number)
) STRICT, WITHOUT ROWID
--;;
-- When the company was put into the archive; 0: it was not.
ALTER TABLE company ADD COLUMN archived_at INTEGER NOT NULL DEFAULT 0
