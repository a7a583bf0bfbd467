"""What the accessibility bus tells of the program: its tree, and what happens in it."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be chosen first)

from session import Failure, until  # noqa: E402

State = Atspi.StateType
MANY = ("table", "tree table", "list", "tree")  # of cells, which are asked for one by one
APART = ("combo box", "popup menu", "menu item", "menu bar", "frame", "dialog", "alert", "application")
EVENTS = ("object:state-changed:focused", "object:state-changed:showing", "object:property-change:accessible-name",
          "object:property-change:accessible-description", "window:activate")


def pump():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def _quiet(ask, otherwise=None):
    """What has gone meanwhile is no error."""
    try:
        return ask()
    except GLib.GError:
        return otherwise


def role(node):
    return _quiet(lambda: Atspi.role_get_name(node.get_role()), "")


def name(node):
    return _quiet(node.get_name, "") or ""


def description(node):
    return _quiet(node.get_description, "") or ""


def has(node, *states):
    found = _quiet(node.get_state_set)
    return bool(found) and all(found.contains(state) for state in states)


def labels(node):
    """By what else a screen reader calls it: of a combo box Qt 6.4 tells the name through its label alone."""
    relations = _quiet(node.get_relation_set, None) or []
    return [name(one.get_target(i)) for one in relations
            if one.get_relation_type() == Atspi.RelationType.LABELLED_BY for i in range(one.get_n_targets())]


def is_called(node, words):
    """words: a text, or a pattern for its beginning."""
    fits = (lambda text: bool(words.match(text))) if hasattr(words, "match") else (lambda text: text == words)
    return fits(name(node)) or role(node) == "combo box" and any(map(fits, labels(node)))


def children(node):
    count = _quiet(node.get_child_count, 0)
    found = (_quiet(lambda i=i: node.get_child_at_index(i)) for i in range(count))
    return [one for one in found if one]


def box(node):
    """x, y, width and height on the screen."""
    place = _quiet(lambda: node.get_component_iface().get_extents(Atspi.CoordType.SCREEN))
    return (place.x, place.y, place.width, place.height) if place else (0, 0, 0, 0)


def parents(node):
    found = []
    while node := _quiet(node.get_parent):
        found.append(node)
    return found


def descend(node, cells=False):
    """All that shows below a node, in the order of the tree; rows and cells only where asked for."""
    for child in children(node):
        if not has(child, State.SHOWING):
            continue
        yield child
        if cells or role(child) not in MANY:
            yield from descend(child, cells)


def matches(root, kind=None, called=None, cells=False):
    kinds = (kind,) if isinstance(kind, str) else kind
    return (node for node in descend(root, cells)
            if (not kinds or role(node) in kinds) and (called is None or is_called(node, called)))


def find_all(*what):
    return list(matches(*what))


def text_of(node):
    """The words of a node: its text, or its name."""
    words = _quiet(node.get_text_iface)
    return _quiet(lambda: words.get_text(0, words.get_character_count()), "") if words else name(node)


class Program:
    """The running program, as a screen reader has it."""

    def __init__(self):
        Atspi.init()
        Atspi.set_timeout(3000, 10000)
        self.heard = []  # (event, role and name of whom it is about)
        self.focused = None
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)
        self._root = until("the program on the accessibility bus", self._find, seconds=30, pump=pump)
        self._root.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)  # which never change

    @staticmethod
    def _find():
        desktop = Atspi.get_desktop(0)
        found = [one for one in children(desktop) if name(one).lower() == "hookkeeper"]
        return found[0] if found and children(found[0]) else None

    def _hear(self, event):
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focused = event.source
        if event.type != "object:state-changed:focused":
            self.heard.append((event.type, role(event.source), name(event.source), event.detail1))

    def windows(self):
        return [one for one in children(self._root) if has(one, State.SHOWING)]

    def window(self, called=None):
        """The one that has the keyboard, or the one of that name."""
        for one in reversed(self.windows()):
            if called and name(one) == called or not called and has(one, State.ACTIVE):
                return one
        return None

    def _in_front(self):
        """The window that has the keyboard, and what hangs over it, such as a menu."""
        active = self.window()
        over = [one for one in self.windows() if role(one) not in ("frame", "dialog", "alert")]
        return over + ([active] if active else [])

    def wait_window(self, called):
        def active():
            found = self.window()
            return found if found and re.match(called, name(found)) else None

        return self.until(f'a window called "{called}" in front', active)

    def until(self, what, condition, seconds=15):
        return until(what, condition, seconds, pump)

    def find(self, kind=None, called=None, root=None, cells=False):
        """What shows there; a Failure when it does not come."""
        def one():
            for here in [root] if root else self._in_front():
                found = next(matches(here, kind, called, cells), None)
                if found:
                    return found
            return None

        return self.until(f"a {kind or 'thing'} called {getattr(called, 'pattern', called)!r}", one)

    def focus(self):
        """What has the keyboard."""
        pump()
        if self.focused and has(self.focused, State.FOCUSED):
            return self.focused
        here = self.window()
        found = [one for one in descend(here, cells=True) if has(one, State.FOCUSED)] if here else []
        return found[-1] if found else None

    def has_heard(self, event, kind, words):
        """Whether listening clients were told of something with such words."""
        pump()
        return any(one[0].startswith(event) and one[1] == kind and re.search(words, one[2]) for one in self.heard)

    def outline(self):
        """What shows, for people who look for a mistake."""
        lines = []

        def add(node, depth):
            for child in children(node):
                if has(child, State.SHOWING) and depth < 30:
                    lines.append("  " * depth + role(child) + " " + repr(name(child)))
                    if role(child) not in MANY:
                        add(child, depth + 1)

        for window in self.windows():
            lines.append(role(window) + " " + repr(name(window)) + (" active" if has(window, State.ACTIVE) else ""))
            add(window, 1)
        return "\n".join(lines)


def cell(table, row, column):
    grid = table.get_table_iface()
    found = grid and _quiet(lambda: grid.get_accessible_at(row, column))
    if not found:
        raise Failure(f'the table "{name(table)}" has no cell {row}, {column}')
    return found


def size(table):
    grid = table.get_table_iface()
    return (grid.get_n_rows(), grid.get_n_columns()) if grid else (0, 0)
