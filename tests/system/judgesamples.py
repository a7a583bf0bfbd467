#!/usr/bin/env python3
"""judgesamples.py SCHEMAS FOLDER: holds payloads, one a line of FOLDER/<schema>.<group>.jsonl, against the schemas with
python3-jsonschema, one process for each processor. Says of each file how many are valid, and what is wrong with the first
that is not."""
import json, os, sys
from multiprocessing import Pool
import jsonschema

schemas, folder = sys.argv[1:]
batch = 500
judges = {}


def judge_of(name):
    if name not in judges:
        with open(os.path.join(schemas, name + ".schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(schema)
        judges[name] = jsonschema.Draft7Validator(schema)
    return judges[name]


def verdict(task):
    name, lines = task
    judge = judge_of(name.split(".")[0])
    valid, problem = 0, ""
    for line in lines:
        errors = list(judge.iter_errors(json.loads(line)))
        valid += not errors
        if errors and not problem:
            problem = f"{'.'.join(map(str, errors[0].absolute_path))}: {errors[0].message}"
    return name, valid, len(lines), problem


def tasks():
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            lines = file.read().split(b"\n")[:-1]
        for at in range(0, len(lines), batch):
            yield name, lines[at:at + batch]


totals = {}
with Pool() as pool:
    for name, valid, count, problem in pool.imap(verdict, tasks()):
        total = totals.setdefault(name, [0, 0, ""])
        total[0] += valid
        total[1] += count
        total[2] = total[2] or problem
for name, (valid, count, problem) in totals.items():
    print(name, valid, "of", count)
    if problem:
        print(name, problem, file=sys.stderr)
