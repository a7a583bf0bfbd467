-- Lists by status or trigger: each pair of them is a range in the order of ids, and a list merges the ranges it needs.
-- endpoint and simulated are there so that who is counted or skipped need not be read.
CREATE INDEX delivery_status ON delivery(company, status, trigger, id, endpoint, simulated)
--;;
-- The counters by days, which triggers keep: what is counted of months is not added up hour by hour. A day is 24 hours
-- of counter.
CREATE TABLE counter_day (
    company INTEGER NOT NULL,
    day INTEGER NOT NULL,
    endpoint INTEGER NOT NULL,
    status INTEGER NOT NULL,
    n INTEGER NOT NULL,
    first_delivery INTEGER,
    last_delivery INTEGER,
    PRIMARY KEY (company, day, endpoint, status)
) STRICT, WITHOUT ROWID
--;;
-- Division rounds towards zero: shifted, it rounds down before 1970 as well.
INSERT INTO counter_day(company, day, endpoint, status, n, first_delivery, last_delivery)
SELECT company, (hour + 240000000) / 24 - 10000000, endpoint, status, sum(n), min(first_delivery), max(last_delivery)
FROM counter GROUP BY 1, 2, 3, 4
--;;
CREATE TRIGGER counter_added AFTER INSERT ON counter BEGIN
    INSERT INTO counter_day(company, day, endpoint, status, n, first_delivery, last_delivery)
    VALUES (NEW.company, (NEW.hour + 240000000) / 24 - 10000000, NEW.endpoint, NEW.status, NEW.n, NEW.first_delivery,
            NEW.last_delivery)
    ON CONFLICT (company, day, endpoint, status) DO UPDATE SET n = n + excluded.n,
        first_delivery = coalesce(min(first_delivery, excluded.first_delivery), first_delivery, excluded.first_delivery),
        last_delivery = coalesce(max(last_delivery, excluded.last_delivery), last_delivery, excluded.last_delivery);
END
--;;
CREATE TRIGGER counter_changed AFTER UPDATE ON counter BEGIN
    UPDATE counter_day SET n = n + NEW.n - OLD.n,
        first_delivery = coalesce(min(first_delivery, NEW.first_delivery), first_delivery, NEW.first_delivery),
        last_delivery = coalesce(max(last_delivery, NEW.last_delivery), last_delivery, NEW.last_delivery)
    WHERE company = NEW.company AND day = (NEW.hour + 240000000) / 24 - 10000000 AND endpoint = NEW.endpoint
        AND status = NEW.status;
END
--;;
CREATE TRIGGER counter_removed AFTER DELETE ON counter BEGIN
    UPDATE counter_day SET n = n - OLD.n WHERE company = OLD.company
        AND day = (OLD.hour + 240000000) / 24 - 10000000 AND endpoint = OLD.endpoint AND status = OLD.status;
END
