"""Files that are dropped on the window from another program, by the protocol that file managers speak: each goes where it
belongs, whatever page is shown, and none is taken away from where it was."""

import json
import os

import access
from session import SIZE, Failure

STEPS = 12


def _file(desktop, name, text):
    path = os.path.join(desktop.home, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class Drops:
    def __init__(self, hands, source):
        self._hands = hands
        self._desktop = hands.desktop
        self._program = hands.program
        self._store = hands.ledger
        self._source = source
        self._dragged = None

    def _drag(self, file, onto):
        """Gives what the program made of it: "copied", "moved" or "refused"."""
        out = os.path.join(self._desktop.folder, "drag")
        with open(out, "wb") as said:
            self._dragged = self._desktop.start(self._source, file, stdout=said)

        def lines():
            with open(out, encoding="utf-8") as told:
                return told.read().splitlines()

        x, y = map(int, self._program.until("the file to be dragged", lines)[0].split())
        # Under the mouse the source's window is there, too.
        self._program.until("its window", lambda: self._desktop.run(
            "xdotool", "search", "--onlyvisible", "--class", "dragsource").stdout.strip())
        words = ["mousemove", str(x), str(y), "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
        for step in range(1, STEPS + 1):
            words += ["mousemove", str(x + (onto[0] - x) * step // STEPS), str(y + (onto[1] - y) * step // STEPS),
                      "sleep", "0.05"]
        done = self._desktop.run("xdotool", *words, "sleep", "0.3", "mouseup", "1")
        if done.returncode:
            raise Failure(f"xdotool: {done.stderr.strip()}")
        return self._program.until("the drop is answered", lambda: len(lines()) > 1 and lines()[1])

    def _close(self):
        """What opened over the page."""

        def frame():
            window = self._program.window()
            return window and access.role(window) == "frame"

        self._hands.press("Escape")
        self._program.until("it closes", frame)

    def _check(self, name, text, heading, dialog=None):
        self._hands.home()
        file = _file(self._desktop, name, text)
        try:
            became = self._drag(file, (SIZE[0] // 2, SIZE[1] // 2))
            if became != "copied":
                raise Failure(f"{name} was {became}, not copied")
            if dialog:
                self._program.wait_window(dialog)
                self._close()
            self._program.find("heading", heading)
        finally:
            if self._dragged:
                self._dragged.kill()
                self._dragged.wait()
        if not os.path.exists(file):
            raise Failure(f"{name} is gone")

    def all(self):
        ask = self._store.ask
        har = os.path.join(self._desktop.home, "made.har")
        ask("export", "northwind", "--output", har)
        lines = os.path.join(self._desktop.home, "made.jsonl")
        ask("export", "northwind", "--output", lines)
        settings = os.path.join(self._desktop.home, "made.json")
        ask("settings", "export", "northwind", settings)
        scenario = {"hookkeeperScenario": 1, "name": "One", "steps": [{"trigger": "BookingConfirmation"}]}
        payload = self._store.shown(self._store.deliveries()[0]["id"])["payload"]

        def made(path):
            with open(path, encoding="utf-8") as file:
                return file.read()

        problems = []
        for name, text, heading, dialog in (
                ("archive.har", made(har), "Deliveries", "archive.har"),
                ("lines.jsonl", made(lines), "Deliveries", "lines.jsonl"),
                ("settings.json", made(settings), "Webhook settings", "Import settings"),
                ("story.json", json.dumps(scenario), "Simulator", "Send many"),
                ("payload.json", payload, "Simulator", None)):
            try:
                self._check(name, text, heading, dialog)
                print(f"{name}: {heading}")
            except Failure as failure:
                problems.append(f"{name}: {failure}\n{self._program.outline()}")
        return problems
