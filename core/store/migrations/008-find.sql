-- Lists by status or trigger: each pair of them is a range in the order of ids, and a list merges the ranges it needs.
-- endpoint and simulated are there so that who is counted or skipped need not be read.
CREATE INDEX delivery_status ON delivery(company, status, trigger, id, endpoint, simulated)
