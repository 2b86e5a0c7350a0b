"""Runs a command and says how long it took and how much memory its whole process tree held.

Memory is sampled while it runs. Where the system tells (Linux), it is PSS: a page of memory that
several processes share, as forks do, counts once; elsewhere it is RSS, which counts it each time.
Asking for PSS costs time that the command could use, so it is asked for when the RSS (every 50 ms)
has grown to a new peak, and else for at most a twentieth of the time.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

INTERVAL = 0.05
"""Seconds between two looks at the processes."""

SHARE = 0.05
"""The largest share of a core that asking for PSS may take, but for new peaks."""

MEMORY = "PSS" if hasattr(psutil.Process().memory_full_info(), "pss") else "RSS"
"""Which memory is summed over the processes."""


class MeasureError(RuntimeError):
    """A measured command failed: what it was, its exit status, the end of what it wrote."""


@dataclass(frozen=True)
class Measured:
    """One command's run: wall time in seconds, peak memory of its tree in MiB, what it wrote."""

    seconds: float
    peak_mb: float
    output: str


def measure(
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    log: Path,
    timeout: float | None = None,
    accepted: tuple[int, ...] = (0,),
) -> Measured:
    """Run a command to its end.

    Args:
        command: the program and its arguments.
        folder: its working folder.
        environment: its whole environment.
        log: the file that takes what it writes.
        timeout: seconds after which it is ended, with all that it has started.
        accepted: the statuses with which it may end.

    Raises:
        MeasureError: it failed, or took too long.
    """
    start = time.perf_counter()
    with started(command, folder, environment, log) as process, Watch(process.pid) as watch:
        status: int | str
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            status = f"none after {timeout} seconds"
        seconds = time.perf_counter() - start
    output = log.read_text(encoding="utf-8", errors="replace")
    if status not in accepted:
        tail = "\n".join(output.strip().splitlines()[-20:])
        raise MeasureError(f"{' '.join(command)}\nended with status {status}:\n{tail}")
    return Measured(seconds, watch.peak_mb, output)


@contextlib.contextmanager
def started(
    command: list[str], folder: Path, environment: dict[str, str], log: Path
) -> Iterator[subprocess.Popen]:
    """A running command; what is left of its process tree is ended with the block."""
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603  what the caller measures
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=os.name == "posix",
        )
    try:
        yield process
    finally:
        for one in tree(process.pid) if process.poll() is None else []:
            with contextlib.suppress(psutil.Error):
                one.kill()
        process.wait()


def tree(pid: int) -> list[psutil.Process]:
    """A process and all its descendants that run."""
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


class Watch:
    """Watches the memory of a process tree while a block runs; ``peak_mb`` is its peak in MiB."""

    def __init__(self, pid: int):
        """Of the process ``pid`` and its descendants."""
        self.pid = pid
        self.peak_mb = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Watch:
        """Start watching."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop watching."""
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        top, due = 0.0, 0.0
        while not self._stop.wait(INTERVAL):
            processes = tree(self.pid)
            resident = _sum(processes, "rss")
            now = time.perf_counter()
            if resident > 1.02 * top or now > due:
                top = max(top, resident)
                self.peak_mb = max(self.peak_mb, _sum(processes, MEMORY.lower()))
                due = now + (time.perf_counter() - now) / SHARE


def _sum(processes: list[psutil.Process], kind: str) -> float:
    """The memory of some processes in MiB; one that has just ended counts nothing."""
    total = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            info = process.memory_info() if kind == "rss" else process.memory_full_info()
            total += getattr(info, kind)
    return total / 2**20
