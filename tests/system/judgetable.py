#!/usr/bin/env python3
"""judgetable.py FILE: reads a table as Python's csv does, strictly, and prints it as JSON."""
import csv, json, sys

with open(sys.argv[1], encoding="utf-8", newline="") as f:
    text = f.read()
assert text.replace("\r\n", "").count("\n") == 0, "a line ends without CR"
print(json.dumps(list(csv.DictReader(text.splitlines(keepends=True), strict=True))))
