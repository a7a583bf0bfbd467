#!/usr/bin/env python3
"""judgescenarios.py SCHEMA: says of each line of standard input, the text of a scenario as a JSON string, whether
python3-jsonschema finds it valid: a line "true" or "false" each."""
import json, sys
import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft7Validator.check_schema(schema)
judge = jsonschema.Draft7Validator(schema)
for line in sys.stdin:
    print("true" if judge.is_valid(json.loads(json.loads(line))) else "false")
