"""Executes the notebooks of pages, as many processes at a time as there are cores and memory.

Each process of a page is a kernel of its own; what an example did comes back as its
:class:`~doctested.interpreter.Outcome`, and the cell's outputs are made of that.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import datetime
import os
import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_output

from doctested.interpreter import Outcome
from doctested.sphinx.execute.figure import inline
from doctested.sphinx.execute.kernel import MIME
from doctested.sphinx.execute.kernels import Kernels
from doctested.sphinx.execute.reader import Page

FOLDERS = "page-"
"""How the names of the processes' folders begin, in the system's own for temporary files."""


@dataclass
class Fault:
    """Why a page's process ended early; ``name`` is the example's or the script's.

    ``outside``: it had not begun, or was killed by another; it may go well a second time.
    """

    kind: str
    name: str | None
    cell_line: int
    cause: str
    outside: bool = False


@dataclass
class Run:
    """What came of executing a page; ``seconds`` is the sum over its processes."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    seconds: float = 0.0
    peak_mb: int = 0
    date: str = ""

    def add(self, other: Run) -> None:
        """Take in the run of another process of the same page."""
        self.outcomes.update(other.outcomes)
        self.faults += other.faults
        self.seconds = round(self.seconds + other.seconds, 3)
        self.peak_mb = max(self.peak_mb, other.peak_mb)

    def as_data(self) -> dict[str, Any]:
        """The run as JSON data, without the figures (they are in the notebook)."""
        data = dataclasses.asdict(self)
        for outcome in data["outcomes"].values():
            outcome["figure"] = None
        return data

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Run:
        """The run that :meth:`as_data` described."""
        outcomes = {name: Outcome(**outcome) for name, outcome in data["outcomes"].items()}
        return cls(**{**data, "outcomes": outcomes, "faults": []})


class _Client(NotebookClient):
    """nbclient's own, which keeps the cell that is being executed."""

    current: int = -1

    async def async_execute_cell(
        self, cell: NotebookNode, cell_index: int, *args: Any, **kwargs: Any
    ) -> NotebookNode:
        self.current = cell_index
        return await super().async_execute_cell(cell, cell_index, *args, **kwargs)


def execute_process(page: Page, process: str | None, kernels: Kernels, timeout: int) -> Run:
    """Execute the cells of one process of a page in a kernel of their own; fill in their outputs.

    A process that dies before its first statement, or is killed from outside, is tried once more.

    Args:
        page: the page; the outputs of its notebook's cells are replaced.
        process: which of its processes, None for the one that most cells share.
        kernels: where kernels come from.
        timeout: seconds that one cell may take.
    """
    run = Run(date=today())
    start = time.perf_counter()
    cells = [cell for cell in page.cells if cell.metadata.get("process") == process]
    fault = _try(page, cells, kernels, timeout, run)
    if fault and fault.outside and not kernels.closed:
        fault = _try(page, cells, kernels, timeout, run)
    run.faults += [fault] if fault else []
    run.seconds = round(time.perf_counter() - start, 3)
    return run


def execute_all(
    pages: dict[str, Page], kernels: Kernels, timeout: int, slots: Slots
) -> Iterator[tuple[str, Run]]:
    """Execute pages (in the order given), as many processes at a time as there is room for.

    Yields each page's name and run as it is done. When the caller goes away, by Ctrl-C too, every
    kernel is ended.
    """

    def one(name: str, process: str | None) -> Run:
        with slots.held(name):
            return execute_process(pages[name], process, kernels, timeout)

    pool = ThreadPoolExecutor(slots.jobs, thread_name_prefix="page")
    runs = {name: Run(date=today()) for name in pages}
    try:
        futures = {
            pool.submit(one, name, process): name
            for name, page in pages.items()
            for process in page.processes
        }
        left = Counter(futures.values())
        for future in as_completed(futures):
            name = futures[future]
            runs[name].add(future.result())
            left[name] -= 1
            if not left[name]:
                yield name, runs[name]
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        kernels.close()
        raise
    finally:
        pool.shutdown(wait=True)


class Slots:
    """How many processes may run at once: by number, and by the memory that pages took last time.

    A page whose need is not known counts as ``USUAL_MB``. One always runs, however large.

    >>> slots = Slots(2, 1000, {"large": 900})
    >>> with slots.held("large"):
    ...     slots.fits("small")
    False
    """

    USUAL_MB = 700

    def __init__(self, jobs: int, megabytes: float, needs: dict[str, int]):
        self.jobs, self.megabytes, self.needs = jobs, megabytes, needs
        self.running: list[int] = []
        self.changed = threading.Condition()

    def fits(self, name: str) -> bool:
        """Whether a page would fit beside those that run."""
        need = self.needs.get(name) or self.USUAL_MB
        return not self.running or sum(self.running) + need <= self.megabytes

    @contextlib.contextmanager
    def held(self, name: str) -> Iterator[None]:
        """Wait until a page fits, and keep its slot while the block runs."""
        need = self.needs.get(name) or self.USUAL_MB
        with self.changed:
            self.changed.wait_for(lambda: self.fits(name))
            self.running.append(need)
        try:
            yield
        finally:
            with self.changed:
                self.running.remove(need)
                self.changed.notify_all()


