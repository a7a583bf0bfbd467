#!/usr/bin/env python3
"""agreesamples.py SCHEMAS FOLDER: whether the objects of each payload in FOLDER/<schema>.<group>.jsonl agree, as the
contract says, and whether the groups "cover-…" show all that the schemas leave open. Written from the contract and the
schemas alone. Prints each disagreement; at the end how many payloads agree, and how many states each trigger's have."""
import json, os, sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

schemas, folder = sys.argv[1:]
BOOKING = {"BookingConfirmation", "RescheduleConfirmation", "CancelReservationConfirmation"}
REMINDER = {"EmailReminder": "emailReminderSent", "SmsReminder": "smsReminderSent"}


def parts(time):
    """Year, the rest as a datetime of a year that datetime knows, and the offset."""
    moment = datetime.fromisoformat(time)
    return moment, moment.utcoffset()


def problems(event, is_cover):
    trigger, appointment = event["eventTrigger"], event.get("appointment")
    customer, resource = event.get("customer"), event.get("resource")
    for one in (customer, resource):
        if one and one.get("name") is not None and one is customer:
            if one["name"] != f"{one['firstname']} {one['lastname']}":
                yield "customer.name is not the first and the last one"
    for service in (resource or {}).get("services") or []:
        if service.get("resourceId") is not None and resource["id"] is not None:
            if str(service["resourceId"]) != resource["id"]:
                yield "services[].resourceId is not resource.id"
    if resource and resource["timezoneIana"] and resource["effectiveDate"]:
        moment, offset = parts(resource["effectiveDate"])
        if moment.astimezone(ZoneInfo(resource["timezoneIana"])).utcoffset() != offset:
            yield "resource.effectiveDate is not in the resource's zone"
    if not appointment:
        return
    for field, other, name in [("customerId", customer, "id"), ("name", customer, "name"),
                               ("firstname", customer, "firstname"), ("lastname", customer, "lastname"),
                               ("email", customer, "email"), ("locationId", customer, "locationId"),
                               ("businessName", customer, "businessName"), ("resourceId", resource, "id"),
                               ("resourceName", resource, "name"), ("resourceEmail", resource, "email"),
                               ("resourceGroupId", resource, "groupId"), ("locationId", resource, "locationId"),
                               ("timezoneIana", resource, "timezoneIana"), ("timezoneId", resource, "timezoneId")]:
        if appointment[field] != other[name]:
            yield f"appointment.{field} {appointment[field]!r} is not {name} {other[name]!r}"
    for listed, here, there in [("customers", "customerId", "customerId"), ("resources", "resourceId", "resourceId"),
                                ("auditTrail", "appointmentId", "id"), ("customers", "appointmentId", "id")]:
        for item in appointment[listed] or []:
            if item.get(here) is not None and item[here] != appointment[there]:
                yield f"{listed}[].{here} is not appointment.{there}"
    if appointment["startDateTime"] is not None:
        yield from wrong_times(appointment)
    if not is_cover:
        yield from wrong_for(trigger, appointment)


def wrong_times(appointment):
    start, offset = parts(appointment["startDateTime"])
    end, _ = parts(appointment["endDateTime"])
    if end - start != timedelta(minutes=appointment["duration"]):
        yield f"endDateTime - startDateTime is {end - start}, not {appointment['duration']} minutes"
    if appointment["timezone"] is not None and offset != timedelta(minutes=appointment["timezone"]):
        yield "startDateTime is not at the offset that timezone says"
    if appointment["timezoneIana"] is not None:
        zone = ZoneInfo(appointment["timezoneIana"])
        for name in ("startDateTime", "endDateTime", "createDate"):
            moment, stated = parts(appointment[name])
            if moment.astimezone(zone).utcoffset() != stated:
                yield f"{name} is not in {zone}"
    if appointment["date"] != start.strftime("%Y-%m-%d"):
        yield "date is not the day of startDateTime"
    if appointment["dateInternational"] != start.strftime("%d/%m/%Y"):
        yield "dateInternational is not the day of startDateTime"
    if appointment["time"] != start.hour * 100 + start.minute:
        yield "time is not that of startDateTime"


def wrong_for(trigger, appointment):
    # A null edge case says nothing of an appointment, so neither what became of it.
    if appointment["id"] is None:
        return
    if (appointment["status"] == "CN") != (trigger == "CancelReservationConfirmation"):
        yield f"status is {appointment['status']}"
    moved = appointment["rescheduledId"]
    if (moved is not None) != (trigger == "RescheduleConfirmation") or moved == appointment["id"]:
        yield f"rescheduledId is {moved}"
    for of, field in REMINDER.items():
        if (appointment[field] is not None) != (trigger == of):
            yield f"{field} is {appointment[field]}"


def resolved(root, schema):
    return root["definitions"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema


def states(root, schema, path=""):
    """All that a schema leaves open: (path, state)."""
    schema = resolved(root, schema)
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    kind = next(t for t in types if t != "null")
    if "null" in types:
        yield path, "null"
    if "enum" in schema:
        yield from ((path, value) for value in schema["enum"] if value is not None)
    elif kind == "boolean":
        yield from ((path, value) for value in (True, False))
    elif kind == "array":
        yield from ((path, state) for state in ("empty", "not empty"))
        yield from states(root, schema["items"], path + "[]")
    elif kind == "object":
        others = schema.get("additionalProperties")
        if isinstance(others, dict):
            yield from ((path, state) for state in ("empty", "not empty"))
            yield from states(root, others, path + ".*")
        for name, field in schema.get("properties", {}).items():
            if name not in schema.get("required", []):
                yield from ((f"{path}.{name}", state) for state in ("absent", "there"))
            yield from states(root, field, f"{path}.{name}")
    elif "null" in types:
        yield path, "a value"


def shown(root, schema, value, path=""):
    schema = resolved(root, schema)
    if value is None:
        yield path, "null"
    elif "enum" in schema or isinstance(value, bool):
        yield path, value
    elif isinstance(value, list):
        yield path, "not empty" if value else "empty"
        for item in value:
            yield from shown(root, schema["items"], item, path + "[]")
    elif isinstance(value, dict):
        others = schema.get("additionalProperties")
        if isinstance(others, dict):
            yield path, "not empty" if value else "empty"
            for item in value.values():
                yield from shown(root, others, item, path + ".*")
        for name, field in schema.get("properties", {}).items():
            yield f"{path}.{name}", "there" if name in value else "absent"
            if name in value:
                yield from shown(root, field, value[name], f"{path}.{name}")
    else:
        yield path, "a value"


agree, total = 0, 0
for name in sorted(os.listdir(folder)):
    schema_name, group, _ = name.split(".")
    with open(os.path.join(folder, name), encoding="utf-8", newline="\n") as file:
        events = [json.loads(line) for line in file.read().split("\n")[:-1]]
    for event in events:
        found = list(problems(event, group.startswith("cover-")))
        total += 1
        agree += not found
        if found and total - agree <= 20:
            print(f"{group} {event['eventTrigger']} {event['eventId']}:", "; ".join(found))
    if group.startswith("cover-"):
        with open(os.path.join(schemas, schema_name + ".schema.json"), encoding="utf-8") as file:
            root = json.load(file)
        open_states = set(states(root, root))
        missing = open_states - {one for event in events for one in shown(root, root, event)}
        print(group, len(open_states) - len(missing), "of", len(open_states), *sorted(map(str, missing)))
print(agree, "of", total, "agree")
