"""Runs scripts in forks of this process, which has imported TensorFlow and run no operation.

Each script has a process of its own, with its own working folder, a time limit, and a file to which
it writes each outcome as soon as it is there: what a process saw before it crashed is kept.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator

from .interpreter import Interpreter, Outcome
from .scripts import Script

_PAUSE = 0.02  # seconds between two looks at the children
_asked_to_end = []  # the numbers of the signals that have come


@dataclass
class Ran:
    """What came of one script: its outcomes by example's name, and how its process ended.

    ``loaded`` is the outcome of the script's own text; ``ended`` is None if all went well.
    """

    loaded: Outcome | None = None
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    ended: str | None = None
    seconds: float = 0.0


@dataclass
class _Child:
    script: Script
    folder: Path
    started: float
    killed: bool = False


def end_when_asked() -> None:
    """Have this process end by SIGINT and SIGTERM even if they come while it forks.

    Python drops an exception that a signal's handler raises within ``os.fork``, where a module's
    hooks run (those of ``logging`` do): so the signal is noted, and looked for between two forks.
    """

    def end(number: int, frame: Any) -> None:
        _asked_to_end.append(number)
        sys.exit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, end)


def run_all(
    scripts: list[Script],
    interpreter: Callable[[], Interpreter],
    ways: dict[str, str | None],
    jobs: int,
    limit: float,
) -> Iterator[tuple[Script, Ran]]:
    """Run scripts, ``jobs`` at a time, and yield each when it has ended.

    Args:
        scripts: what to run.
        interpreter: makes the interpreter, in the script's own process.
        ways: the way of each script, by its path.
        jobs: how many run at a time.
        limit: seconds after which a script's process is killed.
    """
    todo, children = list(reversed(scripts)), {}
    with tempfile.TemporaryDirectory(prefix="record-") as folder:
        try:
            while todo or children:
                if _asked_to_end:
                    sys.exit(128 + _asked_to_end[0])
                while todo and len(children) < jobs:
                    script = todo.pop()
                    place = Path(tempfile.mkdtemp(dir=folder))
                    pid = _start(script, place, interpreter, ways[script.path])
                    children[pid] = _Child(script, place, time.monotonic())
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid in children:
                    child = children.pop(pid)
                    _end_group(pid)
                    yield child.script, _collect(child, status, limit)
                    shutil.rmtree(str(child.folder), ignore_errors=True)
                elif not pid:
                    time.sleep(_PAUSE)
                for pid, child in children.items():
                    if time.monotonic() - child.started > limit and not child.killed:
                        child.killed = True
                        _end_group(pid)
        finally:
            for pid in children:
                _end_group(pid)


def call(target: Callable[[], Any]) -> Any:
    """What a function returns (as JSON can hold it) in a fork of its own.

    Raises:
        RuntimeError: it raised something; its message says what.
    """
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            answer = json.dumps({"value": target()})
        except BaseException as error:
            answer = json.dumps({"error": f"{type(error).__name__}: {error}"})
        os.write(write, answer.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as stream:
        text = stream.read()
    os.waitpid(pid, 0)
    answer = json.loads(text or '{"error": "its process crashed"}')
    if "error" in answer:
        raise RuntimeError(answer["error"])
    return answer["value"]


def _start(
    script: Script, folder: Path, interpreter: Callable[[], Interpreter], way: str | None
) -> int:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    pid = os.fork()
    if pid:
        with contextlib.suppress(OSError):  # the child does it too: whoever comes first
            os.setpgid(pid, pid)
        return pid
    status = 1
    try:
        os.setpgid(0, 0)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        log = os.open(str(folder / "log"), os.O_WRONLY | os.O_CREAT)
        null = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((null, 0), (log, 1), (log, 2)):
            os.dup2(source, target)
        (folder / "work").mkdir()
        (folder / "tmp").mkdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder / "tmp")
        os.chdir(str(folder / "work"))
        run(script, folder / "told", interpreter(), way)
        status = 0
    finally:
        os._exit(status)


def run(script: Script, told: Path, interpreter: Interpreter, way: str | None) -> None:
    """In the script's own process: run its examples, and write each outcome when it is there."""
    with open(str(told), "w", encoding="utf-8") as stream:

        def tell(name: str, outcome: Outcome) -> bool:
            stream.write(json.dumps([name, dataclasses.asdict(outcome)]) + "\n")
            stream.flush()
            return outcome.error is None

        try:
            examples = list(script.examples())
        except (SyntaxError, ValueError) as error:  # this Python cannot read it, or doctest cannot
            tell(script.path, Outcome(error=f"{type(error).__name__}: {error}"))
            return
        if tell(script.path, interpreter.load(script.path, script.text, way)):
            for example in examples:
                tell(example.name, interpreter.run(example.name, example.source))


def collect(script: Script, told: Path) -> Ran:
    """What a script's process has written of it."""
    ran = Ran()
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    for line in lines:
        with contextlib.suppress(ValueError):  # the last line of a process that was killed
            name, data = json.loads(line)
            ran.outcomes[name] = Outcome(**data)
    ran.loaded = ran.outcomes.pop(script.path, None)
    return ran


def _collect(child: _Child, status: int, limit: float) -> Ran:
    ran = collect(child.script, child.folder / "told")
    ran.seconds = time.monotonic() - child.started
    if child.killed:
        ran.ended = f"it did not end within {limit:g} seconds"
    elif os.WIFSIGNALED(status):
        ran.ended = f"its process ended with signal {signal.Signals(os.WTERMSIG(status)).name}"
    elif os.WEXITSTATUS(status):
        ran.ended = f"its process ended with status {os.WEXITSTATUS(status)}"
    return ran


def _end_group(pid: int) -> None:
    """End what a script has started, itself included."""
    with contextlib.suppress(OSError):
        os.killpg(pid, signal.SIGKILL)
