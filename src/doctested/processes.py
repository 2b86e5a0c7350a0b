"""Where processes for scripts come from: forks of a warm process, else new interpreters.

Both run in a clean environment: a few variables by name, the runner's own, a home folder of their
own; nothing else of the caller's environment. A script that looks for it elsewhere, in ``/proc``
say, can still read it: :func:`secrets` names what no output may hold. Pages, tests, records and
self-checks all start their processes here.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Sequence

from doctested import runner as runners
from doctested.runner import Facts, Runner
from doctested.warm import Fork, WarmError, WarmProcess

ALLOWED = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""Variables of the caller's environment that every process sees."""

LIBRARY = Path(__file__).resolve().parents[1]
"""The folder (or the archive) that this library is in."""


def clean_environment(runner: Runner, home: Path) -> dict[str, str]:
    """The whole environment of a process that runs scripts.

    Args:
        runner: it says what is added (``ENVIRONMENT``), and what is passed on (``PASSED_ON``).
        home: its home folder; made if it is not there.
    """
    home.mkdir(parents=True, exist_ok=True)
    names = (*ALLOWED, *runner.PASSED_ON)
    kept = {name: os.environ[name] for name in names if name in os.environ}
    own = os.path.dirname(sys.executable)  # packages start commands that came with them
    kept["PATH"] = os.pathsep.join(filter(None, [own, kept.get("PATH")]))
    return {
        **kept,
        **runner.ENVIRONMENT,
        "HOME": str(home),
        "MPLCONFIGDIR": str(home / "matplotlib"),
        "IPYTHONDIR": str(home / "ipython"),
        "PYTHONPATH": os.pathsep.join(dict.fromkeys([str(LIBRARY), str(runner.folder)])),
        "PYTHONUTF8": "1",
        "EXAMPLE_RUNNER": runners.name_of(runner),
    }


