#!/usr/bin/env python3
"""Fails where the help of a language lacks a page, or a page lacks what its English one has.

Usage: help.py SOURCE_DIR

A page has the tags, anchors, links and samples of the English page in their order, no text of it left, and
the words in <b> are those of the program in that language.
"""

import html
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

TAG = re.compile(r"<!--.*?-->|<[^>]+>", re.S)
# May stand elsewhere in a sentence, since word order differs.
INLINE = re.compile(r"</?(?:b|code)\b|</?a\b(?![^>]*name=)")
CODE = re.compile(r"<(code|pre)[^>]*>.*?</\1>", re.S)
SAMPLE = re.compile(r"<code[^>]*>.*?</code>|<pre[^>]*>.*?</pre>|<a href=\"[^\"]*\"", re.S)
BOLD = re.compile(r"<b>(.*?)</b>")
LINK = re.compile(r'href="help:([^"#]*)#?([^"]*)"')
NAME = re.compile(r'<a name="([^"]*)"')
BLOCK = re.compile(r"<(p|li|td|th|h[123]|title)\b[^>]*>(.*?)</\1>", re.S)
# The anchors of the generated errors are the library's to test.
GENERATED = {"errors": re.compile(r"entra$")}
# What Microsoft's portals show, and names of keys: no words of the program.
FOREIGN = {
    "de": {"API-Berechtigungen", "Administratorzustimmung erteilen", "Anwendungsberechtigungen",
           "App-Registrierungen", "Berechtigung hinzufügen", "Berechtigungen hinzufügen", "Cloud-Apps",
           "Geheime Clientschlüssel", "Geheimnis-ID", "Info", "Investigation", "Investigation.read",
           "Microsoft Cloud App Security", "Neue Registrierung", "Neuer geheimer Clientschlüssel",
           "Nur Konten in diesem Organisationsverzeichnis", "Registrieren", "Strg+Umschalt+V",
           "Verzeichnis-ID (Mandant)", "Von meiner Organisation verwendete APIs", "Wert",
           "Zertifikate & Geheimnisse", "Übersicht"},
    "ja": {"API のアクセス許可", "Ctrl+Shift+V", "Investigation", "Investigation.read", "Microsoft Cloud App Security",
           "この組織ディレクトリのみに含まれるアカウント", "アクセス許可の追加", "アプリの登録", "アプリケーションのアクセス許可",
           "クライアント シークレット", "クラウド アプリ", "シークレット ID", "ディレクトリ (テナント) ID", "バージョン情報",
           "保存済みのレコードも削除する", "値", "所属する組織で使用している API", "新しいクライアント シークレット", "新規登録",
           "概要", "登録", "管理者の同意を与えます", "証明書とシークレット"},
}


def words_of(text):
    return html.unescape(TAG.sub("", text)).strip()


def known_words(file):
    """Every translation, without its accelerators, dots and numbers."""
    words = set()
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        for form in list(translation) or [translation]:
            words.add(plain(form.text or ""))
    return words


def plain(text):
    text = re.sub(r"\(&\w\)|%L?\d+|%n", "", text.replace("&&", "\0")).replace("&", "").replace("\0", "&")
    return re.sub(r"\s+", " ", text.rstrip("…").strip()).casefold()


def structure(text):
    tags = [tag for tag in TAG.findall(text) if not INLINE.match(tag)]
    return tags, sorted(SAMPLE.findall(text)), ["<b>"] * text.count("<b>")


def left_in_english(english, text, known):
    """Blocks with words that are still the English ones; samples, names and labels that stay are no words."""
    def blocks(page):
        return [words_of(CODE.sub("", body)) for _, body in BLOCK.findall(page)]
    return [block for block in blocks(text) if block in blocks(english) and plain(block) not in known
            and re.search(r"\b[a-z]{2,}\b", block.replace("Defender for Cloud Apps", ""))]


def dead_links(pages):
    anchors = {name: set(NAME.findall(text)) for name, text in pages.items()}
    for name, text in pages.items():
        for page, anchor in LINK.findall(text):
            generated = page in GENERATED and GENERATED[page].match(anchor)
            if page not in pages or anchor and not generated and anchor not in anchors[page]:
                yield f"{name}: {page}#{anchor} is not there"


def check_page(name, english, text, known, foreign):
    faults = []
    for wanted, has in zip(structure(english), structure(text)):
        if wanted != has:
            first = next((pair for pair in zip(wanted, has) if pair[0] != pair[1]), (len(wanted), len(has)))
            faults.append(f"{name}: not built as in English: {first[0]}, here {first[1]}")
    faults += [f"{name}: left in English: “{words[:60]}”" for words in left_in_english(english, text, known)]
    for bold in map(words_of, BOLD.findall(text)):
        if bold not in foreign and plain(bold) not in known:
            faults.append(f"{name}: “{bold}” is no word of the program")
    return faults


def pages_in(folder):
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.html"))}


def main():
    source_dir = pathlib.Path(sys.argv[1]).resolve()
    help_dir = source_dir / "resources" / "help"
    english = pages_in(help_dir / "en")
    faults = [f"en/{fault}" for fault in dead_links(english)]
    for file in sorted((source_dir / "translations").glob("*.ts")):
        language = file.stem.rpartition("_")[2]
        pages, known = pages_in(help_dir / language), known_words(file)
        faults += [f"{language}: no page {name}" for name in english.keys() - pages.keys()]
        faults += [f"{language}: {name} is no page in English" for name in pages.keys() - english.keys()]
        faults += [f"{language}/{fault}" for fault in dead_links(pages)]
        for name in english.keys() & pages.keys():
            faults += [f"{language}/{fault}" for fault in
                       check_page(name, english[name], pages[name], known, FOREIGN.get(language, set()))]
    for fault in sorted(faults):
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
