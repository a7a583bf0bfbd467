-- Where the texts of events are found, by words that are made of them (searchwords.h); rowid is the delivery, and a row
-- holds nothing but its words. It follows behind: 'searched_up_to' in meta is the last delivery it has.
CREATE VIRTUAL TABLE search USING fts5(words, content='', detail=none, columnsize=0, tokenize='ascii')
--;;
-- Few large segments instead of many small ones: what is found is looked for in each of them.
INSERT INTO search(search, rank) VALUES ('hashsize', 33554432)
--;;
INSERT INTO meta(key, value) VALUES ('searched_up_to', 0)
