-- What else happened to a customer.
CREATE INDEX event_customer ON event(company, customer_id) WHERE customer_id IS NOT NULL
--;;
-- What else failed the same way at an endpoint. A delivery that gets through at once is never in it.
CREATE INDEX delivery_failure ON delivery(endpoint, last_outcome, last_code, id)
WHERE last_outcome IS NOT NULL AND status IN (0, 1, 3)
