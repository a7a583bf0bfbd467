#!/usr/bin/env python3
"""run.py --programs FOLDER keyboard|mouse|walk|drops… : the program on a desktop of its own, used as people use it.

Answers 77 where the machine has no such desktop. `walk --record` keeps the controls of each page in tree/."""

import argparse
import os
import sys
import time

import session

HERE = os.path.dirname(os.path.abspath(__file__))
SECONDS = 420  # most; about 40 on a machine that does nothing else


def use(desktop, wishes):
    import access  # only now: there is a desktop that it can ask
    import hands
    import keytasks
    import mousetasks
    import tasks
    from drops import Drops
    from ledger import Ledger
    from walk import Walk

    programs = os.path.abspath(wishes.programs)
    store = Ledger(desktop, programs)
    store.prepare()
    desktop.start(os.path.join(programs, "hookkeeper"), "--store", store.file, cwd=desktop.home)
    program = access.Program()
    program.find("heading", "Simulator")
    if wishes.name == "drops":
        return Drops(hands.Keyboard(desktop, program, store), os.path.abspath(wishes.source)).all()
    if wishes.name == "walk":
        walk = Walk(desktop, program, store, hands.Keyboard(desktop, program, store))
        walk.all()
        return walk.compare(os.path.join(HERE, "tree"), wishes.record)
    kind, scripts = (hands.Keyboard, keytasks) if wishes.name == "keyboard" else (hands.Mouse, mousetasks)
    return tasks.perform(kind(desktop, program, store), scripts, tasks.Facts(desktop, store), wishes.only,
                         wishes.pictures)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--programs", required=True, help="the folder of hookkeeper and hookkeeperctl")
    options.add_argument("--record", action="store_true", help="keep the controls as they are now")
    options.add_argument("--only", action="append", default=[], help="a task, by the name of its function")
    options.add_argument("--pictures", type=os.path.abspath, help="a folder for a picture of each failure (ImageMagick)")
    options.add_argument("--source", default="", help="the program that files are dragged from, of drops")
    options.add_argument("name", choices=("keyboard", "mouse", "walk", "drops"))
    wishes = options.parse_args()
    lacks = session.missing()
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        lacks.append("gir1.2-atspi-2.0")
    if lacks:
        print("Skipped: this machine lacks", ", ".join(lacks))
        return 77
    begun = time.monotonic()
    try:
        with session.Session(SECONDS) as desktop:
            try:
                problems = use(desktop, wishes)
            except session.Failure as failure:
                problems = [f"{failure}\n{desktop.log()}"]
    except session.Failure as failure:
        problems = [str(failure)]
    for problem in problems:
        print("FAILED", problem)
    print(f"{wishes.name}: {len(problems)} problems, {time.monotonic() - begun:.0f} s")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
