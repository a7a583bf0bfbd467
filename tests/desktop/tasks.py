"""Ten things that people do, and how one sees that they are done: by what is stored, sent, written or told."""

import hashlib
import hmac
import os
import re

import access
import ledger
from session import Failure

MOST_TO_REACH = 10  # keystrokes, or clicks


class Facts:
    """What the tasks are about."""

    def __init__(self, desktop, store):
        self.url = f"http://127.0.0.1:{store.port}/pasted"
        self.email = store.email_of(store.deliveries("category:customer")[0]["id"])
        self.yesterday = f"status:failed created:{store.day}..{store.day}"
        self.body = '{"eventTrigger":"BookingConfirmation"}'
        self.signature = hmac.new(ledger.COMPANY.encode(), self.body.encode(), hashlib.sha256).hexdigest()
        self.evidence = os.path.join(desktop.home, "evidence.html")


def table(hands):
    return hands.program.find("table", "Deliveries")


def await_rows(hands, count):
    hands.program.until(f"{count} rows in the list", lambda: access.size(table(hands))[0] == count)


def await_words(hands, words):
    return hands.program.find(("label", "heading", "alert", "notification", "panel", "filler"), re.compile(words))


def await_description(hands, kind, called, words):
    """What is said about a field: beside it, and to those who hear it."""
    field = hands.program.find(kind, called)
    hands.program.until(f'"{called}" says {words}', lambda: re.search(words, access.description(field)))


def await_inspector(hands):
    return hands.program.find(None, re.compile(r"Attempts \d"))


def _tell(condition, words):
    if not condition:
        raise Failure(words)


def url_is_tested(hands, facts):
    came = [one for one in hands.ledger.received() if one["path"] == "/pasted"]
    _tell(len(came) == 1 and came[0]["status"] == 200, f"the receiver was tested {len(came)} times")
    hands.program.until("the URL is saved", lambda: hands.ledger.settings()["reminderWebhookUrl"] == facts.url)


def key_is_rotating(hands, _):
    hands.program.until("two keys sign", lambda: hands.ledger.settings()["hashKey"] == "rotating")
    hands.program.find("push button", "Finish now")


def deliveries_are_found(hands, facts):
    meant = hands.ledger.deliveries(facts.email)
    _tell(meant, "there is no delivery of that e-mail")
    await_rows(hands, len(meant))
    for row, one in enumerate(meant):
        shown = [access.name(access.cell(table(hands), row, column)) for column in range(access.size(table(hands))[1])]
        _tell(shown[0].lower() == one["status"], f"row {row} reads {shown}, but the delivery is {one['status']}")
        _tell(str(one["lastStatusCode"]) in shown, f"row {row} reads {shown}, but {one['lastStatusCode']} came back")


def cause_is_told(hands, _):
    told = access.name(hands.program.find(None, re.compile("Cause: ")))
    first = hands.ledger.deliveries("status:failed")[0]
    _tell(first["lastStatusCode"] == 503, "the newest failure is another one")
    _tell(len(told.split()) > 5, f'the cause reads only "{told}"')
    hands.program.find(None, re.compile(r".*503 Service Unavailable"))


def one_is_resent(hands, _):
    def resent():
        found = hands.ledger.deliveries("resend:yes plan:0 status:delivered")
        return found if len(found) == 1 else None

    one = hands.program.until("one delivery is sent again and delivered", resent)[0]
    _tell(hands.ledger.shown(one["resendOf"])["delivery"]["status"] == "failed", "what was resent had not failed")


def yesterday_is_resent(hands, facts):
    def resent():
        found = hands.ledger.deliveries("plan:>0 status:delivered")
        return found if len(found) == ledger.YESTERDAY else None

    again = hands.program.until("all of yesterday are sent again and delivered", resent)
    failed = {one["id"] for one in hands.ledger.deliveries(facts.yesterday)}
    _tell({one["resendOf"] for one in again} == failed, "other deliveries were sent again than those of yesterday")


def demo_has_run(hands, _):
    def gone():
        newest = hands.ledger.deliveries("created:<1m")[0]
        return newest["status"] == "delivered" and newest["trigger"] and not newest["resendOf"]

    hands.program.until("the newest delivery is a new event, and delivered", gone)
    hands.program.until("a screen reader is told what came of it", lambda: hands.program.has_heard(
        "object:state-changed:showing", "notification", "Delivered: 200 OK"))


def signature_is_checked(hands, _):
    await_words(hands, ".*key made it|It matches: the default key")


def evidence_is_written(hands, facts):
    hands.program.until("the file is written", lambda: os.path.exists(facts.evidence))
    with open(facts.evidence, encoding="utf-8") as file:
        page = file.read()
    failed = hands.ledger.deliveries("status:failed created:<24h")
    _tell(all(one["id"] in page for one in failed), "the evidence lacks deliveries")
    digest = hashlib.sha256(hands.ledger.shown(failed[0]["id"])["payload"].encode()).hexdigest()
    _tell(digest in page, "the evidence lacks the SHA-256 of a payload")


def language_is_changed(hands, _):
    def titles():
        return [access.name(title) for window in hands.program.windows() for title in access.find_all(window, "heading")]

    hands.program.until("the page has its German title", lambda: "Übersicht" in titles())


ALL = (("Paste and test a URL", "test_url", url_is_tested),
       ("Rotate a key", "rotate_key", key_is_rotating),
       ("Find a delivery by e-mail", "find_by_email", deliveries_are_found),
       ("Say why it failed", "say_why", cause_is_told),
       ("Resend it", "resend", one_is_resent),
       ("Resend all failed of yesterday", "resend_yesterday", yesterday_is_resent),
       ("Run a demo", "run_demo", demo_has_run),
       ("Check a signature", "check_signature", signature_is_checked),
       ("Export evidence", "export_evidence", evidence_is_written),
       ("Change language", "change_language", language_is_changed))


def perform(hands, scripts, facts, only=(), pictures=None):
    """Does them all and prints how many keystrokes or clicks each took; gives what went wrong. A picture of each failure
    goes to the folder `pictures`."""
    problems = []
    print(f"{'task':34} {hands.what + ' to reach':>22} {'in all':>8}")
    for title, script, is_done in ALL:
        if only and script not in only:
            continue
        try:
            hands.home()
            hands.begin()
            getattr(scripts, script)(hands, facts)
            hands.end()
            is_done(hands, facts)
        except Failure as failure:
            problems.append(f"{title}: {failure}\n{hands.program.outline()}")
            if pictures:
                hands.desktop.run("import", "-window", "root", os.path.join(pictures, script + ".png"))
        print(f"{title:34} {hands.reached:22} {hands.all:8}", flush=True)
        if hands.reached > MOST_TO_REACH:
            problems.append(f"{title}: {hands.reached} {hands.what} to reach it are too many")
    return problems
