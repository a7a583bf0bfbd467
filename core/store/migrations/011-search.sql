-- Where the texts of events are found by three letters at a time. It follows behind: 'searched_up_to' in meta is the
-- last event it holds.
CREATE VIRTUAL TABLE search USING fts5(words, content='', detail=none, tokenize='trigram')
--;;
INSERT INTO meta(key, value) VALUES ('searched_up_to', 0)
