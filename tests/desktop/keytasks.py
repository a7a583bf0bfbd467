"""The ten tasks by keys alone. Each begins on the Overview; arrived() says where the place is reached."""

import tasks


def _to_settings(hands):
    hands.press("ctrl+2")
    hands.program.find("text", "Reminder URL")


def test_url(hands, facts):
    _to_settings(hands)
    hands.press("alt+m")
    hands.wait_focus("Reminder URL")
    hands.arrived()
    hands.paste(facts.url)
    hands.tab_to("Test Reminder URL")
    hands.press("space")
    tasks.await_description(hands, "text", "Reminder URL", "Last test: 200 OK")
    hands.press("ctrl+s")


def rotate_key(hands, _):
    _to_settings(hands)
    hands.press("alt+k")
    hands.wait_focus("Hash key")
    hands.tab_to("Rotate the hash key")
    hands.press("space")
    hands.program.wait_window("Rotate the hash key")
    hands.arrived()
    hands.wait_focus("New key")
    hands.tab_to("Generate")
    hands.press("space", "Return")


def find_by_email(hands, facts):
    hands.press("ctrl+4", "ctrl+f")
    hands.wait_focus("Filter")
    hands.arrived()
    hands.type(facts.email)
    hands.press("Return")


def _to_first_failed(hands):
    hands.press("ctrl+4", "ctrl+f")
    hands.wait_focus("Filter")
    hands.type("status:failed")
    hands.press("Return", "Down")
    tasks.await_rows(hands, tasks.ledger.TODAY)


def say_why(hands, _):
    _to_first_failed(hands)
    hands.press("Return")
    hands.arrived()


def resend(hands, _):
    _to_first_failed(hands)
    tasks.await_inspector(hands)
    hands.arrived()
    hands.press("ctrl+r")


def resend_yesterday(hands, facts):
    hands.press("ctrl+4", "ctrl+f")
    hands.wait_focus("Filter")
    hands.type(facts.yesterday)
    hands.press("Return")
    tasks.await_rows(hands, tasks.ledger.YESTERDAY)
    hands.press("ctrl+shift+r")
    hands.program.wait_window("Send again")
    hands.arrived()
    hands.program.find("push button", f"Send {tasks.ledger.YESTERDAY} again")
    hands.press("Return")


def run_demo(hands, _):
    hands.press("ctrl+3")
    hands.program.find("heading", "Simulator")
    hands.arrived()
    hands.press("ctrl+Return")


def check_signature(hands, facts):
    _to_settings(hands)
    hands.press("alt+k")
    hands.wait_focus("Hash key")
    hands.tab_to("Check a signature…", back=True)
    hands.press("space")
    hands.program.wait_window("Check a signature")
    hands.wait_focus("Signature")
    hands.arrived()
    hands.paste(facts.signature)
    hands.press("alt+b")
    hands.wait_focus("Body")
    hands.paste(facts.body)
    hands.tab_to("Check")
    hands.press("Return")


def export_evidence(hands, facts):
    hands.press("ctrl+4", "ctrl+e")
    hands.program.wait_window("Export deliveries")
    hands.arrived()
    hands.press("alt+f")
    hands.wait_focus("Format")
    hands.type("Evid")
    hands.press("alt+e")
    hands.program.wait_window("Export deliveries")
    hands.wait_focus("File name:")
    hands.press("ctrl+a")
    hands.type(facts.evidence)
    hands.press("Return")


def change_language(hands, _):
    hands.press("ctrl+comma")
    hands.program.wait_window("Preferences")
    hands.wait_focus("Sections")
    hands.press("Down", "alt+l")
    hands.wait_focus("Language")
    hands.arrived()
    hands.press("alt+Down")
    hands.type("Deutsch")
    hands.press("Return")
