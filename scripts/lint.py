#!/usr/bin/env python3
"""Runs a linter over the project's own sources: scripts/lint.py clang-tidy|analyzer|clazy|cppcheck

clang-tidy and clazy read forty files at a time, one after the other in one source, because most
of their time goes into the headers that all of them include: the same findings in a quarter of the time.
What was found in a file is kept in build/lint/<tool>/ under a hash of everything that decides it, so only
changed files are read again. Findings that scripts/lint-exceptions.txt names are let through; an exception that
nothing needs is a failure too. Exit code 1: there were findings.
"""
import concurrent.futures
import dataclasses
import functools
import hashlib
import itertools
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, "build")
LINT = os.path.join(BUILD, "lint")
OWN = ("core", "ui", "app", "tests")
FILES_AT_ONCE = 40  # of twenty the headers take more than half the time; more save little, and take much memory
EXCEPTIONS = os.path.join(ROOT, "scripts", "lint-exceptions.txt")
FINDING = re.compile(r"^(/[^:\n]+):(\d+):\d+: (?:fatal )?(?:warning|error): (.*?)(?: \[([^\]\s]+)\])?$")
# a function or a value that a line begins to define
NAMED = r"^(?!namespace|using|class|struct|enum)[a-zA-Z][\w:<>,&*.() ]*?[ &*](\w+)(?:\(|\[|\{| =|;)"
COMMANDS = {
    "clang-tidy": ["clang-tidy-14", "--quiet"],
    "analyzer": ["clang-tidy-14", "--quiet", "--checks=-*,clang-analyzer-*,-clang-analyzer-cplusplus.NewDeleteLeaks"],
    "clazy": ["clazy-standalone", "--checks=level1,no-qstring-ref",
              f"--header-filter={ROOT}/({'|'.join(OWN)})/.*"],
}

# How far clang's analyzer walks each time: what ships, over calls, up to 20,000 states of a function (the few functions
# that have more take most of the time otherwise); tests, which the sanitizers run as well, a function at a time.
# The tool "analyzer" walks everything as far as clang does by itself.
WALK = {"ships": "max-nodes=20000", "tests": "mode=shallow"}


def own(path):
    return path.split(os.sep)[0] in OWN and not os.path.isabs(path)


def clean(arguments, source):
    """The compiler's arguments without files, folders and what only g++ understands, and with assertions on."""
    kept, words = [], iter(arguments)
    for argument in words:
        if argument in ("-include", "-o"):
            next(words)
        elif argument == "-isystem":
            kept.append(argument + next(words))
        elif (argument not in ("-c", source, "-Winvalid-pch", "-Werror", "-DQT_NO_DEBUG", "-DNDEBUG")
              and not argument.startswith("-DQT_TESTCASE_")):
            kept.append(argument)
    return kept + ["-DQT_FORCE_ASSERTS"]


def compile_commands():
    """{file relative to the root: the arguments it is compiled with, without its name} of the project's own files."""
    with open(os.path.join(BUILD, "compile_commands.json"), encoding="utf-8") as f:
        entries = json.load(f)
    commands = {}
    for entry in entries:
        source = os.path.join(entry["directory"], entry["file"])
        for path in (os.path.relpath(one, ROOT) for one in sources_of(source)):
            if own(path) and path not in commands:
                commands[path] = clean(shlex.split(entry["command"]), entry["file"])
    return commands


def sources_of(source):
    """The sources that CMake's unity build reads in this one, or itself."""
    if os.path.basename(os.path.dirname(source)) != "Unity":
        return [source]
    return re.findall(r'^#include "(.*\.cpp)"$', read(source).decode(), re.M)


@functools.cache
def read(path):
    with open(os.path.join(ROOT, path), "rb") as f:
        return f.read()


@functools.cache
def includes(path):
    """The own files that a file names."""
    names = [name.decode() for name in re.findall(rb'^\s*#\s*include\s*"([^"]+)"', read(path), re.M)]
    found = [place for name in names for place in (name, os.path.join(os.path.dirname(path), name))]
    return [place for place in found if os.path.isfile(os.path.join(ROOT, place))]


def included(path, seen):
    """`path` and every own file it includes, directly or not."""
    if path not in seen:
        seen.add(path)
        for name in includes(path):
            included(name, seen)
    return seen


