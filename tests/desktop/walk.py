"""A screen reader's way through every page: what has a name, what Tab stops at, what tables say, what is announced.

Qt 6.4 tells the accessibility bus neither of announcements nor of QAccessible::Alert: what is to be read out is an object
of the role notification that shows anew, and that is what is waited for here. It has no level for headings either."""

import os
import re

import access
from access import State, box, find_all, has, name, role
from session import Failure

PAGES = (("overview", "Overview"), ("settings", "Webhook settings"), ("simulator", "Simulator"),
         ("deliveries", "Deliveries"), ("receiver", "Local receiver"), ("reports", "Reports"), ("audit", "Audit"))
CONTROLS = ("heading", "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "entry", "page tab", "page tab list", "list", "table", "tree table", "spin button", "slider", "link")
BY_TAB = ("push button", "check box", "combo box", "text", "password text", "table", "list")
PASSING = "Show deliveries"  # of a notice, which hangs over the page for a while
MOST_ROWS = 12
MOST_STOPS = 120


class Walk:
    def __init__(self, desktop, program, ledger, keyboard):
        self.desktop = desktop
        self.program = program
        self.ledger = ledger
        self.keyboard = keyboard
        self.problems = []
        self.trees = {}

    def _tell(self, where, problem):
        self.problems.append(f"{where}: {problem}")

    def all(self):
        for number, (key, title) in enumerate(PAGES, 1):
            self.keyboard.press(f"ctrl+{number}")
            self._page(key, title)
        self._preferences()
        self._announcements()
        return self.problems

    def _page(self, key, title):
        try:
            self.program.find("heading", title)
            if key == "deliveries":
                self._open_first_failure()
            self._settle()
        except Failure as failure:
            return self._tell(key, failure)
        window = self.program.window()
        self._names(key, window)
        self._tables(key, window)
        self._stops(key, window)
        self.trees[key] = self._tree(window)
        return None

    def _open_first_failure(self):
        """So that the inspector shows, and the row is there to come back to."""
        self.keyboard.press("ctrl+f")
        self.keyboard.wait_focus("Filter")
        self.keyboard.type("status:failed")
        self.keyboard.press("Return", "Down")
        self.program.find(None, re.compile(r"Attempts \d"))

    def _settle(self):
        """Until nothing more comes: two looks, a moment apart, see the same."""
        before = []

        def same():
            now = self._tree(self.program.window())
            before.append(now)
            return len(before) > 1 and now and before[-2] == now

        self.program.until("the page comes to rest", same)

    def _names(self, where, root):
        for node in access.descend(root):
            if has(node, State.FOCUSABLE) and not name(node).strip():
                self._tell(where, f"{role(node)} at {box(node)} takes the focus without a name, below "
                                  f"{[name(one) or role(one) for one in access.parents(node)[:4]]}")

    def _tables(self, where, root):
        for table in find_all(root, ("table", "tree table")):
            rows, columns = access.size(table)
            if not columns:
                self._tell(where, f'the table "{name(table)}" cannot be read')
                continue
            grid = table.get_table_iface()
            titles = [grid.get_column_description(column) for column in range(columns)]
            shown = [column for column in range(columns) if titles[column]]
            if not shown:
                self._tell(where, f'the columns of "{name(table)}" have no titles')
            for row in range(min(rows, MOST_ROWS)):
                self._row(where, table, row, columns)

    def _row(self, where, table, row, columns):
        words = []
        for column in range(columns):
            try:
                cell = access.cell(table, row, column)
            except Failure as failure:
                return self._tell(where, failure)
            words.append(name(cell))
            grid = table.get_table_iface()
            at = cell.get_index_in_parent()
            if at >= 0 and (grid.get_row_at_index(at), grid.get_column_at_index(at)) != (row, column):
                self._tell(where, f'cell {row}, {column} of "{name(table)}" says that it is another')
        if not any(word.strip() for word in words):
            self._tell(where, f'row {row} of "{name(table)}" has no words')
        return None

    def _stops(self, where, root):
        """Round the window with Tab, in the order of reading, past everything that can be used."""
        stops, stayed = [], False
        for _ in range(MOST_STOPS):
            stop = self._tab()
            if stop is None:
                self._tell(where, f"after {name(stops[-1]) if stops else 'nothing'} the focus is nowhere")
                break
            if role(stop) in ("list item", "table cell"):
                stop = stop.get_parent()
            if stops and stop == stops[-1]:  # a link within a text; or an editor that keeps Tab: Esc lets go
                if stayed:
                    self.keyboard.press("Escape")
                stayed = not stayed
                continue
            stayed = False
            if stops and stop == stops[0]:
                break
            stops.append(stop)
        else:
            self._tell(where, f"Tab does not come round: {[name(one) for one in stops]}")
        for stop in stops:
            if not name(stop).strip():
                self._tell(where, f"Tab stops at a {role(stop)} without a name at {box(stop)}")
        self._order(where, stops)
        passed = [node for node in find_all(root, BY_TAB) if has(node, State.FOCUSABLE, State.ENABLED)
                  and node not in stops]
        if passed:
            self._tell(where, f"Tab never comes to {[(role(one), name(one)) for one in passed]}, only to "
                              f"{[(role(one), name(one)) for one in stops]}")

    def _tab(self):
        """Where Tab leads; where it already was, if it stays there for a while."""
        before = self.program.focus()
        self.keyboard.press("Tab")
        try:
            return self.program.until("the focus moves", lambda: self._other(before), seconds=0.7)
        except Failure:
            return self.program.focus()

    def _other(self, before):
        focus = self.program.focus()
        return focus if focus != before else None

    def _order(self, where, stops):
        """What comes next is below or beside in the direction of reading; only another column begins further up."""
        first = min(stops, key=lambda stop: (box(stop)[1], box(stop)[0]), default=None)
        for one, next_one in zip(stops, stops[1:]):
            if next_one == first or PASSING in (name(one), name(next_one)):
                continue  # round again
            ax, ay, awidth, aheight = box(one)
            bx, by, bwidth, bheight = box(next_one)
            is_above = by + bheight <= ay and bx < ax + awidth
            overlap = min(ay + aheight, by + bheight) - max(ay, by)
            is_beside = overlap > min(aheight, bheight) / 2
            if is_above or is_beside and bx + bwidth <= ax:
                self._tell(where, f'Tab goes from {role(one)} "{name(one)}" {box(one)} back to {role(next_one)} '
                                  f'"{name(next_one)}" {box(next_one)}')

    def _tree(self, root):
        """Roles and names of controls, indented by what of them is around them; figures are left out."""
        lines = []

        def add(node, depth):
            for child in access.children(node):
                if not has(child, State.SHOWING):
                    continue
                listed = role(child) in CONTROLS and name(child) != PASSING
                if listed:
                    lines.append("  " * depth + role(child) + " " + re.sub(r"\d+([.,:]\d+)*", "#", name(child)))
                if role(child) not in access.MANY:
                    add(child, depth + listed)

        if root:
            add(root, 0)
        return "\n".join(lines) + "\n"

    def _preferences(self):
        self.keyboard.press("ctrl+comma")
        try:
            window = self.program.wait_window("Preferences")
            sections = self.program.find("list", "Sections")
            titles = [name(one) for one in access.children(sections) if name(one)]
            trees = []
            for number, title in enumerate(titles):
                if number:
                    window = self._to_section(number)
                self.program.find("heading", title, root=window)
                self._settle()
                self._names(f"preferences, {title}", window)
                self._stops(f"preferences, {title}", window)
                trees.append(self._tree(window))
            self.trees["preferences"] = "\n".join(trees)
        except Failure as failure:
            self._tell("preferences", failure)
        self.keyboard.press("Escape")

    def _to_section(self, number):
        self.keyboard.press("Escape", "ctrl+comma")
        window = self.program.wait_window("Preferences")
        self.program.find("list", "Sections")
        self.keyboard.press(*["Down"] * number)
        return window

    def _to_pane(self, called):
        for _ in range(8):
            before = self.program.focus()
            self.keyboard.press("F6")
            focus = self.program.until("F6 moves the focus", lambda b=before: self._other(b))
            if access.is_called(focus, called):
                return
        raise Failure(f'F6 never comes to "{called}"')

    def _announcements(self):
        """What happens is told to those who listen: a delivery that failed, what came of Send, messages and notes."""
        try:
            self.program.wait_window("Hookkeeper|Northwind")
            self.program.heard.clear()
            # Nothing listens there; after its two attempts it has failed.
            self.ledger.ask("trigger", "northwind", "BookingConfirmation", "--url", "http://127.0.0.1:1/nobody")
            self.program.until("a failed delivery is announced", lambda: self.program.has_heard(
                "object:state-changed:showing", "notification", r"1 delivery failed\."), seconds=20)
            self.keyboard.press("ctrl+3")
            self.program.find("heading", "Simulator")
            self.keyboard.press("ctrl+Return")
            self.program.until("what came of Send is announced", lambda: self.program.has_heard(
                "object:state-changed:showing", "notification", "Delivered: 200 OK"), seconds=20)
            self._to_pane("Trigger")
            self.keyboard.press("End")  # a reminder, for which no URL is set
            self.program.until("what the message bar says is announced", lambda: self.program.has_heard(
                "object:state-changed:showing", "notification", "No Reminder URL is set"), seconds=20)
            self.keyboard.press("ctrl+4")
            self.program.find(None, re.compile(r"Attempts \d"))  # of the failure that is still chosen
            self.keyboard.press("ctrl+shift+c")
            self.program.until("a note is announced", lambda: self.program.has_heard(
                "object:state-changed:showing", "notification", "clipboard"), seconds=20)
        except Failure as failure:
            self._tell("announcements", failure)

    def compare(self, folder, record):
        """Holds what was seen against what is kept in the folder, or keeps it there."""
        for key, tree in self.trees.items():
            path = os.path.join(folder, key + ".txt")
            if record:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(tree)
                continue
            try:
                with open(path, encoding="utf-8") as file:
                    kept = file.read()
            except OSError:
                kept = ""
            if kept != tree:
                import difflib
                lines = difflib.unified_diff(kept.splitlines(), tree.splitlines(), "kept", "seen", lineterm="", n=1)
                self._tell(key, "controls changed; if they should have, run.py walk --record keeps them:\n"
                           + "\n".join(lines))
        return self.problems
