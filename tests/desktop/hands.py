"""Keys and mouse, as a person has them, counted: how many it takes to reach a place, and how many in all."""

import itertools
import time

import access
from access import box, has, name, parents, role
from session import SIZE, Failure

SCROLL_DOWN, SCROLL_UP = "5", "4"
HELD = "0.06"  # s, as long as a finger is down
LOOK = 0.5  # s; a list that has just opened takes a quick second click for a part of the first
WAYS_OUT = ("Discard", "Close", "Cancel")


class Hands:
    def __init__(self, desktop, program, ledger):
        self.desktop = desktop
        self.program = program
        self.ledger = ledger
        self.reached = 0
        self.all = 0
        self._arrived = False

    def begin(self):
        self.reached = self.all = 0
        self._arrived = False

    def arrived(self):
        """From here on it is the work itself, such as typing what is looked for."""
        self.reached = self.all
        self._arrived = True

    def end(self):
        if not self._arrived:
            self.arrived()

    def _tool(self, *words):
        done = self.desktop.run("xdotool", *words)
        if done.returncode:
            raise Failure(f"xdotool {' '.join(words)}: {done.stderr.strip()}")


class Keyboard(Hands):
    """Each key or chord counts; a text does not, it is what the task is about."""

    what = "keystrokes"

    def press(self, *keys):
        self.all += len(keys)
        self._tool("key", "--delay", "25", *keys)
        access.pump()

    def type(self, text):
        self._tool("type", "--delay", "4", text)

    def paste(self, text):
        self.desktop.copy(text)
        self.press("ctrl+v")

    def tab_to(self, called, back=False, most=12):
        """Tab by Tab, looking where the focus is, as somebody who does not know the page."""
        seen = []
        for _ in range(most):
            before = self.program.focus()
            self.press("shift+Tab" if back else "Tab")
            focus = self.program.until("the focus moves on", lambda b=before: self._moved(b), seconds=3)
            if access.is_called(focus, called):
                return
            seen.append(name(focus))
        raise Failure(f'"{called}" is not among the next {most} stops of Tab: {seen}')

    def _moved(self, before):
        focus = self.program.focus()
        return focus if focus and focus != before else None

    def wait_focus(self, called):
        def there():
            focus = self.program.focus()
            return focus if focus and access.is_called(focus, called) else None

        try:
            return self.program.until(f'the focus on "{called}"', there)
        except Failure as failure:
            focus = self.program.focus()
            raise Failure(f"{failure}; it is on {focus and (role(focus), name(focus))}") from failure

    def home(self):
        """Where each task begins: the first page, whatever was open."""
        for _ in range(3):
            self._tool("key", "Escape")  # closes a dialog, or leaves the inspector
            access.pump()
            if role(self.program.until("a window", self.program.window)) == "frame":
                break
        self._tool("key", "ctrl+1")
        self.program.find("heading", "Overview")