@functools.cache
def declared(header):
    """{name that a header declares: the header for a type or a constant, None for what may be there several times}."""
    text = read(header).decode()
    alone = (re.findall(r"^(?:class|struct|enum(?: class)?) (\w+)\b(?! *;)", text, re.M)
             + re.findall(r"^(?:inline )?const(?:expr)? .*?[ &*](\w+)(?:\[|\{| =)", text, re.M))
    return dict.fromkeys(re.findall(NAMED, text, re.M)) | dict.fromkeys(alone, header)


def meanings(path):
    """{name in a file: what it means there}: the file where it is its own, or what declared() says of a header's."""
    text, names = read(path).decode(), {}
    words = set(re.findall(r"\w+", text))
    for header in sorted(included(path, set()) - {path}):
        names |= {name: meaning for name, meaning in declared(header).items() if meaning or name in words}
    alone = "\n".join(re.findall(r"^namespace \{\n(.*?)^\} // namespace$", text, re.M | re.S)
                      + re.findall(r"^(?:static|using) .*$", text, re.M))
    own = [*re.findall(r"^(?:class|struct|enum(?: class)?) (\w+)", alone, re.M), *re.findall(NAMED, alone, re.M),
           *re.findall(r"^Q_DECLARE_METATYPE\((.*)\)$", text, re.M)]
    for enumerators in re.findall(r"^enum(?! class)[^{;]*\{(.*?)\}", alone, re.M | re.S):
        own += re.findall(r"(\w+)(?: =[^,]*)?\s*(?:,|$)", enumerators)
    for using in re.finditer(r"^using (?:[\w:]+::)?(\w+)(?: =|;).*$", alone, re.M):
        names.setdefault(using.group(1), using.group(0))
    return names | dict.fromkeys(own, path)


def defined(arguments):
    """{macro: what the arguments define it as}."""
    return dict(argument[2:].partition("=")[::2] for argument in arguments if argument.startswith("-D"))


def family(path):
    """Files of one family share their headers and do not know two things by one name."""
    return path.split(os.sep)[0:1 if path.startswith(("core/", "ui/")) else 2]


def agree(one, other):
    """Whether what both have a name for is the same in both."""
    return all(other.get(name, meaning) == meaning for name, meaning in one.items())


@dataclasses.dataclass
class Group:
    """Files that can be read in one source, the arguments for it, and what names mean there."""
    paths: list
    arguments: list
    names: dict

    def takes(self, path, arguments, names):
        """Whether a file can be read after the group's: it is of their family, no name or macro means two things."""
        return (len(self.paths) < FILES_AT_ONCE and family(path) == family(self.paths[0])
                and agree(defined(arguments), defined(self.arguments)) and agree(names, self.names))


def groups(commands):
    """[(files that can be read in one source, arguments for it)]: neighbours together, they share the most headers."""
    found = []
    for path, arguments in sorted(commands.items()):
        names = meanings(path)
        group = next((group for group in found if group.takes(path, arguments, names)), None)
        if not group:
            group = Group([], [], {})
            found.append(group)
        group.paths.append(path)
        group.names |= {name: meaning for name, meaning in names.items() if meaning}
        group.arguments += [argument for argument in arguments if argument not in group.arguments]
    return [(group.paths, group.arguments) for group in found]


def joined(paths):
    """The text of the files one after the other, and [(file, line)] for each of its lines.

    A line that includes what an earlier file already has stays empty, so that what is found twice was twice in
    one file; each test program's main gets a name of its own.
    """
    text, origins, included_before = [], [], set()
    for number, path in enumerate(paths):
        text += ["#undef main", f"#define main main_{number}"] if len(paths) > 1 else []
        origins += [(path, 1)] * (len(text) - len(origins))
        includes = set()
        for line_number, line in enumerate(read(path).decode().splitlines(), 1):
            if re.match(r"\s*#\s*include\b", line):
                includes.add(line)
                line = "" if line in included_before else line
            text.append(line)
            origins.append((path, line_number))
        included_before |= includes
    return "\n".join(text) + "\n", origins


def fingerprint(tool, path, arguments):
    digest = hashlib.sha256(json.dumps([command(tool, path), arguments, path]).encode())
    for name in [".clang-tidy", "scripts/lint.py", *sorted(included(path, set()))]:
        digest.update(name.encode() + b"\0" + hash_of(name))
    return digest.hexdigest()


