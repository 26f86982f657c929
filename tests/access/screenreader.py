"""The window as a screen reader meets it: things with a role, a name and a description, and nothing else."""

import collections
import contextlib

import pyatspi
from gi.repository import GLib

from surroundings import wait_for

PROGRAM = "connector-workbench"
# What a person does something with; without a name it could not be told from another.
USED = ("check box", "combo box", "list", "push button", "radio button", "spin button", "table", "text")
MANY = 100
MENUS = ("menu item", "popup menu", "menu")


def wait_for_program():
    return wait_for(_program, f"program {PROGRAM} on the accessibility bus")


def _program():
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clearCache()
    return next((app for app in desktop if app and app.name == PROGRAM and app.childCount), None)


def is_in(thing, state):
    return thing.getState().contains(state)


def is_shown(thing):
    return is_in(thing, pyatspi.STATE_SHOWING)


def is_enabled(thing):
    return is_in(thing, pyatspi.STATE_ENABLED)


def is_usable(thing):
    return is_shown(thing) and is_enabled(thing)


def parts(thing):
    """The thing and all that is shown in it, the outermost first. The cells of tables are asked for one by one: there are too
    many of them."""
    waiting = collections.deque([thing])
    while waiting:
        part = waiting.popleft()
        yield part
        if "Table" not in pyatspi.listInterfaces(part):
            # What a hidden page of a stack holds is there, but nobody meets it. A menu offers its entries while it is closed.
            waiting.extend(child for child in part if child and (is_shown(child) or child.getRoleName() in MENUS))


class Reader:
    """Finds things in one part of the window, by role and name, and waits until they are there."""

    def __init__(self, root):
        self.root = root

    def all(self, role):
        return [part for part in self.parts() if part.getRoleName() == role]

    def parts(self):
        self.root.clearCache()
        return list(parts(self.root))

    def _first(self, role, matches):
        self.root.clearCache()
        try:
            return next((part for part in parts(self.root) if part.getRoleName() == role and matches(part)), None)
        except GLib.GError:
            return None  # Something went away while it was looked at.

    def find(self, role, name):
        return self.find_where(role, f"“{name}”", lambda thing: thing.name == name)

    def find_starting(self, role, name):
        return self.find_where(role, f"“{name}…”", lambda thing: thing.name.startswith(name))

    def find_described(self, role, name, text):
        return self.find_where(role, f"“{name}” that says “{text}”",
                               lambda thing: thing.name == name and text in thing.description)

    def find_where(self, role, what, matches):
        return wait_for(lambda: self._first(role, matches), lambda: f"{role} {what} in:\n{self.told()}")

    def inside(self, role, name):
        return Reader(self.find(role, name))

    def press(self, role, name):
        """As soon as it can be pressed; an entry of a menu can be while the menu is closed."""
        can_be = is_enabled if role == "menu item" else is_usable
        act(self.find_where(role, f"“{name}” to press", lambda thing: thing.name == name and can_be(thing)))

    def type(self, name, text, role="text"):
        field = self.find(role, name)
        field.queryEditableText().setTextContents(text)

    def told(self):
        """All that is there, for the message of a test that does not find what it looks for."""
        return "\n".join(f"  {part.getRoleName()} “{part.name}” {part.description}".rstrip()
                         for part in self.parts() if part.name or part.description)


class Listener:
    """Hears what a screen reader may say by itself: the names and descriptions of things in which they change."""

    KINDS = ("object:property-change:accessible-name", "object:property-change:accessible-description")

    def __init__(self):
        self.heard = []

    def __enter__(self):
        pyatspi.Registry.registerEventListener(self._hear, *self.KINDS)
        return self

    def __exit__(self, *_error):
        pyatspi.Registry.deregisterEventListener(self._hear, *self.KINDS)

    def _hear(self, event):
        with contextlib.suppress(GLib.GError):  # It may have gone away since.
            event.source.clearCache()
            self.heard += [event.source.name, event.source.description]

    def wait_for(self, text):
        def is_heard():
            while GLib.MainContext.default().iteration(False):
                pass
            return any(text in told for told in self.heard)

        wait_for(is_heard, lambda: f"word of “{text}” among:\n" + "\n".join(sorted(set(filter(None, self.heard)))))


def act(thing, names=("Press", "Toggle")):
    actions = thing.queryAction()
    for index in range(actions.nActions):
        if actions.getName(index) in names:
            actions.doAction(index)
            return
    raise AssertionError(f"{thing.getRoleName()} “{thing.name}” has no action {names}")


def column_of(table, header):
    headers = wait_for(lambda: column_headers(table), "header of the columns")
    if header not in headers:
        raise AssertionError(f"There is no column {header} among {headers}")
    return headers.index(header)


def column_headers(table):
    """Their names; none while the model of the table starts anew."""
    cells = table.queryTable()
    headers = [cells.getColumnHeader(column) for column in range(cells.nColumns)]
    return [] if None in headers else [header.name for header in headers]


def cell(table, row, header):
    return table.queryTable().getAccessibleAt(row, column_of(table, header))


def rows(table):
    table.clearCache()
    return table.queryTable().nRows


def values(table, header):
    """The words of one column, of the rows that the table holds now; of the first hundred at most."""
    column, cells = column_of(table, header), table.queryTable()
    found = [cells.getAccessibleAt(row, column) for row in range(min(rows(table), MANY))]
    if None in found:
        return []  # The model starts anew while it is read.
    for one in found:
        one.clearCache()  # A row says that it is read before it says its values.
    return [one.name for one in found]


def label_of(thing):
    """The name of the label that belongs to a thing whose own name is its value."""
    for relation in thing.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""
