-- Deliveries that are sent again at a pace. They are made all at once, each with its time; what a plan does later it
-- does to those that are not finished. state: see PlanState.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company INTEGER NOT NULL REFERENCES company(id),
    actor TEXT NOT NULL,
    filter TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    rate_requests INTEGER NOT NULL,
    rate_per_ms INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    planned INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0
) STRICT
--;;
CREATE INDEX plan_company ON plan(company, id)
--;;
-- A delivery of a plan has an order key of the plan's own, so that it waits for no other and no other waits for it.
-- planned_at is its time in the plan; due is null while the plan is paused, or an earlier one of its appointment in the
-- plan is not finished.
ALTER TABLE delivery ADD COLUMN plan INTEGER
--;;
ALTER TABLE delivery ADD COLUMN planned_at INTEGER
--;;
CREATE INDEX delivery_plan ON delivery(plan, status) WHERE plan IS NOT NULL
--;;
-- What else happened to an appointment.
CREATE INDEX event_appointment ON event(company, appointment_id) WHERE appointment_id IS NOT NULL
