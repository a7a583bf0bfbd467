-- How long deliveries of an outcome are kept after their end; a company without a rule keeps them for good.
CREATE TABLE retention (
    company INTEGER NOT NULL REFERENCES company(id),
    status INTEGER NOT NULL,
    keep_days INTEGER NOT NULL,
    PRIMARY KEY (company, status)
) STRICT, WITHOUT ROWID
--;;
-- What a removal has removed so far. It goes with the removal's audit entry, so that a crash in between hides nothing.
-- 'run' tells two removals of one company apart: of two the later one goes on.
CREATE TABLE pruning (
    company INTEGER PRIMARY KEY REFERENCES company(id),
    run INTEGER NOT NULL,
    actor TEXT NOT NULL,
    wish TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    delivered INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    events INTEGER NOT NULL DEFAULT 0
) STRICT
--;;
-- n counts the deliveries that are there; removed those that were there and went with their age.
ALTER TABLE counter ADD COLUMN removed INTEGER NOT NULL DEFAULT 0
--;;
-- Deliveries of a plan that went with their age: the plan still says what became of them.
CREATE TABLE plan_removed (
    plan INTEGER NOT NULL REFERENCES plan(id),
    status INTEGER NOT NULL,
    n INTEGER NOT NULL,
    last_finished INTEGER NOT NULL,
    PRIMARY KEY (plan, status)
) STRICT, WITHOUT ROWID
--;;
-- When an event's personal data were erased; 0: they were not.
ALTER TABLE event ADD COLUMN erased_at INTEGER NOT NULL DEFAULT 0
