-- Which triggers an endpoint gets: bit n is trigger n. What was made for the local receiver gets none.
ALTER TABLE endpoint ADD COLUMN triggers INTEGER NOT NULL DEFAULT 0
--;;
UPDATE endpoint SET triggers = CASE slot WHEN 0 THEN 7 WHEN 1 THEN 24 WHEN 2 THEN 96 WHEN 3 THEN 384 ELSE 0 END
--;;
ALTER TABLE endpoint ADD COLUMN payload_filter TEXT NOT NULL DEFAULT ''
--;;
-- Header lines of its own, a JSON list of {"name","value"} or {"name","sealed"}; empty: none.
ALTER TABLE endpoint ADD COLUMN headers TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE endpoint ADD COLUMN hold_note TEXT NOT NULL DEFAULT ''
--;;
-- A removed endpoint stays for its deliveries, without URL and triggers; its name is free again.
ALTER TABLE endpoint ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0
--;;
DROP INDEX endpoint_name
--;;
CREATE UNIQUE INDEX endpoint_name ON endpoint(company, name) WHERE slot IS NULL AND removed_at = 0
--;;
-- Wire names that differ from the documented ones, a JSON object by those; empty: none.
ALTER TABLE company ADD COLUMN wire_names TEXT NOT NULL DEFAULT ''
--;;
-- The last test of each endpoint's URL.
CREATE TABLE endpoint_test (
    endpoint INTEGER PRIMARY KEY REFERENCES endpoint(id),
    at INTEGER NOT NULL,
    url TEXT NOT NULL,
    finding TEXT NOT NULL,
    code INTEGER,
    duration INTEGER NOT NULL
) STRICT
