-- Where the deliveries of a company's day lie, and how many they are, whatever their endpoint and status: the list finds
-- a row by its number, and a date, without reading the day's counters one by one. Kept by the triggers of counter_day.
CREATE TABLE company_day (
    company INTEGER NOT NULL,
    day INTEGER NOT NULL,
    n INTEGER NOT NULL,
    first_delivery INTEGER,
    last_delivery INTEGER,
    PRIMARY KEY (company, day)
) STRICT, WITHOUT ROWID
--;;
INSERT INTO company_day(company, day, n, first_delivery, last_delivery)
SELECT company, day, sum(n), min(first_delivery), max(last_delivery) FROM counter_day GROUP BY 1, 2
--;;
CREATE TRIGGER counter_day_added AFTER INSERT ON counter_day BEGIN
    INSERT INTO company_day(company, day, n, first_delivery, last_delivery)
    VALUES (NEW.company, NEW.day, NEW.n, NEW.first_delivery, NEW.last_delivery)
    ON CONFLICT (company, day) DO UPDATE SET n = n + excluded.n,
        first_delivery = coalesce(min(first_delivery, excluded.first_delivery), first_delivery, excluded.first_delivery),
        last_delivery = coalesce(max(last_delivery, excluded.last_delivery), last_delivery, excluded.last_delivery);
END
--;;
CREATE TRIGGER counter_day_changed AFTER UPDATE ON counter_day BEGIN
    UPDATE company_day SET n = n + NEW.n - OLD.n,
        first_delivery = coalesce(min(first_delivery, NEW.first_delivery), first_delivery, NEW.first_delivery),
        last_delivery = coalesce(max(last_delivery, NEW.last_delivery), last_delivery, NEW.last_delivery)
    WHERE company = NEW.company AND day = NEW.day;
END
--;;
CREATE TRIGGER counter_day_removed AFTER DELETE ON counter_day BEGIN
    UPDATE company_day SET n = n - OLD.n WHERE company = OLD.company AND day = OLD.day;
END
