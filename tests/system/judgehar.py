#!/usr/bin/env python3
"""judgehar.py SCHEMA FILE: holds an HTTP archive against the published schema, with python3-jsonschema."""
import json, sys
import jsonschema

with open(sys.argv[1], encoding="utf-8") as f:
    schema = json.load(f)
with open(sys.argv[2], encoding="utf-8") as f:
    archive = json.load(f)
jsonschema.Draft6Validator.check_schema(schema)
judge = jsonschema.Draft6Validator(schema, format_checker=jsonschema.FormatChecker())
problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in judge.iter_errors(archive)]
for entry in archive["log"]["entries"]:
    # connect holds ssl, and together the phases are the whole time.
    timings = {k: v for k, v in entry["timings"].items() if k != "ssl" and v > 0}
    if abs(sum(timings.values()) - entry["time"]) > 0.01:
        problems.append(f"the timings {entry['timings']} are not {entry['time']} ms together")
print(*problems, sep="\n", end="\n" if problems else "")
print(len(archive["log"]["entries"]), "entries,", len(problems), "problems")
