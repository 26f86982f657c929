#!/usr/bin/env python3
"""Makes a language that nobody speaks out of the texts of the sources: accented, 30 % longer and in brackets, so that a
screen shows what was not translated and what does not fit. Once more for screens from right to left.

Usage: pseudo.py SOURCE_DIR LUPDATE LRELEASE OUTPUT.qm OUTPUT_RIGHT_TO_LEFT.qm
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LONGER = 0.3
WORD = "~~~~~~ "  # Lines break between words.
# The first letter of a text says in which direction it runs.
RIGHT_TO_LEFT = "\u05d0"
ACCENTED = str.maketrans("aceinouyzACEINOUYZ", "áçëîñöûýžÁÇËÎÑÖÛÝŽ")
# What a translator keeps: places for values, accelerators, tags, addresses, options, patterns of files.
KEPT = re.compile(r"%L?\d+|%n|&\w|<[^>]+>|https?://\S+|--[\w-]+|\(\*[^)]*\)")


def pseudo(text, direction):
    inner = text.strip(" \n")
    if not inner:
        return text
    start = text.index(inner)
    parts, at = [], 0
    for kept in KEPT.finditer(inner):
        parts += [inner[at:kept.start()].translate(ACCENTED), kept[0]]
        at = kept.end()
    parts.append(inner[at:].translate(ACCENTED))
    length = max(1, round(len(inner) * LONGER) - 2)
    longer = (WORD * length)[:length - len(direction)].rstrip()
    return f"{text[:start]}[{direction}{''.join(parts)}{longer}]{text[start + len(inner):]}"


def translate(file, direction):
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        source = message.findtext("source")
        is_pattern = (message.findtext("comment") or "").startswith("date pattern")
        text = source if is_pattern else pseudo(source, direction)
        forms = list(translation)
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    tree.write(file, encoding="utf-8", xml_declaration=True)


def main():
    source_dir, lupdate, lrelease, *outputs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "connector-workbench_xx.ts"
        # German has two plural forms, as these texts have.
        subprocess.run([lupdate, "-silent", "-I", "app", "-I", ".", "app", "ui", "-target-language", "de", "-ts", str(file)],
                       cwd=source_dir, check=True)
        for output, direction in zip(outputs, ("", RIGHT_TO_LEFT), strict=True):
            translate(file, direction)
            subprocess.run([lrelease, "-silent", str(file), "-qm", output], check=True)


if __name__ == "__main__":
    main()