def free_mb() -> float:
    """The memory that processes may take now, in MiB; all that there is where nobody tells."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) / 2**10
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**20


def sweep() -> None:
    """Remove the folders of builds that were killed: they are named by the builds' processes."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDERS}*-*"):
        owner = folder.name.removeprefix(FOLDERS).split("-")[0]
        if owner.isdigit() and not _is_running(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    if os.name != "posix":
        return True  # os.kill(process, 0) would end it there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def today() -> str:
    """The date of a run, in UTC, as ISO text."""
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


def _try(
    page: Page, cells: list[NotebookNode], kernels: Kernels, timeout: int, run: Run
) -> Fault | None:
    """Execute the cells of one process; returns why it ended early, if it did."""
    notebook = nbformat.from_dict({**page.notebook, "cells": cells})
    notebook.cells = cells
    with tempfile.TemporaryDirectory(prefix=f"{FOLDERS}{os.getpid()}-") as folder:
        working = Path(folder) / "work"
        working.mkdir()
        (Path(folder) / "tmp").mkdir()
        environment = {**kernels.environment, "TMPDIR": str(Path(folder) / "tmp")}
        manager = kernels.manager(Path(folder))
        client = _Client(
            notebook,
            km=manager,
            timeout=timeout,
            record_timing=False,
            shutdown_kernel="immediate",
        )
        client.owns_km = True  # so that nbclient ends the kernel in every case
        cause = None
        try:
            asyncio.run(client.async_execute(cwd=str(working), env=environment))
        except CellTimeoutError:
            cause = "timeout", f"it did not end within {timeout} seconds"
        except CellExecutionError as error:
            cause = "failed", str(error).strip()
        except (DeadKernelError, RuntimeError) as error:
            cause = "died", kernels.why(manager, Path(folder), error)
        except Exception as error:  # a script may have changed what sends and signs messages
            cause = "forged", f"{type(error).__name__}: {error}"
        run.peak_mb = max(run.peak_mb, kernels.peak_mb(manager))
        at = max(client.current, 0)
        for number, cell in enumerate(cells):
            wrong = _take_outcome(cell, run)
            if wrong and (cause is None or number < at):
                cause, at = ("forged", wrong), number
    if cause:
        cell = cells[at]
        name = cell.metadata.get("example") or cell.metadata.get("script")
        outside = cause[0] == "died" and (client.current <= 0 or "SIGKILL" in cause[1])
        place = next(n for n, other in enumerate(page.notebook.cells) if other is cell)
        line = page.notebook.metadata["source_map"][place] + 2
        return Fault(cause[0], name, line, cause[1], outside)
    return None


def _take_outcome(cell: NotebookNode, run: Run) -> str:
    """Move what the kernel told of an example into the run; leave what a reader sees.

    Returns what is wrong with it: one outcome comes of a statement that was run.
    """
    name = cell.metadata.get("example") or cell.metadata.get("script")
    told = [output["data"].pop(MIME) for output in cell.outputs if MIME in output.get("data", {})]
    cell.execution_count = None
    if name is None:
        return ""
    if len(told) != 1:
        return f"{len(told) or 'no'} outcomes came of one statement"
    try:
        outcome = Outcome(**told[0])
        cell.outputs = outputs(name, outcome)
    except (TypeError, AttributeError, ValueError) as error:
        return f"what came of it is no outcome: {error}"
    run.outcomes[name] = outcome
    return ""


def outputs(name: str, outcome: Outcome) -> list[NotebookNode]:
    """The outputs of an example's cell, as a notebook holds them."""
    shown = []
    text = outcome.text
    if outcome.figure is not None:
        text = text[: text.rstrip("\n").rfind("\n") + 1]
    if text:
        shown.append(new_output("stream", name="stdout", text=text))
    if outcome.figure is not None:
        prefix = "".join(c if c.isalnum() else "-" for c in name)
        picture = inline(outcome.figure, prefix, outcome.label)
        shown.append(new_output("display_data", {"text/html": picture}))
    if outcome.error is not None:
        last = outcome.error.rstrip("\n")
        kind, _, message = last.partition(": ")
        shown.append(new_output("error", ename=kind, evalue=message, traceback=[last]))
    return shown
