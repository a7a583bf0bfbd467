"""The ten tasks by the mouse alone. Nothing is typed: the URL, the e-mail, the filter, the signature and the file's name
stand on the clipboard, as if copied from another program, and are pasted with the menu of the second button."""

import tasks


def test_url(hands, facts):
    hands.page("Webhook settings")
    hands.arrived()
    hands.paste(facts.url, "text", "Reminder URL")
    hands.click("push button", "Test Reminder URL")
    tasks.await_description(hands, "text", "Reminder URL", "Last test: 200 OK")
    hands.click("push button", "Save")


def rotate_key(hands, _):
    hands.page("Webhook settings")
    hands.click("push button", "Rotate the hash key")
    hands.program.wait_window("Rotate the hash key")
    hands.arrived()
    hands.click("push button", "Generate")
    hands.click("push button", "Rotate")


def _to_all_deliveries(hands):
    """Without the filter that was used last."""
    hands.page("Deliveries")
    if tasks.access.text_of(hands.program.find("text", "Filter")):
        hands.click("push button", "Clear the field")


def find_by_email(hands, facts):
    hands.page("Deliveries")
    hands.arrived()
    hands.paste(facts.email, "text", "Filter")


def _to_first_failed(hands):
    _to_all_deliveries(hands)
    hands.click(("check box", "toggle button", "radio button", "push button"), tasks.re.compile("Failed"))
    tasks.await_rows(hands, tasks.ledger.TODAY)
    table = tasks.table(hands)
    hands.click(node=tasks.access.cell(table, 0, 0))


def say_why(hands, _):
    _to_first_failed(hands)
    hands.arrived()


def resend(hands, _):
    _to_first_failed(hands)
    tasks.await_inspector(hands)
    hands.arrived()
    hands.click("push button", "Resend")


def resend_yesterday(hands, facts):
    hands.page("Deliveries")
    hands.paste(facts.yesterday, "text", "Filter")
    tasks.await_rows(hands, tasks.ledger.YESTERDAY)
    hands.menu("Delivery", "Resend all that match…")
    hands.program.wait_window("Send again")
    hands.arrived()
    hands.click("push button", f"Send {tasks.ledger.YESTERDAY} again")


def run_demo(hands, _):
    hands.page("Simulator")
    hands.arrived()
    hands.click("push button", "Send")


def check_signature(hands, facts):
    hands.page("Webhook settings")
    hands.click("push button", "Check a signature…")
    hands.program.wait_window("Check a signature")
    hands.arrived()
    hands.paste(facts.signature, "text", "Signature")
    hands.paste(facts.body, "text", "Body")
    hands.click("push button", "Check")


def export_evidence(hands, facts):
    _to_all_deliveries(hands)
    hands.menu("Delivery", "Export…")
    hands.program.wait_window("Export deliveries")
    hands.arrived()
    hands.choose("Format", "Evidence, a page to read and print")
    hands.click("push button", "Export…")
    hands.program.wait_window("Export deliveries")
    hands.paste(facts.evidence, "text", "File name:")
    hands.click("push button", "Save")


def change_language(hands, _):
    hands.menu("Edit", "Preferences…")
    hands.program.wait_window("Preferences")
    hands.click("list item", "Language and times", cells=True)
    hands.arrived()
    hands.choose("Language", "Deutsch")
