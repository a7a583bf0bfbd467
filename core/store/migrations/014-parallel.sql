-- How many deliveries of a plan are on the wire at once at most; 0: as many as the endpoints take.
ALTER TABLE plan ADD COLUMN parallel INTEGER NOT NULL DEFAULT 0
--;;
-- Of such a plan each endpoint has that many in the queue, however many the plan has: who claims passes over no more.
-- The others are parked, with due null, until one of those before them was tried.
ALTER TABLE delivery ADD COLUMN parked INTEGER
--;;
CREATE INDEX delivery_parked ON delivery(plan, endpoint, id) WHERE parked IS NOT NULL
--;;
-- What of a plan is on the wire.
CREATE INDEX delivery_plan_leased ON delivery(plan, endpoint) WHERE plan IS NOT NULL AND leased_at IS NOT NULL