@functools.cache
def hash_of(path):
    return hashlib.sha256(read(path)).digest()


def is_compiler_error(match):
    return ": error: " in match.group(0) and match.group(4) in (None, "clang-diagnostic-error")


def has_compiler_error(said):
    return any(match and is_compiler_error(match) for match in map(FINDING.match, said.splitlines()))


def command(tool, path):
    if tool != "clang-tidy":
        return COMMANDS[tool]
    walk = WALK["tests" if path.startswith("tests/") else "ships"]
    return [*COMMANDS[tool], *(f"--extra-arg={option}" for option in ("-Xclang", "-analyzer-config", "-Xclang", walk))]


def run(tool, paths, arguments):
    """The tool's words about the files and whether it could read them."""
    text, origins = joined(paths)
    if len(paths) > 1:  # what one file defines for itself is no shadow in the next; g++ judges each alone
        arguments = [*arguments, "-Wno-shadow"]
    with tempfile.TemporaryDirectory(dir=LINT) as folder:
        source = os.path.join(folder, "source.cpp")
        with open(source, "w", encoding="utf-8") as f:
            f.write(text)
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as f:
            json.dump([dict(directory=BUILD, file=source, arguments=[*arguments, "-c", source])], f)
        done = subprocess.run([*command(tool, paths[0]), "-p", folder, source], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)

    def origin(match):
        path, line = origins[min(int(match.group(1)), len(origins)) - 1]
        return f"{ROOT}/{path}:{line}:"
    said = re.sub(re.escape(source) + r":(\d+):", origin, done.stdout)
    found_any = any(map(FINDING.match, said.splitlines()))
    read_well = not has_compiler_error(said) and (not done.returncode or found_any)
    return said, done.returncode, read_well


def parted(paths, said):
    """Two parts of the files that could not be read in one source: those with errors apart, or half and half."""
    with_errors = {os.path.relpath(match.group(1), ROOT) for match in map(FINDING.match, said.splitlines())
                   if match and is_compiler_error(match)}
    apart = [path for path in paths if path in with_errors]
    if not 0 < len(apart) < len(paths):
        apart = paths[:len(paths) // 2]
    return [path for path in paths if path not in apart], apart


def lint(tool, paths, arguments):
    """The tool's words about files."""
    said, code, read_well = run(tool, paths, arguments)
    if not read_well and len(paths) > 1:
        return "\n".join(lint(tool, part, arguments) for part in parted(paths, said))
    if not read_well and not any(FINDING.match(line) for line in said.splitlines()):
        return f"{ROOT}/{paths[0]}:1:1: error: {tool} ended with code {code} [run]\n{said}"
    return said


def keep(paths, said, kept):
    """Writes for each of the files what was found in it and in what it includes."""
    found = findings(said)
    known = {path: included(path, set()) for path in paths}
    for path in paths:
        lines = ["\n".join(text) for (_, place, _, _), text in found.items()
                 if place in known[path] or not any(place in places for places in known.values())]
        with open(kept[path], "w", encoding="utf-8") as f:
            f.write("\n".join(lines))


def lint_all(tool):
    folder = os.path.join(LINT, tool)
    os.makedirs(folder, exist_ok=True)
    commands = compile_commands()
    kept = {path: os.path.join(folder, fingerprint(tool, path, arguments) + ".txt")
            for path, arguments in commands.items()}
    changed = {path: arguments for path, arguments in commands.items() if not os.path.exists(kept[path])}

    def judge(group):
        paths, arguments = group
        said = lint(tool, paths, arguments)
        # What one file lacks is said in a header of Qt's, so of all the group: mended there, it has to be gone from all.
        if " [run]\n" in said or has_compiler_error(said):
            return said
        keep(paths, said, kept)
        return ""
    longest_first = sorted(groups(changed), key=lambda group: -len(group[0]))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        failures = list(pool.map(judge, longest_first))
    for name in set(os.listdir(folder)) - set(map(os.path.basename, kept.values())):
        os.remove(os.path.join(folder, name))
    texts = [read(os.path.relpath(path, ROOT)).decode() for path in kept.values() if os.path.exists(path)]
    return len(commands), "\n".join(texts + failures)


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
