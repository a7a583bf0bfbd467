#!/usr/bin/env python3
"""Runs a linter over the project's own sources: scripts/lint.py clang-tidy|clazy|cppcheck

What a file's run found is kept in build/lint/<tool>/ under a hash of everything that decides it, so only
changed files are read again. Findings that scripts/lint-exceptions.txt names are let through; an
exception that nothing needs is a failure too. Exit code 1: there were findings.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, "build")
LINT = os.path.join(BUILD, "lint")
OWN = ("core", "ui", "app", "tests")
EXCEPTIONS = os.path.join(ROOT, "scripts", "lint-exceptions.txt")
FINDING = re.compile(r"^(/[^:\n]+):(\d+):\d+: (?:fatal )?(?:warning|error): (.*?)(?: \[([^\]\s]+)\])?$")
COMMANDS = {
    "clang-tidy": ["clang-tidy-14", "--quiet", "-p", LINT],
    "clazy": ["clazy-standalone", "--checks=level1,no-qstring-ref",
              f"--header-filter={ROOT}/({'|'.join(OWN)})/.*", "-p", LINT],
}


def own(path):
    return path.split(os.sep)[0] in OWN and not os.path.isabs(path)


def clean(arguments):
    """The compiler's arguments without what only g++ understands, and with assertions on."""
    kept, skip = [], False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "-include":
            skip = True
        elif argument not in ("-Winvalid-pch", "-Werror", "-DQT_NO_DEBUG", "-DNDEBUG"):
            kept.append(argument)
    return kept + ["-DQT_FORCE_ASSERTS"]


def compile_commands():
    """{file relative to the root: its arguments} of the project's own files, also written where the tools look."""
    with open(os.path.join(BUILD, "compile_commands.json"), encoding="utf-8") as f:
        entries = json.load(f)
    commands = {}
    for entry in entries:
        path = os.path.relpath(os.path.join(entry["directory"], entry["file"]), ROOT)
        if own(path) and path not in commands:
            commands[path] = dict(directory=entry["directory"], file=entry["file"],
                                  arguments=clean(shlex.split(entry["command"])))
    os.makedirs(LINT, exist_ok=True)
    with open(os.path.join(LINT, "compile_commands.json"), "w", encoding="utf-8") as f:
        json.dump(list(commands.values()), f)
    return {path: entry["arguments"] for path, entry in commands.items()}


def read(path):
    with open(os.path.join(ROOT, path), "rb") as f:
        return f.read()


def included(path, seen):
    """`path` and every own file it includes, directly or not."""
    if path in seen or not os.path.isfile(os.path.join(ROOT, path)):
        return seen
    seen.add(path)
    for name in re.findall(rb'^\s*#\s*include\s*"([^"]+)"', read(path), re.M):
        included(name.decode(), seen)
        included(os.path.join(os.path.dirname(path), name.decode()), seen)
    return seen


def fingerprint(tool, path, arguments):
    digest = hashlib.sha256(json.dumps([COMMANDS[tool], arguments]).encode())
    for name in [".clang-tidy", *sorted(included(path, set()))]:
        digest.update(name.encode() + b"\0" + hashlib.sha256(read(name)).digest())
    return digest.hexdigest()


def lint(tool, path, arguments):
    """The tool's words about one file, from the last time when nothing has changed since."""
    kept = os.path.join(LINT, tool, fingerprint(tool, path, arguments) + ".txt")
    if os.path.exists(kept):
        with open(kept, encoding="utf-8") as f:
            return kept, f.read()
    done = subprocess.run([*COMMANDS[tool], os.path.join(ROOT, path)], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode and not any(FINDING.match(line) for line in done.stdout.splitlines()):
        return None, f"{ROOT}/{path}:1:1: error: {tool} ended with code {done.returncode} [run]\n{done.stdout}"
    with open(kept, "w", encoding="utf-8") as f:
        f.write(done.stdout)
    return kept, done.stdout


def lint_all(tool):
    folder = os.path.join(LINT, tool)
    os.makedirs(folder, exist_ok=True)
    commands = compile_commands()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda item: lint(tool, *item), commands.items()))
    used = {kept for kept, _ in results}
    for name in os.listdir(folder):
        if os.path.join(folder, name) not in used:
            os.remove(os.path.join(folder, name))
    return len(commands), "\n".join(text for _, text in results)


def cppcheck():
    """One run over everything: it keeps its own memory of unchanged files."""
    folder = os.path.join(LINT, "cppcheck")
    os.makedirs(folder, exist_ok=True)
    command = ["cppcheck", "--quiet", "--library=qt", "--std=c++20", "--language=c++", f"-j{os.cpu_count()}",
               "--enable=warning,performance,portability", f"--cppcheck-build-dir={folder}", f"-I{ROOT}",
               "--template={file}:{line}:{column}: warning: {message} [{id}]", "--template-location=",
               *(os.path.join(ROOT, name) for name in OWN if os.path.isdir(os.path.join(ROOT, name)))]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        return 0, f"{ROOT}:1:1: error: cppcheck ended with code {done.returncode} [run]\n{done.stdout}"
    return 1, done.stdout


def findings(text):
    """{(rule, file, line, message): the tool's lines about it}; the same finding of two runs counts once."""
    found, current = {}, None
    for line in text.splitlines():
        match = FINDING.match(line)
        if match:
            path, number, message, rule = match.groups()
            rule = (rule or "compiler").split(",")[0].removeprefix("-W")
            current = (rule, os.path.relpath(path, ROOT), int(number), message)
            found[current] = [line]
        elif current and ": note: " not in line[:200] and len(found[current]) < 4 and line.startswith(" "):
            found[current].append(line)
        elif current and (": note: " in line or current[0] == "run"):
            found[current].append(line)
    return found


def exceptions(tool):
    """{(rule, file)} of `<tool> <rule> <file>  # why` lines; one without a reason does not count."""
    excepted = set()
    with open(EXCEPTIONS, encoding="utf-8") as f:
        for line in f:
            words, _, reason = line.partition("#")
            words = words.split()
            if len(words) == 3 and words[0] == tool and reason.strip():
                excepted.add((words[1], words[2]))
            elif words and words[0] not in (*COMMANDS, "cppcheck") or words and not reason.strip():
                sys.exit(f"lint: not `<tool> <rule> <file>  # why`: {line.strip()}")
    return excepted


def main():
    tool = sys.argv[1]
    count, text = cppcheck() if tool == "cppcheck" else lint_all(tool)
    found = findings(text)
    excepted = exceptions(tool)
    bad = {key: lines for key, lines in found.items() if key[:2] not in excepted}
    unneeded = excepted - {key[:2] for key in found}
    for key in sorted(bad):
        print("\n".join(bad[key]))
    for rule, path in sorted(unneeded):
        print(f"scripts/lint-exceptions.txt: `{tool} {rule} {path}` is no longer needed")
    if not count:
        print("lint: there was nothing to read")
    print(f"{tool}: {len(bad)} findings")
    sys.exit(1 if bad or unneeded or not count else 0)


if __name__ == "__main__":
    main()
