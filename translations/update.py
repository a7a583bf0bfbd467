#!/usr/bin/env python3
"""Renews the translation files from the sources: translations/update.py

Runs lupdate over ui, app and core's texts for people. English gets plural forms only, and these are filled
in here where they follow from the source text: "%n change(s)" makes "%n change" and "%n changes",
"%n delivery(ies)" makes "%n delivery" and "%n deliveries".
"""
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SOURCES = ["ui", "app", "core/base/errorentries.cpp", "core/model/receiverwords.cpp",
           "core/preflight/findingwords.cpp"]


def tool():
    for name in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate-qt6"), shutil.which("lupdate")):
        if name and os.path.exists(name):
            return name
    sys.exit("update.py: no lupdate; it is in the package qt6-l10n-tools")


def update(file, *options):
    subprocess.run([tool(), "-silent", "-locations", "none", "-no-obsolete", "-I", ROOT, *options, *SOURCES,
                    "-ts", os.path.join(HERE, file)], cwd=ROOT, check=True)


def filled(message):
    """A plural message with the two English forms, unless somebody wrote them."""
    source = re.search(r"<source>(.*?)</source>", message, re.S).group(1)
    written = re.findall(r"<numerusform>(.*?)</numerusform>", message, re.S)
    if written and all(written) and not any(re.search(r"\((s|es|ies)\)", form) for form in written):
        return message
    forms = [source.replace("y(ies)", "y").replace("(es)", "").replace("(s)", ""),
             source.replace("y(ies)", "ies").replace("(es)", "es").replace("(s)", "s")]
    body = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms)
    return re.sub(r"<translation.*?</translation>", lambda _: f"<translation>{body}\n        </translation>",
                  message, flags=re.S)


def fill_english(file):
    path = os.path.join(HERE, file)
    with open(path, encoding="utf-8") as f:
        text = f.read()
    text = re.sub(r'<message numerus="yes">.*?</message>', lambda m: filled(m.group(0)), text, flags=re.S)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


update("hookkeeper_en.ts", "-pluralonly", "-source-language", "en", "-target-language", "en")
fill_english("hookkeeper_en.ts")
