-- How long attempts took, by the hour they ended in; which durations a bucket holds: see latencybucket.h.
CREATE TABLE latency (
    company INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    endpoint INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (company, hour, endpoint, bucket)
) STRICT, WITHOUT ROWID
