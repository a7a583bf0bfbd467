-- Where the texts of events are found, by words that are made of them (searchwords.h); rowid is the delivery, and a row
-- holds nothing but its words. It follows behind: 'searched_up_to' in meta is the last delivery it has.
CREATE VIRTUAL TABLE search USING fts5(words, content='', detail=none, columnsize=0, tokenize='ascii')
--;;
-- A piece of work makes one segment of it, not several, and eight of a size make a larger one: what is merged more
-- rarely is written less often, and what is looked for is looked for in more of them, which still is quick.
INSERT INTO search(search, rank) VALUES ('hashsize', 33554432)
--;;
INSERT INTO search(search, rank) VALUES ('automerge', 8)
--;;
INSERT INTO meta(key, value) VALUES ('searched_up_to', 0)
