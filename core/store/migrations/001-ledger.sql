CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID
--;;
INSERT INTO meta(key, value) VALUES ('public_id_key', randomblob(16)), ('settings_revision', 1)
--;;
CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    external_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    environment INTEGER NOT NULL,
    signature_encoding INTEGER NOT NULL,
    standard_headers INTEGER NOT NULL,
    retry_schedule TEXT NOT NULL,
    timeout_ms INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
--;;
CREATE TABLE company_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company INTEGER NOT NULL REFERENCES company(id),
    sealed BLOB NOT NULL,
    signs_from INTEGER NOT NULL,
    signs_until INTEGER
) STRICT
--;;
CREATE INDEX company_key_company ON company_key(company)
--;;
-- queued and retrying say how many of its deliveries are in that status; they are kept with the
-- counters, so that nobody has to count what waits.
CREATE TABLE endpoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company INTEGER NOT NULL REFERENCES company(id),
    slot INTEGER CHECK (slot BETWEEN 0 AND 3),
    name TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    host TEXT NOT NULL DEFAULT '',
    state INTEGER NOT NULL DEFAULT 0,
    hold_reason INTEGER NOT NULL DEFAULT 0,
    held_at INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER NOT NULL DEFAULT 0,
    concurrency INTEGER NOT NULL DEFAULT 8,
    queued INTEGER NOT NULL DEFAULT 0,
    retrying INTEGER NOT NULL DEFAULT 0,
    UNIQUE (company, slot)
) STRICT
--;;
CREATE UNIQUE INDEX endpoint_name ON endpoint(company, name) WHERE slot IS NULL
--;;
-- URLs that were sent to: thousands of attempts share one.
CREATE TABLE url (
    id INTEGER PRIMARY KEY,
    ascii TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL
) STRICT
--;;
-- No reference to company: removing one would search all events for it (delivery has the index).
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company INTEGER NOT NULL,
    trigger INTEGER NOT NULL,
    simulated INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    appointment_id TEXT,
    customer_id TEXT,
    resource_id TEXT,
    confirmation TEXT,
    name TEXT,
    email TEXT
) STRICT
--;;
CREATE TABLE payload (
    event INTEGER PRIMARY KEY REFERENCES event(id),
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT
--;;
-- due is null once it is finished and not on the wire; leased_at is when the attempt began that is on
-- the wire. trigger and simulated repeat the event's, so that lists read one table.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company INTEGER NOT NULL REFERENCES company(id),
    event INTEGER NOT NULL REFERENCES event(id),
    endpoint INTEGER NOT NULL,
    trigger INTEGER NOT NULL,
    simulated INTEGER NOT NULL,
    status INTEGER NOT NULL,
    due INTEGER,
    leased_at INTEGER,
    lease_until INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    manual INTEGER NOT NULL,
    last_outcome INTEGER,
    last_code INTEGER,
    last_detail TEXT,
    last_url INTEGER,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    resend_of INTEGER
) STRICT
--;;
CREATE INDEX delivery_company ON delivery(company, id)
--;;
CREATE INDEX delivery_event ON delivery(event)
--;;
CREATE INDEX delivery_due ON delivery(endpoint, due) WHERE due IS NOT NULL
--;;
CREATE INDEX delivery_resend ON delivery(resend_of) WHERE resend_of IS NOT NULL
--;;
-- id is delivery << 8 | number. Phases in microseconds, null where there was none.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    code INTEGER,
    detail TEXT,
    duration INTEGER NOT NULL,
    resolve INTEGER,
    connect INTEGER,
    tls INTEGER,
    send INTEGER,
    wait INTEGER,
    receive INTEGER,
    remote TEXT,
    url INTEGER,
    manual INTEGER NOT NULL,
    capped INTEGER NOT NULL,
    request_headers BLOB,
    response_headers BLOB,
    body BLOB
) STRICT
--;;
-- Deliveries by the hour they were created in; first and last are ids of deliveries that were.
CREATE TABLE counter (
    company INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    endpoint INTEGER NOT NULL,
    status INTEGER NOT NULL,
    n INTEGER NOT NULL,
    first_delivery INTEGER,
    last_delivery INTEGER,
    PRIMARY KEY (company, hour, endpoint, status)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    company INTEGER NOT NULL,
    what TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT
--;;
CREATE INDEX audit_company ON audit(company, id)
--;;
CREATE TABLE policy_range (
    cidr TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID
--;;
INSERT INTO policy_range(cidr) VALUES ('127.0.0.0/8'), ('::1/128')
