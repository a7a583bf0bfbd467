#!/usr/bin/env python3
"""judge.py SCHEMAS FOLDER: holds what receive.py kept against the published models, with python3-jsonschema."""
import json, os, sys
import jsonschema

schemas, folder = sys.argv[1:]
names = {"/booking": "booking", "/reminder": "booking", "/customer": "customer", "/resource": "resource"}
judges = {}
for name in set(names.values()):
    with open(os.path.join(schemas, name + ".schema.json"), encoding="utf-8") as f:
        schema = json.load(f)
    jsonschema.Draft7Validator.check_schema(schema)
    judges[name] = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())

valid = 0
for entry in sorted(os.listdir(folder)):
    if not entry.endswith(".headers"):
        continue
    base = os.path.join(folder, entry[:-len(".headers")])
    with open(base + ".headers", encoding="utf-8") as f:
        path = json.load(f)[":path"]
    with open(base + ".body", "rb") as f:
        event = json.loads(f.read())
    problems = [f"{event['eventTrigger']}: {'.'.join(map(str, e.absolute_path))}: {e.message}"
                for e in judges[names[path]].iter_errors(event)]
    print(*problems, sep="\n", end="\n" if problems else "")
    valid += not problems
print(valid, "valid")
