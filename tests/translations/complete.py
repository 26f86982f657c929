#!/usr/bin/env python3
"""Fails where a language lacks a text, or where a translation lost something that its English text has.

Usage: complete.py SOURCE_DIR [LUPDATE]

Without LUPDATE only the files are looked at, not whether the sources have texts that are not in them.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FORMS = {"de": 2, "ja": 1}
MARK = re.compile(r"%L?\d+|%n|</?[a-zA-Z][^>]*>|\n")
OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")
ACCELERATOR = re.compile(r"&(\w)")
MENU = re.compile(r'addMenu\(tr\("([^"]+)"\)\)')


def named(context, message):
    return f"{context.findtext('name')}: “{message.findtext('source')[:60]}”"


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context, message


def texts(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation] or [translation.text or ""]


def marks(text):
    return sorted(MARK.findall(text)) + sorted(OPTION.findall(text))


def check_message(context, message, forms):
    where = named(context, message)
    kind = message.find("translation").get("type")
    if kind:
        return [f"{where} is {kind}"]
    source, faults = message.findtext("source"), []
    counted = message.get("numerus") == "yes"
    if counted and len(texts(message)) != forms:
        faults.append(f"{where} has {len(texts(message))} plural forms, not {forms}")
    for text in texts(message):
        if not text:
            faults.append(f"{where} is not translated")
        # A plural form may leave out its number: "one" says it.
        elif set(marks(text)) - {"%n"} != set(marks(source)) - {"%n"}:
            faults.append(f"{where} has {marks(source)}, its translation {marks(text)}")
        elif len(ACCELERATOR.findall(text)) != len(ACCELERATOR.findall(source)):
            faults.append(f"{where} has another number of accelerators than its translation")
        elif (text[0].isspace(), text[-1].isspace()) != (source[0].isspace(), source[-1].isspace()):
            faults.append(f"{where} begins or ends with a blank, its translation does not, or the other way round")
    return faults


def check_menu_bar(source_dir, file):
    """No two menus of the bar share a key."""
    menus = {title for path in (source_dir / "ui" / "mainwindow").glob("*.cpp")
             for title in MENU.findall(path.read_text(encoding="utf-8"))}
    keys, faults = {}, []
    for context, message in messages(file):
        source = message.findtext("source")
        if context.findtext("name") == "workbench::MainWindow" and source in menus:
            for key in ACCELERATOR.findall(texts(message)[0].lower()):
                if key in keys:
                    faults.append(f"the menus “{keys[key]}” and “{source}” share the key {key}")
                keys[key] = source
    return faults


def known(file):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            for context, message in messages(file)}


def check_sources(source_dir, lupdate, files):
    """What lupdate would add to the files, or take from them."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "texts.ts"
        subprocess.run([lupdate, "-silent", "-I", "app", "-I", ".", "app", "ui", "-ts", str(fresh)], cwd=source_dir, check=True,
                       stderr=subprocess.DEVNULL)
        wanted = known(fresh)
    for file in files:
        has = known(file)
        faults += [f"{file.name}: {context}: “{source[:60]}” is missing: run lupdate as translations/CMakeLists.txt says"
                   for context, source, _ in sorted(wanted - has)]
        faults += [f"{file.name}: {context}: “{source[:60]}” is no longer used" for context, source, _ in sorted(has - wanted)]
    return faults


def main():
    source_dir = pathlib.Path(sys.argv[1]).resolve()
    lupdate = sys.argv[2] if len(sys.argv) > 2 else ""
    files = [source_dir / "translations" / f"connector-workbench_{language}.ts" for language in FORMS]
    faults = []
    for file, forms in zip(files, FORMS.values()):
        for context, message in messages(file):
            faults += [f"{file.name}: {fault}" for fault in check_message(context, message, forms)]
        faults += [f"{file.name}: {fault}" for fault in check_menu_bar(source_dir, file)]
    if lupdate:
        faults += check_sources(source_dir, lupdate, files)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
