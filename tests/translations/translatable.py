#!/usr/bin/env python3
"""Fails where a text that people see would not reach a translator, or would not be found again at run time.

Usage: translatable.py SOURCE_DIR [LUPDATE]

Without LUPDATE only the sources are looked at. Exit code 77, for CTest "skipped": no fault, but no lupdate either.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

SKIPPED = 77
FOLDERS = ("app", "ui")
SETTERS = (r"(?:set(?:Text|ToolTip|AccessibleName|AccessibleDescription|WhatsThis|PlaceholderText|WindowTitle|Title|StatusTip|"
           r"Suffix|Prefix|SpecialValueText|InformativeText|Headline)|showMessage|add(?:Action|Menu|Tab)|"
           r"new Q(?:Action|Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox)|roleLabel)\(")
# Data and names that are the same in every language may stand inside these.
NOT_SHOWN = re.compile(r"(?:\btr|\btranslate|\.arg|\.join|\bthemeIcon|\bQStringLiteral|\bsetObjectName)\(")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
WORD = re.compile(r"[^\W\d_]{2,}")
EXAMPLE = re.compile(r"[a-z0-9.-]*example\.[a-z]+")
# A function that takes the English text and looks it up: lupdate sees neither its name nor its context.
WRAPPER = re.compile(r"^[ \t]*(?:static |inline )*QString (\w+)\(const char ?\*\w+(?:,[^)]*)?\)\s*(?:const)?\s*\{", re.MULTILINE)
# Their texts are marked by QT_TRANSLATE_NOOP in the same context, or are looked up only to be compared.
LOOK_UPS = {"ui/shared/statusmark.cpp", "ui/connectorwizard/fieldwording.cpp"}
LOOK_UP = re.compile(r'Application::translate\(\s*(?:"[^"]*"|\w+),\s*(?!")\w')


def sources(source_dir):
    for folder in FOLDERS:
        for path in sorted((source_dir / folder).rglob("*")):
            if path.suffix in {".h", ".cpp"}:
                yield path, path.relative_to(source_dir).as_posix(), path.read_text(encoding="utf-8")


def end_of_call(text, start):
    """The position after the bracket that closes the one before start."""
    depth, position, quoted = 1, start, False
    while position < len(text) and depth > 0:
        character = text[position]
        if quoted:
            position += character == "\\"
            quoted = character != '"'
        elif character == '"':
            quoted = True
        elif character == "'":
            position += 2 if text[position + 1] == "\\" else 1
            position += 1
        else:
            depth += (character in "([{") - (character in ")]}")
        position += 1
    return position


def shown_literals(argument):
    """String literals of a call that no tr() holds."""
    kept, position = "", 0
    while found := NOT_SHOWN.search(argument, position):
        kept += argument[position:found.start()]
        position = end_of_call(argument, found.end())
    kept += argument[position:]
    for literal in LITERAL.findall(kept):
        plain = re.sub(r"%L?\d+|\\.", " ", literal)
        if WORD.search(plain) and not EXAMPLE.fullmatch(plain):
            yield literal


def check_sources(source_dir):
    faults = []
    for _, name, text in sources(source_dir):
        for wrapper in WRAPPER.finditer(text):
            line = text.count("\n", 0, wrapper.start()) + 1
            faults.append(f"{name}:{line}: lupdate cannot see the texts given to {wrapper[1]}(const char *); "
                          "declare a class with Q_DECLARE_TR_FUNCTIONS and call its tr()")
        if name not in LOOK_UPS:
            for look_up in LOOK_UP.finditer(text):
                line = text.count("\n", 0, look_up.start()) + 1
                faults.append(f"{name}:{line}: translate() of a text that is not written out here")
        for setter in re.finditer(r"(?<![\w])" + SETTERS, text):
            argument = text[setter.end():end_of_call(text, setter.end()) - 1]
            if re.search(r"add(?:Action|Menu|Tab)\($", setter[0]) and "tr(" in argument:
                continue
            line = text.count("\n", 0, setter.start()) + 1
            faults += [f"{name}:{line}: “{literal}” is shown without tr()" for literal in shown_literals(argument)]
    return faults


def check_lupdate(source_dir, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "texts.ts"
        run = subprocess.run([lupdate, "-I", "app", "-I", ".", *FOLDERS, "-ts", str(file)], cwd=source_dir,
                             capture_output=True, text=True, check=False)
        faults = [f"lupdate: {line.removeprefix(str(source_dir) + '/')}" for line in (run.stdout + run.stderr).splitlines()
                  if re.search(r"\.(?:h|cpp):\d+:", line)]
        if run.returncode != 0 or not file.exists():
            return faults + [f"lupdate ended with {run.returncode}: {run.stderr.strip()}"]
        found = {}
        for context in ElementTree.parse(file).getroot().iter("context"):
            found[context.findtext("name")] = {m.findtext("source") for m in context.iter("message")}
        return faults + check_contexts(source_dir, found)


def check_contexts(source_dir, found):
    """Every context that the sources name has texts: a name that changed on one side only is seen here."""
    faults = []
    for _, name, text in sources(source_dir):
        named = re.findall(r'Q_DECLARE_TR_FUNCTIONS\((?!context)([\w:]+)\)|translate\(\s*"([^"]+)"', text)
        faults += [f"{name}: the context {first or second} has no text" for first, second in named
                   if (first or second) not in found]
    return faults


def main():
    source_dir = pathlib.Path(sys.argv[1]).resolve()
    faults = check_sources(source_dir)
    lupdate = sys.argv[2] if len(sys.argv) > 2 else ""
    if lupdate:
        faults += check_lupdate(source_dir, lupdate)
    for fault in faults:
        print(fault)
    if faults:
        return 1
    if not lupdate:
        print("lupdate (Debian: qt6-l10n-tools) is not installed: only the sources were looked at.")
        return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