_TELLING = re.compile(r"TOKEN|SECRET|KEY|PASS|AUTH|CREDENTIAL", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+|[\d.]+")


def secrets(given: dict[str, str]) -> dict[str, str]:
    """Values of this process's environment that no output may hold, by their variables.

    They have eight characters or more, and no script was given them. A plain word or number is
    none (``GITHUB_ACTOR`` may be ``somebody``), unless its variable says that it is.

    Args:
        given: the environment of the scripts' processes.

    >>> os.environ["DEPLOY_TOKEN"] = "correcthorse"
    >>> secrets({})["DEPLOY_TOKEN"]
    'correcthorse'
    >>> "DEPLOY_TOKEN" in secrets({"TOKEN": "correcthorse"})
    False
    >>> del os.environ["DEPLOY_TOKEN"]
    """
    public = set(given.values())
    return {
        name: value
        for name, value in os.environ.items()
        if len(value) >= 8
        and value not in public
        and (_TELLING.search(name) or not _WORD.fullmatch(value))
    }


class Processes:
    """Starts processes for scripts; the warm process starts when the first is asked for.

    Args:
        runner: what the scripts are about.
        folder: for the processes' home folder and the warm process's log.
        preload: modules that the warm process imports beside the runner's own.
        warm: False for new interpreters, each of which imports everything itself.
        variables: further variables of the processes' environment.
    """

    def __init__(
        self,
        runner: Runner,
        folder: Path,
        preload: Sequence[str] = (),
        *,
        warm: bool = True,
        variables: dict[str, str] | None = None,
    ):
        self.runner = runner
        self.folder = folder
        self.home = folder / "home"
        self.preload = [*runner.PRELOAD, *preload]
        self.environment = {**clean_environment(runner, self.home), **(variables or {})}
        self.can_fork = warm and hasattr(os, "fork")
        self.closed = False
        self._killed = killed_for_memory()
        self._warm: WarmProcess | None = None
        self._lock = threading.Lock()

    @property
    def warm(self) -> WarmProcess:
        """The warm process, started when it is first asked for."""
        with self._lock:
            if self._warm is None:
                self.closed = False
                log = self.folder / "warm.log"
                self._warm = WarmProcess(self.preload, self.environment, log)
            return self._warm

    def warm_up(self) -> None:
        """Start the warm process, if there is to be one, and do not wait until it is warm."""
        if self.can_fork:
            _ = self.warm

    def start(
        self, target: str, arguments: list[Any], folder: Path, log: Path
    ) -> Fork | subprocess.Popen[bytes]:
        """Start ``module:function(*arguments)`` in a process of its own; ``log`` takes its output.

        Its temporary files go to ``tmp`` beside the log.

        Raises:
            WarmError: the warm process could not be started, or has ended.
        """
        if self.can_fork:
            return self.warm.fork(target, arguments, folder, log)
        module, function = target.split(":")
        code = f"from doctested import warm; warm.limit(); import {module}; "
        code += f"{module}.{function}(*{arguments!r})"
        temporary = log.parent / "tmp"
        temporary.mkdir(exist_ok=True)
        with log.open("ab") as output:
            return subprocess.Popen(
                [sys.executable, "-c", code],
                cwd=str(folder),
                env={**self.environment, "TMPDIR": str(temporary)},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=os.name == "posix",
            )

    def describe(self, file: Path | None = None) -> Facts:
        """The runner, asked in a process like a script's, and kept in ``file``.

        Raises:
            WarmError: it cannot be described; the message ends with what its process said last.
        """
        file = file or self.folder / "runner.json"
        facts = _facts(file)
        if facts is None:
            log = self.folder / "describe.log"
            process = self.start(f"{__name__}:describe", [str(file)], self.folder, log)
            status = process.wait()
            facts = _facts(file)
            if status or facts is None:
                raise WarmError(f"{type(self.runner).__name__}.describe(): {self.end(status, log)}")
        return facts

    def end(self, status: int | None, log: Path) -> str:
        """How one of its processes ended, in words (see :func:`how_it_ended`)."""
        return how_it_ended(status, log, short_of_memory=killed_for_memory() > self._killed)

    def close(self) -> None:
        """End the warm process, and with it every process that it has forked."""
        with self._lock:
            self.closed = True
            if self._warm is not None:
                self._warm.close()
                self._warm = None


def end_when_asked() -> None:
    """Let SIGTERM end this program as Ctrl-C does: with its processes, and their files."""

    def end(number: int, frame: Any) -> None:
        sys.exit(128 + number)

    signal.signal(signal.SIGTERM, end)


def runner_here() -> Runner:
    """The runner of a process that :class:`Processes` has started."""
    return runners.load(os.environ["EXAMPLE_RUNNER"])


def describe(file: str) -> None:
    """In a process of its own: write what the runner says of itself."""
    facts = runner_here().describe()
    new = Path(f"{file}.new")
    new.parent.mkdir(parents=True, exist_ok=True)  # a broken cache has gone with its folder
    new.write_text(json.dumps(facts), encoding="utf-8")
    os.replace(str(new), file)


def _facts(file: Path) -> Facts | None:
    """What a file holds of a runner; None where it is not there, or holds something else."""
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    told = isinstance(facts, dict) and all(isinstance(fact, str) for fact in facts.values())
    return facts if told else None


def how_it_ended(status: int | None, log: Path, *, short_of_memory: bool = False) -> str:
    """A process's end in words: its exit status, and the last lines that it wrote to its log.

    >>> how_it_ended(-9, Path("nowhere")), how_it_ended(3, Path("nowhere"))
    ('its process ended with signal SIGKILL', 'its process ended with status 3')
    >>> how_it_ended(-9, Path("nowhere"), short_of_memory=True)
    'its process ended with signal SIGKILL: the system had no memory left for it'
    """
    how = f"status {status}"
    if status is not None and status < 0:
        with contextlib.suppress(ValueError):
            how = f"signal {signal.Signals(-status).name}"
        if status == -signal.SIGKILL and short_of_memory:
            how += ": the system had no memory left for it"
    lines = log.read_text(errors="replace").strip().splitlines() if log.exists() else []
    return "\n".join([f"its process ended with {how}", *lines[-10:]])


def killed_for_memory() -> int:
    """How many processes Linux has ended since it started because memory was short; else 0."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/vmstat").read_text(encoding="ascii").splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0
