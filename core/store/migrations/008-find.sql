-- Lists by status or trigger: each pair of them is a range in the order of ids, and a list merges the ranges it needs.
CREATE INDEX delivery_status ON delivery(company, status, trigger, id)
