"""Where a build's kernels come from: the warm process where forking is to be had, else new ones.

Both run in a clean environment: a few variables by name, the runner's own, a home folder of their
own; nothing else of the caller's environment, so that no secret can reach an output.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from types import ModuleType

from jupyter_client import AsyncKernelManager

from .provisioner import WarmKernelManager, kernel_spec
from .warm import ROOT, WarmError, WarmProcess

ALLOWED = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")


def clean_environment(runner: ModuleType, home: Path) -> dict[str, str]:
    """The whole environment of a process that runs scripts.

    Args:
        runner: the module that describes the runner (``ENVIRONMENT``, ``PASSED_ON``).
        home: its home folder; made if it is not there.
    """
    home.mkdir(parents=True, exist_ok=True)
    names = (*ALLOWED, *runner.PASSED_ON)
    return {
        **{name: os.environ[name] for name in names if name in os.environ},
        **runner.ENVIRONMENT,
        "HOME": str(home),
        "KERAS_HOME": str(home / "keras"),
        "MPLCONFIGDIR": str(home / "matplotlib"),
        "IPYTHONDIR": str(home / "ipython"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "EXAMPLE_RUNNER": runner.__name__,
    }


class Kernels:
    """Makes the kernel managers of one build; the warm process starts with the first.

    Args:
        runner: the name of the module that describes the runner.
        folder: for the home folder of the processes and the warm process's log.
        warm: False for ordinary kernels, each of which imports everything itself.
    """

    def __init__(self, runner: str, folder: Path, *, warm: bool = True):
        self.runner = import_module(runner)
        self.folder = folder
        self.environment = clean_environment(self.runner, folder / "home")
        self.can_fork = warm and hasattr(os, "fork")
        self._warm: WarmProcess | None = None
        self._lock = threading.Lock()

    @property
    def warm(self) -> WarmProcess:
        """The warm process, started when it is first asked for."""
        with self._lock:
            if self._warm is None:
                log = self.folder / "warm.log"
                self._warm = WarmProcess(self.runner.PRELOAD, self.environment, log)
            return self._warm

    def manager(self, folder: Path) -> AsyncKernelManager:
        """A manager for one kernel, whose files stand in ``folder``."""
        connection = str(folder / "kernel.json")
        if self.can_fork:
            return WarmKernelManager(self.warm, folder / "kernel.log", connection_file=connection)
        manager = AsyncKernelManager(connection_file=connection)
        manager._kernel_spec = kernel_spec()
        return manager

    def describe(self, file: Path) -> dict[str, str]:
        """The runner in words, asked in a process like a page's and kept in ``file``."""
        if not file.exists():
            target, arguments = f"{__name__}:describe", [self.runner.__name__, str(file)]
            if self.can_fork:
                log = self.folder / "describe.log"
                status = self.warm.fork(target, arguments, self.folder, log).wait()
            else:
                code = f"from {__name__} import describe; describe(*{arguments!r})"
                command = [sys.executable, "-c", code]
                status = subprocess.run(command, env=self.environment, check=False).returncode
            if status:
                raise WarmError(f"{self.runner.__name__}.describe() ended with {signal_name(status)}")
        return json.loads(file.read_text(encoding="utf-8"))

    def close(self) -> None:
        """End the warm process, and with it every kernel."""
        with self._lock:
            if self._warm is not None:
                self._warm.close()
                self._warm = None

    def peak_mb(self, manager: AsyncKernelManager) -> int:
        """The most memory that a manager's kernel has held, in MiB; 0 where nobody told."""
        fork = getattr(manager, "fork", None)
        return (fork.peak_mb or 0) if fork else 0

    def why(self, manager: AsyncKernelManager, folder: Path, error: Exception) -> str:
        """What is known of a kernel's death."""
        if isinstance(error.__context__, WarmError) or isinstance(error, WarmError):
            return str(error)
        fork = getattr(manager, "fork", None)
        status = fork.wait(10) if fork else None
        log = folder / "kernel.log"
        tail = log.read_text(errors="replace").strip().splitlines()[-10:] if log.exists() else []
        how = f"its process ended with {signal_name(status)}" if status is not None else str(error)
        return "\n".join([how, *tail])


def describe(runner: str, file: str) -> None:
    """In a process of its own: write what the runner says of itself."""
    facts = import_module(runner).describe()
    Path(file).write_text(json.dumps(facts), encoding="utf-8")


def signal_name(status: int) -> str:
    """An exit status in words.

    >>> signal_name(-9), signal_name(3)
    ('signal SIGKILL', 'status 3')
    """
    if status < 0:
        with contextlib.suppress(ValueError):
            return f"signal {signal.Signals(-status).name}"
    return f"status {status}"
