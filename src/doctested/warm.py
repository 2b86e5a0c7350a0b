"""A warm process: it has imported what every page imports, and forks a process for each task.

The parent's half is :class:`WarmProcess`; the other half is this module run as a program, which
reads requests (one JSON object a line) from its standard input and writes reports to its standard
output:

    > {"id": 1, "target": "module:function", "arguments": [...], "folder": "...", "log": "..."}
    < {"id": 1, "pid": 4711}
    < {"id": 1, "status": 0, "peak_mb": 512}

It runs no code of the modules that it imports beyond the import, so that each child starts as
fresh as a new interpreter would. Each child leads a process group of its own; when the parent goes
away, however it goes, the warm process kills every group and ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from pathlib import Path
from typing import IO, Any

_DEATH_SIGNAL, _SUBREAPER = 1, 36  # of Linux's <linux/prctl.h>


class WarmError(RuntimeError):
    """The warm process could not be started, or has ended."""


class Fork:
    """A child of the warm process, with the methods of ``subprocess.Popen`` that others use."""

    stdin = stdout = stderr = None

    def __init__(self, number: int):
        self.number = number
        self.pid = 0
        self.returncode: int | None = None
        self.peak_mb: int | None = None
        self.started = threading.Event()
        self.ended = threading.Event()

    def poll(self) -> int | None:
        """The exit status (minus a signal's number if one ended it), or None while it runs."""
        return self.returncode

    def wait(self, timeout: float | None = None) -> int | None:
        """Wait for the child's end and return its status.

        Raises:
            subprocess.TimeoutExpired: it has not ended within ``timeout`` seconds.
        """
        if not self.ended.wait(timeout):
            raise subprocess.TimeoutExpired("fork", timeout or 0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal to the child and all that it has started."""
        if not self.ended.is_set():
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, number)

    def terminate(self) -> None:
        """Ask the child to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the child and all that it has started."""
        self.send_signal(signal.SIGKILL)


class WarmProcess:
    """The parent's half: start it, ask it for forks, close it.

    Args:
        preload: names of the modules that it imports.
        environment: its whole environment; nothing is passed on from the parent's.
        log: the file that takes what it writes to standard error.
    """

    def __init__(self, preload: list[str], environment: dict[str, str], log: Path):
        self.forks: dict[int, Fork] = {}
        self.lock = threading.Lock()
        self.ended = threading.Event()
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("wb") as stderr:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "doctested.warm", *preload],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=str(log.parent),
                env=environment,
                start_new_session=True,
            )
        self.requests, self.reports = _pipes(self.process)
        _OPEN.add(self)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def fork(self, target: str, arguments: list[Any], folder: Path, log: Path) -> Fork:
        """Start ``module:function(*arguments)`` in a child, in a working folder.

        What the child writes to its standard output and error goes to ``log``; its temporary files
        go to ``tmp`` beside it, since a kernel is ended without being asked to tidy up.

        Raises:
            WarmError: the warm process has ended.
        """
        with self.lock:
            if self.ended.is_set():
                raise WarmError(self._why())
            fork = self.forks[len(self.forks)] = Fork(len(self.forks))
            request = {
                "id": fork.number,
                "target": target,
                "arguments": arguments,
                "folder": str(folder),
                "log": str(log),
            }
            try:
                self.requests.write(json.dumps(request).encode() + b"\n")
                self.requests.flush()
            except (OSError, ValueError):
                raise WarmError(self._why()) from None
        fork.started.wait()
        if self.ended.is_set() and not fork.pid:
            raise WarmError(self._why())
        return fork

    def close(self) -> None:
        """End the warm process and every child that still runs."""
        with contextlib.suppress(OSError, ValueError):
            self.requests.close()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join(timeout=10)
        self.reports.close()

    def _read(self) -> None:
        for line in self.reports:
            report = json.loads(line)
            fork = self.forks[report["id"]]
            if "pid" in report:
                fork.pid = report["pid"]
                fork.started.set()
            else:
                fork.peak_mb, fork.returncode = report["peak_mb"], report["status"]
                fork.ended.set()
        with self.lock:  # no fork is added from here on
            self.ended.set()
        for fork in self.forks.values():
            if fork.returncode is None:
                fork.returncode = -signal.SIGKILL
            fork.started.set()
            fork.ended.set()

    def _why(self) -> str:
        tail = self.log.read_text(errors="replace").strip().splitlines()[-5:]
        return "the warm process has ended:\n" + "\n".join(tail)


_OPEN: weakref.WeakSet[WarmProcess] = weakref.WeakSet()


def _let_go() -> None:
    """In a fork of the parent: hold no end of a pipe, else the warm process would not see its end.

    Sphinx forks to read and to write pages.
    """
    for warm in list(_OPEN):
        for pipe in (warm.requests, warm.reports):
            with contextlib.suppress(OSError, ValueError):
                os.close(pipe.fileno())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)


def control(option: int, value: int) -> None:
    """Call Linux's ``prctl``; elsewhere do nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def end_with_parent() -> None:
    """Have this process killed when the one that forked it ends, however that ends (on Linux)."""
    control(_DEATH_SIGNAL, signal.SIGKILL)


def limit() -> None:
    """Limit what this process can take, so that an endless script ends, and not the machine.

    Memory: as much as the machine has (``MemoryError``), and where that runs short this process is
    ended before others. A file: 1 GiB (``OSError``). Where a system has no such limit, none is set.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    for name, size in (("RLIMIT_DATA", whole), ("RLIMIT_FSIZE", 2**30)):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            number = getattr(resource, name)
            most = resource.getrlimit(number)[1]
            most = size if most == resource.RLIM_INFINITY else min(size, most)
            resource.setrlimit(number, (most, most))
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """The standard input and output of a process that has been started with pipes for both."""
    if process.stdin is None or process.stdout is None:
        raise WarmError("the warm process was started without pipes")
    return process.stdin, process.stdout


class _Server:
    """The other half, in the warm process itself."""

    def __init__(self) -> None:
        self.input = os.dup(0)
        self.output = os.dup(1)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(2, 1)
        self.children: dict[int, int] = {}
        self.wake_read, self.wake_write = os.pipe()
        os.set_blocking(self.wake_write, False)
        os.set_blocking(self.wake_read, False)

    def serve(self) -> None:
        control(_SUBREAPER, 1)  # what a script has set loose comes here when the script ends
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self.wake_write)
        selector = selectors.DefaultSelector()
        selector.register(self.input, selectors.EVENT_READ)
        selector.register(self.wake_read, selectors.EVENT_READ)
        buffer = b""
        while True:
            for key, _ in selector.select():
                if key.fd == self.wake_read:
                    os.read(self.wake_read, 4096)
                    self.reap()
                    continue
                data = os.read(self.input, 65536)
                if not data:
                    self.kill()
                    return
                *lines, buffer = (buffer + data).split(b"\n")
                for line in lines:
                    self.start(json.loads(line))

    def start(self, request: dict[str, Any]) -> None:
        pid = os.fork()
        if pid == 0:
            self.become(request)
        with contextlib.suppress(OSError):
            os.setpgid(pid, pid)
        self.children[pid] = request["id"]
        self.report({"id": request["id"], "pid": pid})

    def become(self, request: dict[str, Any]) -> None:
        """Turn this fresh child into the task; never returns."""
        status = 1
        try:
            with contextlib.suppress(OSError):
                os.setpgid(0, 0)
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            for descriptor in (self.input, self.output, self.wake_read, self.wake_write):
                os.close(descriptor)
            log = os.open(request["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.dup2(log, 1)
            os.dup2(log, 2)
            os.close(log)
            os.chdir(request["folder"])
            limit()
            temporary = os.path.join(os.path.dirname(request["log"]), "tmp")
            os.makedirs(temporary, exist_ok=True)
            os.environ["TMPDIR"], tempfile.tempdir = temporary, None  # goes with the log
            module, function = request["target"].split(":")
            getattr(importlib.import_module(module), function)(*request["arguments"])
            status = 0
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            with contextlib.suppress(Exception):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(status)

    def reap(self) -> None:
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:  # there is none
                return
            if pid == 0:
                self.end_strays()
                return
            number = self.children.pop(pid, None)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
            if number is not None:
                unit = 2**20 if sys.platform == "darwin" else 2**10
                self.report(
                    {
                        "id": number,
                        "status": _exit_status(status),
                        "peak_mb": usage.ru_maxrss // unit,
                    }
                )

    def end_strays(self) -> None:
        """Kill what is a child of this process and was not forked by it: its own parent has ended.

        A script can start a process that leads a session of its own; nothing of it outlives it.
        """
        there = Path("/proc/self/task") / str(os.getpid()) / "children"
        with contextlib.suppress(OSError):  # no Linux
            for pid in map(int, there.read_text().split()):
                if pid not in self.children:
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.kill(pid, signal.SIGKILL)

    def kill(self) -> None:
        for pid in self.children:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
        deadline = time.monotonic() + 5
        while self.children and time.monotonic() < deadline:
            for pid in list(self.children):
                with contextlib.suppress(ChildProcessError):
                    if os.waitpid(pid, os.WNOHANG)[0] == 0:
                        continue
                del self.children[pid]
            time.sleep(0.01)
        self.end_strays()

    def report(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(BrokenPipeError):
            os.write(self.output, json.dumps(message).encode() + b"\n")


def _exit_status(status: int) -> int:
    """The exit status, or minus the number of the signal that ended the process."""
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def main(preload: list[str]) -> None:
    """Import the modules, then serve forks until the parent closes its end."""
    server = _Server()
    for name in preload:
        try:
            importlib.import_module(name)
        except ImportError as error:  # an old environment lacks some; scripts that need it say so
            print(f"{name} cannot be imported: {error}", file=sys.stderr, flush=True)
    gc.collect()
    gc.freeze()  # so that a child's collector does not copy the pages that it shares
    server.serve()
    os._exit(0)  # there is nothing to tidy up, and a large package takes a second over it


if __name__ == "__main__":
    main(sys.argv[1:])
