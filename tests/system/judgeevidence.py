#!/usr/bin/env python3
"""judgeevidence.py FILE: reads a page with Python's HTML parser and prints, as JSON, what it is made of."""
import base64, collections, hashlib, html.parser, json, sys

EMPTY = {"meta", "br", "hr", "img", "link", "input"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.problems = [], collections.Counter(), []
        self.ids, self.links, self.texts, self.style, self.policy = set(), [], [], "", ""

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        if tag not in EMPTY:
            self.open.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "style", "srcset", "action", "background", "data"):
                self.problems.append(f"<{tag} {name}={value}>")
            if name == "href":
                self.links.append(value)
            if name == "id":
                if value in self.ids:
                    self.problems.append(f"the id {value} is there twice")
                self.ids.add(value)
        attrs = dict(attrs)
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy":
            self.policy = attrs["content"]

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes what is not open")

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.texts.append(data)


with open(sys.argv[1], encoding="utf-8", newline="") as f:
    text = f.read()
page = Page()
page.feed(text)
page.close()
if page.open:
    page.problems.append(f"left open: {page.open}")
for tag in ("script", "iframe", "object", "embed", "form", "link", "img", "base", "svg", "audio", "video"):
    if page.tags[tag]:
        page.problems.append(f"there is <{tag}>")
for link in page.links:
    if not link.startswith("#") or link[1:] not in page.ids:
        page.problems.append(f"a link leads out: {link}")
digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
if page.policy != f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'":
    page.problems.append(f"the policy is {page.policy}")
if "url(" in page.style or "@import" in page.style:
    page.problems.append("the style loads something")
bad = {c for c in text if ord(c) < 32 and c not in "\n\t" or 0x7f <= ord(c) < 0xa0 or c in "\u061c\u200b\u200e\u200f"
       or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" or c == "\ufeff"}
if bad:
    page.problems.append(f"characters without a shape: {sorted(map(hex, map(ord, bad)))}")
print(json.dumps({"problems": page.problems, "sections": page.tags["article"], "links": len(page.links),
                  "text": "".join(page.texts)}))
