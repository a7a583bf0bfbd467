"""A company with a day behind it: a store, made by the console program, and a receiver that failed and has recovered."""

import datetime
import json
import os
import re

from session import Failure, until

COMPANY = "northwind"
YESTERDAY = 3  # that failed
TODAY = 2
FINE = 3


class Ledger:
    """The store of a session, asked through hookkeeperctl."""

    def __init__(self, desktop, programs):
        self._desktop = desktop
        self._ctl = os.path.join(programs, "hookkeeperctl")
        self.file = os.path.join(desktop.folder, "store.db")
        self._received = os.path.join(desktop.folder, "received")
        self.port = 0
        self.day = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)

    def ask(self, *words, codes=(0,), at=None, text=None):
        """Runs the console program and gives the objects it prints; `at`: another day and time."""
        command = [self._ctl, "--store", self.file, "--json", *words]
        if at:
            command = ["faketime", "-f", "@" + at, *command]
        done = self._desktop.run(*command, input=text)
        if done.returncode not in codes:
            raise Failure(f"hookkeeperctl {' '.join(words)} answered {done.returncode}: {done.stderr.strip()}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]

    def prepare(self):
        self._start_receiver()
        url = f"http://127.0.0.1:{self.port}"
        self.ask("company", "add", COMPANY, "--name", "Northwind Clinics", "--time-zone", "UTC")
        self.ask("settings", "set", COMPANY, "--booking-url", url + "/booking", "--customer-url", url + "/customer",
                 "--retry-schedule", "1s", "--timeout", "5s")
        night = f"{self.day} 00:00:01"  # more than a day ago, whenever the tests run
        self.ask("trigger", COMPANY, "BookingConfirmation", "--count", str(YESTERDAY), "--seed", "1", at=night)
        self.ask("dispatch", "--until-idle", codes=(1,), at=night)
        self.ask("trigger", COMPANY, "BookingConfirmation", "--count", str(TODAY), "--seed", "2")
        self.ask("trigger", COMPANY, "CustomerUpdated", "--count", str(FINE), "--seed", "3")
        self.ask("dispatch", "--until-idle", codes=(1,))
        failed = self.count("status:failed")
        if failed != YESTERDAY + TODAY:
            raise Failure(f"{failed} deliveries failed while the store was made, not {YESTERDAY + TODAY}")

    def _start_receiver(self):
        # Each delivery has two attempts; once those of the outage are over everything gets through.
        outage = 2 * (YESTERDAY + TODAY)
        words = os.path.join(self._desktop.folder, "receiver")
        with open(self._received, "wb") as out, open(words, "wb") as err:
            self._desktop.start(self._ctl, "--json", "receive", "--port", "0", "--rule", f"/booking => 503*{outage},200",
                                stdout=out, stderr=err)

        def port():
            with open(words, encoding="utf-8") as file, open(self._received, encoding="utf-8") as other:
                found = re.search(r'"port":(\d+)', file.read() + other.read())
            return found and int(found[1])

        self.port = until("the receiver", port)

    def received(self):
        """What came to the receiver."""
        with open(self._received, encoding="utf-8") as file:
            lines = [line for line in file if line.endswith("\n")]
        return [one for one in map(json.loads, lines) if "path" in one]

    def deliveries(self, expression=""):
        return self.ask("deliveries", COMPANY, "--limit", "500", "--filter", expression)

    def count(self, expression=""):
        return self.ask("deliveries", COMPANY, "--count", "--filter", expression)[0]["count"]

    def settings(self):
        return self.ask("settings", "get", COMPANY)[0]

    def shown(self, delivery):
        return self.ask("delivery", "show", delivery)[0]

    def email_of(self, delivery):
        found = re.search(r'"email"\s*:\s*"([^"]+)"', self.shown(delivery)["payload"])
        if not found:
            raise Failure(f"the sample of {delivery} has no e-mail")
        return found[1]
