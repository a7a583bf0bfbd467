#!/usr/bin/env python3
"""Derives the payload schemas in this folder (JSON Schema, draft 7) from OnSched's published OpenAPI 3.0 documents.

usage: derive.py CONSUMER_OPENAPI_JSON [FOLDER]

The consumer API's document has all three models. Names, types, nullability, enums and nested models are taken to the
letter; what is added is only what OpenAPI leaves unsaid: the envelope around the objects, that each object has all
of its fields, as OnSched sends them, and what the fields mean (descriptions.json: what the documents say of the same
field elsewhere, and how the objects agree; "" is the object itself, "values" are documented ones that no enum binds).
"""
import json
import os
import sys

MODELS = {"appointment": "AppointmentViewModel", "customer": "CustomerViewModel", "resource": "ResourceViewModel"}
PAYLOADS = {"booking": ["appointment", "customer", "resource"], "customer": ["customer"], "resource": ["resource"]}
# RFC 3339. The fraction is bounded: std::regex recurses for each repetition and would overflow the stack.
DATE_TIME = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,30})?(Z|[+-]\d{2}:\d{2})$"


def converted(schema):
    """An OpenAPI 3.0 schema as JSON Schema."""
    if "$ref" in schema:
        return {"$ref": "#/definitions/" + schema["$ref"].rsplit("/", 1)[1]}
    result = {key: schema[key] for key in ("type", "enum", "description") if key in schema}
    if schema.get("nullable"):
        result["type"] = [schema["type"], "null"]
    if schema.get("format") == "int32":
        result.update(minimum=-2**31, maximum=2**31 - 1)
    if schema.get("format") == "date-time":
        result["pattern"] = DATE_TIME
    if "items" in schema:
        result["items"] = converted(schema["items"])
    if "properties" in schema:
        result["properties"] = {name: converted(value) for name, value in schema["properties"].items()}
    rest = schema.get("additionalProperties")
    if rest is not None:
        result["additionalProperties"] = rest if isinstance(rest, bool) else converted(rest)
    if "allOf" in schema:
        result["allOf"] = [converted(part) for part in schema["allOf"]]
    return result


def named(schema):
    """The names of the models that a schema refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rsplit("/", 1)[1]
        for value in schema.values():
            yield from named(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from named(value)


def describe(properties, words):
    for name, said in words.items():
        if name in properties:
            properties[name]["description"] = said if isinstance(said, str) else said["text"]
            if isinstance(said, dict):
                properties[name]["examples"] = said["values"]


def definitions(models, roots, words):
    found, waiting = {}, list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = converted(models[name])
            describe(found[name]["properties"], words.get(name, {}))
            if "" in words.get(name, {}):
                found[name]["description"] = words[name][""]
            waiting.extend(named(models[name]))
    for name in roots:
        found[name]["required"] = sorted(found[name]["properties"])
    return dict(sorted(found.items()))


def payload(models, parts, words):
    envelope = {
        "eventTrigger": {"type": "string", "minLength": 1},
        "eventId": {"type": "string", "minLength": 1},
        "createdAt": {"type": "string", "pattern": DATE_TIME},
        "companyId": {"type": "string", "minLength": 1},
    }
    describe(envelope, words["payload"])
    objects = {part: {"$ref": "#/definitions/" + MODELS[part]} for part in parts}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {**envelope, **objects},
        "required": [*envelope, *objects],
        "additionalProperties": False,
        "definitions": definitions(models, [MODELS[part] for part in parts], words),
    }


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        models = json.load(file)["components"]["schemas"]
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "descriptions.json"), encoding="utf-8") as file:
        words = json.load(file)
    folder = sys.argv[2] if len(sys.argv) == 3 else here
    for name, parts in PAYLOADS.items():
        with open(os.path.join(folder, name + ".schema.json"), "w", encoding="utf-8") as file:
            json.dump(payload(models, parts, words), file, indent=1, ensure_ascii=False)
            file.write("\n")


if __name__ == "__main__":
    main()
