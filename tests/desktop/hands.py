"""Keys and mouse, as a person has them, counted: how many it takes to reach a place, and how many in all."""

import time

import access
from access import box, has, name, parents, role
from session import SIZE, Failure

SCROLL_DOWN, SCROLL_UP = "5", "4"


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
        x, y = self._bring(node)
        self.program.until("the page stands still", lambda: self._stands(node), seconds=3)
        x, y = self._bring(node)
        self.all += times
        self._tool("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "30", button)
        access.pump()

    def page(self, called):
        self.click("list item", called, cells=True)
        self.program.find("heading", called)

    def menu(self, bar, item):
        self.click("menu item", bar)
        self.click("menu item", item)

    def paste(self, text, kind, called):
        """With the menu that the second button opens, over what is there."""
        self.desktop.copy(text)
        field = self.program.find(kind, called)
        self.click(node=field, times=3 if access.text_of(field) else 1)
        self.click(node=field, button="3")
        entry = self._in_menu("Paste")
        self.click(node=entry)
        self.program.until("the menu goes and the text is there",
                           lambda: not has(entry, access.State.SHOWING) and text in access.text_of(field))
        time.sleep(0.5)  # a menu that fades takes the next click for itself, and tells nobody when it is gone

    def _in_menu(self, called):
        """Of a menu that belongs to no bar Qt 6.4 tells only what the mouse is over, and from there the rest."""
        def entry():
            self._tool("mousemove_relative", "5", "5")
            over = self.program.focus()
            items = access.children(over.get_parent()) if over and role(over) == "menu item" else []
            return next((one for one in items if name(one).startswith(called)), None)

        return self.program.until(f'"{called}" in the menu that opens', entry)

    def choose(self, combo, item):
        self.click("combo box", combo)
        self.click("list item", item, cells=True)

    def home(self):
        """Where each task begins: the first page, and no dialog."""
        for _ in range(3):
            window = self.program.until("a window", self.program.window)
            if role(window) == "frame":
                break
            ways = access.find_all(window, "push button", access.re.compile("Close|Cancel|Stay|Discard"))
            if not ways:
                raise Failure(f'nothing closes "{name(window)}"')
            self.click(node=ways[-1])
            self.program.until("the dialog closes", lambda w=window: self.program.window() not in (w, None))
        self.page("Overview")