class Mouse(Hands):
    """Each click counts. Where to click comes from the accessible tree, never from the picture."""

    what = "clicks"

    def __init__(self, desktop, program, ledger):
        super().__init__(desktop, program, ledger)
        self._before = set()  # what hung over the windows at the last click
        self._opened = set()  # what it opened

    def _visible(self, node):
        """What of it is not cut off by what is around it; and what cuts it off."""
        x, y, width, height = box(node)
        left, top, right, bottom = x, y, x + width, y + height
        cut_by = None
        for around in parents(node):
            if role(around) in access.APART and role(around) != "popup menu":
                break  # a list that hangs below its box, a menu below its bar
            ax, ay, awidth, aheight = box(around)
            if awidth <= 0 or aheight <= 0 or role(around) == "page tab":
                continue
            if bottom > ay + aheight or top < ay:
                cut_by = cut_by or around
            left, top = max(left, ax), max(top, ay)
            right, bottom = min(right, ax + awidth), min(bottom, ay + aheight)
            if role(around) == "popup menu":
                break
        right, bottom = min(right, SIZE[0]), min(bottom, SIZE[1])
        return (left, top, right, bottom), cut_by

    def _bring(self, node):
        """Turns the wheel until it can be seen whole, or as much of it as there is room for."""
        for _ in range(40):
            place = box(node)
            seen, cut_by = self._visible(node)
            if cut_by is None and seen[2] - seen[0] > 2 and seen[3] - seen[1] > 2:
                return (seen[0] + seen[2]) // 2, (seen[1] + seen[3]) // 2
            if cut_by is None:
                break
            ax, ay, width, height = box(cut_by)
            self._tool("mousemove", str(ax + width - 30), str(ay + height // 2), "click",
                       SCROLL_UP if place[1] < ay else SCROLL_DOWN)
            try:
                self.program.until("the wheel moves it", lambda p=place: box(node) != p, seconds=1)
            except Failure:
                break  # the end: what shows of it has to do
        seen, _ = self._visible(node)
        if seen[2] - seen[0] > 2 and seen[3] - seen[1] > 2:
            return (seen[0] + seen[2]) // 2, (seen[1] + seen[3]) // 2
        raise Failure(f'{role(node)} "{name(node)}" at {box(node)} cannot be brought into view: {seen}')

    @staticmethod
    def _stands(node):
        before = box(node)
        time.sleep(0.08)
        access.pump()
        return box(node) == before

    def click(self, kind=None, called=None, root=None, cells=False, button="1", node=None, times=1):
        node = node or self.program.find(kind, called, root, cells)
        if not has(node, access.State.ENABLED) and role(node) not in ("heading", "label"):
            self.program.until(f'"{name(node)}" can be used', lambda: has(node, access.State.ENABLED))
        self._bring(node)
        self.program.until("the page stands still", lambda: self._stands(node), seconds=3)
        x, y = self._bring(node)
        self._before = self._popups()
        self.all += times
        press = ["mousedown", button, "sleep", HELD, "mouseup", button]
        self._tool("mousemove", str(x), str(y), *press, *(["sleep", "0.03", *press] * (times - 1)))
        access.pump()

    def page(self, called):
        self.click("list item", called, cells=True)
        self.program.find("heading", called)

    def menu(self, bar, item):
        self.click("menu item", bar)
        self._await_popup()
        self.click("menu item", item)
        self._await_no_popup()

    def paste(self, text, kind, called):
        """With the menu that the second button opens, over what is there."""
        self.desktop.copy(text)
        field = self.program.find(kind, called)
        self.click(node=field, times=3 if access.text_of(field) else 1)
        self.click(node=field, button="3")
        self.click(node=self._in_menu("Paste"))
        self._await_no_popup()
        self.program.until("the text is there", lambda: text in access.text_of(field))

    def choose(self, combo, item):
        self.click("combo box", combo)
        self._await_popup()
        time.sleep(LOOK)
        self.click("list item", item, cells=True)
        self._await_no_popup()

    def _popups(self):
        """Menus and lists that hang over the windows: only they are the program's own and no manager's."""
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--class", "hookkeeper")
        return set(found.stdout.split())

    def _await_popup(self):
        """Not a tip, which was there before the click, or goes with it."""
        self._opened = self.program.until("a menu or list opens", lambda: self._popups() - self._before)
        return next(iter(self._opened))

    def _await_no_popup(self):
        """What is still there takes the next click for itself."""
        self.program.until("the menu or list has gone", lambda: not self._popups() & self._opened)

    def _in_menu(self, called):
        """Of a menu that belongs to no bar Qt 6.4 tells only what the mouse is over, and from there the rest."""
        window = self._await_popup()
        size = dict(line.split("=") for line in self.desktop.run(
            "xdotool", "getwindowgeometry", "--shell", window).stdout.split())
        steps = itertools.cycle(range(4, int(size["HEIGHT"]), 10))

        def entry():
            self._tool("mousemove", "--window", window, "30", str(next(steps)))
            access.pump()
            over = self.program.focus()
            items = access.children(over.get_parent()) if over and role(over) == "menu item" else []
            return next((one for one in items if name(one).startswith(called)), None)

        return self.program.until(f'"{called}" in the menu that opens', entry)

    def home(self):
        """Where each task begins: the first page, and no dialog."""
        if self._popups() & self._opened:  # after a task that failed
            self._tool("mousemove", str(SIZE[0] - 2), str(SIZE[1] - 2), "click", "1")
            self._await_no_popup()
        for _ in range(4):
            window = self.program.until("a window", self.program.window)
            if role(window) == "frame":
                self.click("list item", "Overview", cells=True)
                self.program.until("the page, or a question about changes", self._is_home_or_asked)
                if self.program.window() == window:
                    return
                continue
            ways = [one for way in WAYS_OUT for one in access.find_all(window, "push button", way)]
            if not ways:
                raise Failure(f'nothing closes "{name(window)}"')
            self.click(node=ways[0])
            self.program.until("the dialog closes", lambda w=window: self.program.window() not in (w, None))
        raise Failure("the Overview cannot be reached")

    def _is_home_or_asked(self):
        here = self.program.window()
        return here and (role(here) != "frame" or next(access.matches(here, "heading", "Overview"), None))
