#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor's translations: what is missing, and the .ts files brought up to the sources.

    packaging/translations.py            updates resources/translations/*.ts and lists what has no translation
    packaging/translations.py --check    writes nothing; ends with 1 when something is missing, left over or does not fit
    packaging/translations.py --fill F   also takes translations from F: lines "ENGLISH<tab>TRANSLATION", a line break written \\n

Sentences of ui/ and app/ are those of tr() and QT_TRANSLATE_NOOP, collected by lupdate. Sentences of core/ are the literals of
words::say and words::sayable, collected here (also where ui/ uses them).
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
CORE_CONTEXT = "cw::core"
TOKEN = re.compile(
    r'(?P<space>\s+|//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>R"(?P<fence>[^()\s\\]{0,16})\((?P<raw_text>.*?)\)(?P=fence)")'
    r'|(?P<string>"(?:[^"\\\n]|\\.)*")'
    r"|(?P<char>'(?:[^'\\\n]|\\.)*')"
    r'|(?P<name>[A-Za-z_]\w*)'
    r'|(?P<other>[0-9][\w.\']*|.)', re.S)
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}


def literal(text):
    """What a C++ string literal says; only the escapes that our sentences use."""
    return re.sub(r"\\(.)", lambda match: ESCAPES[match.group(1)], text[1:-1])


def sentences_of(source, path, qualified=False):
    """Literals that say() and sayable() name in one file of core/, and complaints about calls without one."""
    tokens = [match for match in TOKEN.finditer(source) if match.lastgroup != "space"]
    found, complaints = [], []
    for i, token in enumerate(tokens[:-2]):
        if token.group("name") not in ("say", "sayable") or tokens[i + 1].group() != "(":
            continue
        if qualified and (i < 3 or tokens[i - 3].group() != "words"):
            continue
        end, text = i + 2, ""
        while end < len(tokens) and (tokens[end].group("string") or tokens[end].group("raw")):
            text += literal(tokens[end].group()) if tokens[end].group("string") else tokens[end].group("raw_text")
            end += 1
        if end > i + 2 and tokens[end].group() in (",", ")"):
            found.append(text)
        else:
            line = source.count("\n", 0, token.start()) + 1
            complaints.append(f"{path}:{line}: {token.group()}() wants a literal; for other text use said()")
    return found, complaints


def sentences_of_core():
    found, complaints = set(), []
    for path in sorted((ROOT / "core").glob("*/*")):
        if path.suffix in (".cpp", ".h") and path.parent.name != "words":
            some, wrong = sentences_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT))
            found.update(some)
            complaints += wrong
    for path in sorted((ROOT / "ui").glob("*/*.cpp")):  # rooms of the editor without Qt's tr()
        some, wrong = sentences_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT), qualified=True)
        found.update(some)
        complaints += wrong
    return sorted(found), complaints


def tool(name):
    for candidate in (name, f"/usr/lib/qt6/bin/{name}", f"{name}-qt6"):
        if shutil.which(candidate):
            return candidate
    sys.exit(f"{name} of Qt 6 is missing: install qt6-l10n-tools, or run packaging/dependencies.sh")


def escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def collect(ts, core):
    """lupdate over the sources of the editor and the sentences of core, into `ts`, in place."""
    with tempfile.TemporaryDirectory() as folder:
        listed = pathlib.Path(folder) / "core.cpp"
        listed.write_text("".join(f'QT_TRANSLATE_NOOP("{CORE_CONTEXT}", "{escaped(text)}")\n' for text in core), encoding="utf-8")
        done = subprocess.run([tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext",
                               "-source-language", "en", "ui", "app", str(listed), "-ts", str(ts)], cwd=ROOT, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"lupdate: {done.stderr}")


def messages(ts):
    for context in ET.parse(ts).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", forms, translation.get("type")


def placeholders(text, core):
    """What must be the same in both languages: %1 %L2 %n of Qt, {} {:.1f} of fmt by the argument that they show."""
    if not core:
        return sorted(re.findall(r"%L?[0-9]{1,2}|%L?n", text)) + sorted(re.findall(r"\{\w+\}", text))
    shown, next_one = [], 0
    for field in re.findall(r"\{([^{}]*)\}", text.replace("{{", "").replace("}}", "")):
        name, _, form = field.partition(":")
        shown.append((name or str(next_one), form))
        next_one += not name
    if 0 < next_one < len(shown):
        return ["numbered and unnumbered mixed"]  # fmt refuses that
    return sorted(shown)


def mnemonics(text):
    return [key.upper() for key in re.findall(r"&([^&\s])", text.replace("&&", ""))]


def complaints_about(ts):
    for context, source, _, forms, kind in messages(ts):
        core = context == CORE_CONTEXT
        for form in forms:
            where = f"{ts.name}: {context}: {source!r}"
            if kind == "unfinished" or (not form and source.strip()):
                yield f"{where}: no translation"
                continue
            if placeholders(form, core) != placeholders(source, core):
                yield f"{where}: placeholders differ in {form!r}"
            if not core and "<" not in source and len(mnemonics(form)) != len(mnemonics(source)):
                yield f"{where}: the key of the menu is lost in {form!r}"


def keys_of(ts):
    return {(context, source, comment) for context, source, comment, _, _ in messages(ts)}


def check(ts, core):
    """Against a fresh collection in a folder that goes away."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / ts.name
        collect(fresh, core)
        wanted, there = keys_of(fresh), keys_of(ts)
    yield from (f"{ts.name}: {context}: {source!r}: not in the file" for context, source, _ in sorted(wanted - there))
    yield from (f"{ts.name}: {context}: {source!r}: no source says it any more" for context, source, _ in sorted(there - wanted))
    yield from complaints_about(ts)


def fill(ts, path):
    given = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        english, tab, translation = line.partition("\t")
        if tab:
            given[english.replace("\\n", "\n")] = translation.replace("\\n", "\n")
    tree = ET.parse(ts)
    for message in tree.getroot().iter("message"):
        translation, text = message.find("translation"), given.get(message.findtext("source"))
        if text is None or translation.get("type") != "unfinished":
            continue
        forms = translation.findall("numerusform")
        for place in forms or [translation]:
            place.text = text
        del translation.attrib["type"]
    ts.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--fill", type=pathlib.Path)
    options = parser.parse_args()
    core, complaints = sentences_of_core()
    for ts in sorted(TRANSLATIONS.glob("*.ts")):
        if options.check:
            complaints += check(ts, core)
            continue
        collect(ts, core)
        if options.fill:
            fill(ts, options.fill)
            collect(ts, core)
        complaints += complaints_about(ts)
    print("\n".join(complaints) or "Every sentence is translated.")
    sys.exit(bool(complaints))


main()
