-- How long deliveries of an outcome are kept; a company without a rule keeps them for good.
CREATE TABLE retention (
    company INTEGER NOT NULL REFERENCES company(id),
    status INTEGER NOT NULL,
    keep_days INTEGER NOT NULL,
    PRIMARY KEY (company, status)
) STRICT, WITHOUT ROWID
--;;
-- When an event's personal data were erased; 0: they were not.
ALTER TABLE event ADD COLUMN erased_at INTEGER NOT NULL DEFAULT 0
