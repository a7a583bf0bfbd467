#!/usr/bin/env python3
"""Renews the translation files from the sources: translations/update.py [--check]

Runs lupdate over ui, app and core's texts for people; what is new in a language is marked "unfinished" until
somebody translates it. --check changes nothing and fails when a file is not as the sources want it, a text is not
translated, or its translation lost a placeholder, tag or mnemonic. English gets plural forms only, and these are filled
in here where they follow from the source text: "%n change(s)" makes "%n change" and "%n changes",
"%n delivery(ies)" makes "%n delivery" and "%n deliveries".
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LANGUAGES = ("ar", "de", "es", "fr")
SOURCES = ["ui", "app", "core/base", "core/contract", "core/exchange", "core/forwarding", "core/masking", "core/model",
           "core/preflight/findingwords.cpp", "core/received", "core/receiver", "core/signing", "core/workspace"]


def tool():
    for name in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate-qt6"), shutil.which("lupdate")):
        if name and os.path.exists(name):
            return name
    sys.exit("update.py: no lupdate; it is in the package qt6-l10n-tools")


def update(path, *options):
    subprocess.run([tool(), "-silent", "-locations", "none", "-no-obsolete", "-I", ROOT, *options, *SOURCES,
                    "-ts", path], cwd=ROOT, check=True)


def filled(message):
    """A plural message with the two English forms, unless somebody wrote them."""
    source = re.search(r"<source>(.*?)</source>", message, re.S).group(1)
    written = re.findall(r"<numerusform>(.*?)</numerusform>", message, re.S)
    # What is unfinished is lupdate's guess from a text like it.
    if ('type="unfinished"' not in message and written and all(written)
            and not any(re.search(r"\((s|es|ies)\)", form) for form in written)):
        return message
    forms = [source.replace("y(ies)", "y").replace("(es)", "").replace("(s)", ""),
             source.replace("y(ies)", "ies").replace("(es)", "es").replace("(s)", "s")]
    body = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms)
    return re.sub(r"<translation.*?</translation>", lambda _: f"<translation>{body}\n        </translation>",
                  message, flags=re.S)


def fill_english(path):
    with open(path, encoding="utf-8") as f:
        text = f.read()
    text = re.sub(r'<message numerus="yes">.*?</message>', lambda m: filled(m.group(0)), text, flags=re.S)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def name_of(language):
    return f"hookkeeper_{language}.ts"


def update_all(folder):
    english = os.path.join(folder, name_of("en"))
    update(english, "-pluralonly", "-source-language", "en", "-target-language", "en")
    fill_english(english)
    for language in LANGUAGES:
        update(os.path.join(folder, name_of(language)), "-source-language", "en", "-target-language", language)


def faults(source, form):
    """What a translation lost or gained."""
    def count(pattern, text):
        return sorted(re.findall(pattern, text))
    if not form.strip():
        yield "is not translated"
        return
    for pattern, what in ((r"%L?\d", "placeholders"), (r"</?[a-z][^>]*>", "tags"), (r"\n", "line ends")):
        if count(pattern, source) != count(pattern, form):
            yield f"has other {what}"
    if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
        yield "has another mnemonic"
    if source.endswith("…") != form.endswith("…"):
        yield "has another ending"


def problems(path):
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            found = {fault for form in forms for fault in faults(source, "".join(form.itertext()))}
            if translation.get("type") == "unfinished":
                found.add("is not finished")
            for fault in sorted(found):
                yield f"{os.path.basename(path)}: {context.findtext('name')}: {source!r} {fault}"


def check():
    found = []
    with tempfile.TemporaryDirectory() as folder:
        names = [name_of(language) for language in ("en", *LANGUAGES)]
        for name in names:
            shutil.copy(os.path.join(HERE, name), folder)
        update_all(folder)
        for name in names:
            with open(os.path.join(HERE, name), encoding="utf-8") as kept, \
                    open(os.path.join(folder, name), encoding="utf-8") as renewed:
                if kept.read() != renewed.read():
                    found.append(f"{name} is not as the sources want it; run translations/update.py")
            found += problems(os.path.join(folder, name))
    print("\n".join(found) or "translations: 0 problems")
    sys.exit(1 if found else 0)


if "--check" in sys.argv[1:]:
    check()
update_all(HERE)
