"""A private desktop: X server, session bus, accessibility bus and window manager, with folders of its own.

Whatever is started here ends with it: each child dies with this program, and what children leave behind comes to it."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
NEEDED = ("Xvfb", "xdotool", "openbox", "dbus-daemon", "xclip", "faketime")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SIZE = (1440, 900)

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""
MANAGER = """<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew>
</focus><placement><policy>Smart</policy></placement><keyboard/><mouse><context name="Client">
<mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind></context></mouse>
</openbox_config>"""


class Failure(Exception):
    """A sentence about what is not as it should be."""


def missing():
    """What this machine lacks for a desktop."""
    lacks = [name for name in NEEDED if not shutil.which(name)]
    if not any(os.access(name, os.X_OK) for name in LAUNCHERS):
        lacks.append("at-spi-bus-launcher")
    return lacks


def until(what, condition, seconds=15, pump=None):
    """Waits for a condition and gives what it gave; a Failure when it does not come."""
    end = time.monotonic() + seconds
    while True:
        if pump:
            pump()
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s for this: {what}")
        time.sleep(0.02)


def _parents():
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
                found[int(pid)] = int(stat.read().rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            pass  # it has just ended
    return found


def _descendants():
    parents, found, here = _parents(), [], [os.getpid()]
    while here:
        here = [pid for pid, parent in parents.items() if parent in here]
        found += here
    return found


def _end_all():
    for sign, seconds in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
        end = time.monotonic() + seconds
        for pid in _descendants():
            try:
                os.kill(pid, sign)
            except ProcessLookupError:
                pass
        while _descendants() and time.monotonic() < end:
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                pass
            time.sleep(0.02)


class Session:
    """with Session(seconds) as desktop: …"""

    def __init__(self, seconds):
        self._seconds = seconds
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._log = None
        self.folder = ""
        self.home = ""
        self.env = {}

    def __enter__(self):
        self._libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        for sign in (signal.SIGALRM, signal.SIGTERM, signal.SIGHUP):
            signal.signal(sign, self._stop)
        signal.alarm(self._seconds)
        self.folder = tempfile.mkdtemp(prefix="hookkeeper-desktop-")
        try:
            self._begin()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_):
        self._end()

    def _stop(self, sign, _):
        signal.alarm(0)
        why = f"this took more than {self._seconds} s" if sign == signal.SIGALRM else "stopped from outside"
        raise Failure(why)

    def _end(self):
        signal.alarm(0)
        for sign in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(sign, signal.SIG_IGN)
        _end_all()
        if self._log:
            self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **options):
        """Starts what ends with this program, at the latest."""

        def tie():
            os.setsid()
            self._libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)

        options.setdefault("stdout", self._log)
        options.setdefault("stderr", self._log)
        return subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, preexec_fn=tie, **options)

    def run(self, *command, seconds=60, **options):
        return subprocess.run(command, env=self.env, timeout=seconds, check=False, capture_output=True, text=True,
                              **options)

    def _write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def _first_line(self, what, *command):
        """Starts a program that writes one line to a pipe once it is ready."""
        reading, writing = os.pipe()
        self.start(*(str(part).replace("{fd}", str(writing)) for part in command), pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise Failure(f"{what} does not start; its words:\n{self.log()}")
        return line

    def _begin(self):
        self.home = os.path.join(self.folder, "home")
        self.env = {"PATH": os.environ["PATH"], "HOME": self.home, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                    "XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                    "GSETTINGS_BACKEND": "memory", "GIO_USE_VFS": "local", "NO_AT_BRIDGE": "0"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]
        for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            self.env["XDG_" + name] = os.path.join(self.folder, name.lower())
            os.makedirs(self.env["XDG_" + name], mode=0o700)
        os.makedirs(self.home)
        self._log = open(os.path.join(self.folder, "log"), "wb")
        # The display's name is known once it is ready, so no two sessions ever want the same.
        number = self._first_line("Xvfb", "Xvfb", "-displayfd", "{fd}", "-screen", "0", "%dx%dx24" % SIZE, "-nolisten",
                                  "tcp", "-noreset")
        self.env["DISPLAY"] = ":" + number
        bus = self._write("bus.conf", BUS.format(folder=self.folder))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            "dbus-daemon", "dbus-daemon", "--config-file=" + bus, "--nofork", "--nopidfile", "--print-address={fd}")
        launcher = next(name for name in LAUNCHERS if os.access(name, os.X_OK))
        self.start(launcher, "--launch-immediately")
        self.start("openbox", "--config-file", self._write("rc.xml", MANAGER))
        os.environ.clear()
        os.environ.update(self.env)  # for the client of the accessibility bus in this program
        until("the accessibility bus", lambda: self.run(
            "dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
            "org.a11y.Bus.GetAddress").returncode == 0)

    def log(self):
        """The last words of what runs here."""
        with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as log:
            return log.read()[-4000:]

    def copy(self, text):
        """Puts a text on the clipboard, as another program would."""
        owner = subprocess.Popen(["xclip", "-selection", "clipboard", "-quiet", "-in"], env=self.env,
                                 stdin=subprocess.PIPE, stdout=self._log, stderr=self._log)
        owner.stdin.write(text.encode())
        owner.stdin.close()
        until("the clipboard", lambda: self.run("xclip", "-selection", "clipboard", "-out").stdout == text)
