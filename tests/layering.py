#!/usr/bin/env python3
"""Fails on any #include that the layers do not allow, and on files and functions that grew too long.

Usage: layering.py includes|budget SOURCE_DIR
"""

import pathlib
import re
import sys

# folder: folders of ours whose headers it may include, beside its own.
ALLOWED = {
    "base": set(),
    "sqlite": {"base"},
    "activitylog": {"base", "sqlite"},
    "record": {"base"},
    "http": {"base", "sqlite"},
    "secret": {"base", "connector"},
    "connector": {"base", "record", "http"},
    "connectors": {"base", "record", "http", "connector"},
    "connectors/defender": {"base", "record", "http", "connector"},
    "configuration": {"base", "record", "connector", "connectors", "filter"},
    "storage": {"base", "sqlite", "record", "query"},
    "query": {"base", "record"},
    "filter": {"base", "record", "query", "storage"},
    "help": {"base", "query"},
    "export": {"base", "record", "query", "storage"},
    "collection": {"base", "record", "http", "connector", "connectors", "configuration", "filter", "storage"},
    "connectivity": {"base", "record", "http", "connector", "connectors/defender"},
    "simulator": {"base", "record"},
    "demo": {"base", "connector", "simulator"},
    "overview": {"base", "sqlite", "record", "http", "connector", "configuration", "storage", "collection"},
    "forecast": {"base", "sqlite", "record", "query", "connector", "connectors", "configuration", "filter", "storage"},
    "bundle": {"base", "record", "query", "connector", "connectors", "connectors/defender", "configuration", "filter",
               "storage", "collection", "forecast"},
    "cli": {"base", "record", "http", "secret", "connector", "connectors", "connectors/defender", "configuration",
            "filter", "forecast", "bundle", "storage", "query", "collection", "connectivity", "simulator", "demo"},
}
# The composition of connector types sees each of them; screens and capabilities do not.
EXTRA = {
    "connectors": {"connectors/defender"},
}
# Screens see all of app/ and, of ui/, their own folder and what is shared; only these put screens together.
UI_SHARED = {"theme": set(), "shared": {"theme"}}
UI_COMPOSITION = {"main.cpp", "mainwindow", "workspace"}
UI_FOREIGN = r"<sqlite3\.h>|<httplib\.h>|<QSql|<QNetwork(AccessManager|Request|Reply)>|<CLI/|keychain\.h>|<zstd|<zdict|<zip\.h>"
FOREIGN = {
    r"<Qt(Widgets|Gui)/|<QWidget>|<QApplication>|<QGuiApplication>": set(),
    r"<sqlite3\.h>": {"sqlite", "http", "storage"},
    r"<httplib\.h>": {"simulator"},
    r"<CLI/": {"cli", "simulator"},
    r"<qt6keychain|<keychain\.h>|keychain\.h>": {"secret"},
    r"<zstd|<zdict": {"storage"},
    r"<zip\.h>": {"bundle"},
    r"<QNetwork(AccessManager|Request|Reply)>": {"http", "connectivity", "collection", "cli"},
}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
# Tables are data: their length says nothing about how hard they are to read.
TABLES = {"app/base/errorexplanation.cpp", "app/base/explanationtable.cpp", "app/connectors/defender/countrynames.cpp"}


def folder_of(path, app):
    parts = path.relative_to(app).parts
    if parts[0] == "connectors" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0]


def sources(root):
    return sorted(p for p in root.rglob("*") if p.suffix in {".h", ".cpp"})


def included_by(path):
    """Number, whole line and, in quotes, the file of each #include."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.match(r"\s*#include ", line):
            ours = re.match(r'\s*#include "([^"]+)"', line)
            yield number, line.strip(), ours.group(1) if ours else None


def check_ui_includes(source_dir):
    ui, app = source_dir / "ui", source_dir / "app"
    screens = {p.name for p in ui.iterdir() if p.is_dir()} if ui.exists() else set()
    faults = []
    for path in sources(ui):
        folder = path.relative_to(ui).parts[0]
        allowed = UI_SHARED.get(folder, screens if folder in UI_COMPOSITION else set(UI_SHARED)) | {folder}
        for number, line, ours in included_by(path):
            if re.search(UI_FOREIGN, line):
                faults.append(f"{path}:{number}: ui may not include {line}")
            if ours is None or ours.endswith(".moc"):
                continue
            if ours.startswith("ui/"):
                if not (source_dir / ours).exists():
                    faults.append(f"{path}:{number}: {ours} does not exist")
                elif pathlib.PurePath(ours).parts[1] not in allowed:
                    faults.append(f"{path}:{number}: ui/{folder} may not include {ours}")
            elif ours.split("/")[0] == "cli":
                faults.append(f"{path}:{number}: ui may not include {ours}")
            elif not (app / ours).exists() and not (path.parent / ours).exists():
                faults.append(f"{path}:{number}: {ours} does not exist")
    return faults


def check_includes(source_dir):
    return check_app_includes(source_dir) + check_ui_includes(source_dir)


def check_app_includes(source_dir):
    app = source_dir / "app"
    faults = []
    for path in sources(app):
        folder = folder_of(path, app)
        allowed = ALLOWED.get(folder)
        if allowed is None:
            faults.append(f"{path}: the folder “{folder}” is not in the table of layers")
            continue
        allowed = allowed | EXTRA.get(folder, set()) | {folder}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            ours = re.match(r'\s*#include "([^"]+)"', line)
            if ours and ours.group(1).startswith("ui/"):
                faults.append(f"{path}:{number}: app may not include {ours.group(1)}")
                continue
            if ours:
                target = app / ours.group(1)
                if "/" not in ours.group(1) or not target.exists():
                    if not (path.parent / ours.group(1)).exists() and not ours.group(1).endswith(".moc"):
                        faults.append(f"{path}:{number}: {ours.group(1)} does not exist")
                    continue
                if folder_of(target, app) not in allowed:
                    faults.append(f"{path}:{number}: {folder} may not include {ours.group(1)}")
            for pattern, where in FOREIGN.items():
                if re.search(r"\s*#include .*(" + pattern + ")", line) and folder not in where:
                    faults.append(f"{path}:{number}: {folder} may not include {line.strip()}")
    return faults


def function_lengths(lines):
    """Bodies that open at the start of a line: what the formatter makes of every function outside a class."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            yield start, number - start - 1
            start = None


def check_budget(source_dir):
    faults = []
    for top in ("app", "ui", "tests"):
        if not (source_dir / top).exists():
            continue
        for path in sources(source_dir / top):
            name = path.relative_to(source_dir).as_posix()
            lines = path.read_text(encoding="utf-8").splitlines()
            if name in TABLES:
                continue
            if len(lines) > LONGEST_FILE and top != "tests":
                faults.append(f"{name}: {len(lines)} lines, more than {LONGEST_FILE}: split it by idea")
            for start, length in function_lengths(lines):
                if length > LONGEST_FUNCTION and top != "tests":
                    faults.append(f"{name}:{start}: a function of {length} lines, more than {LONGEST_FUNCTION}")
    return faults


def main():
    what, source_dir = sys.argv[1], pathlib.Path(sys.argv[2])
    faults = {"includes": check_includes, "budget": check_budget}[what](source_dir)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
