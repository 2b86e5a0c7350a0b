"""Executes pages before Sphinx reads them, and checks that what is shown is what is asserted.

At ``env-before-read-docs`` each page to be read is turned into its notebook; those that the cache
does not hold are executed, as many at a time as there are cores, each process of a page in a kernel
of its own. The outcomes are compared with the doctests' expectations, then the notebooks go into
the cache, where myst-nb finds them when it reads the page.
"""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import os
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_output

from .check import Outcome
from .figure import inline
from .kernel import MIME
from .kernels import Kernels
from .reader import Page


@dataclass
class Fault:
    """Why a page's process ended early; ``name`` is the example's or the script's."""

    kind: str
    name: str | None
    cell_line: int
    cause: str


@dataclass
class Run:
    """What came of executing one page."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    seconds: float = 0.0
    peak_mb: int = 0
    date: str = ""

    def as_data(self) -> dict:
        """The run as JSON data, without the figures (they are in the notebook)."""
        data = dataclasses.asdict(self)
        for outcome in data["outcomes"].values():
            outcome["figure"] = None
        return data

    @classmethod
    def from_data(cls, data: dict) -> Run:
        """The run that :meth:`as_data` described."""
        outcomes = {name: Outcome(**outcome) for name, outcome in data["outcomes"].items()}
        return cls(**{**data, "outcomes": outcomes, "faults": []})


class _Client(NotebookClient):
    """nbclient's own, which keeps the cell that is being executed."""

    current: int = -1

    async def async_execute_cell(self, cell, cell_index, *args, **kwargs):
        self.current = cell_index
        return await super().async_execute_cell(cell, cell_index, *args, **kwargs)


def execute(page: Page, kernels: Kernels, timeout: int) -> Run:
    """Execute a page's cells, each process in a kernel of its own, and fill in their outputs.

    Args:
        page: the page; the outputs of its notebook's cells are replaced.
        kernels: where kernels come from.
        timeout: seconds that one cell may take.
    """
    run = Run(date=today())
    start = time.perf_counter()
    lines = dict(
        zip(map(id, page.notebook.cells), page.notebook.metadata["source_map"], strict=True)
    )
    for process in dict.fromkeys(cell.metadata.get("process") for cell in page.cells):
        cells = [cell for cell in page.cells if cell.metadata.get("process") == process]
        fault = _execute_process(page, cells, kernels, timeout, run, lines)
        if fault:
            run.faults.append(fault)
    run.seconds = round(time.perf_counter() - start, 3)
    return run


def execute_all(
    pages: dict[str, Page], kernels: Kernels, timeout: int, jobs: int
) -> Iterator[tuple[str, Run]]:
    """Execute pages (in the order given), ``jobs`` at a time; yields each as it is done."""
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="page")
    try:
        futures = {
            pool.submit(execute, page, kernels, timeout): name for name, page in pages.items()
        }
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        kernels.close()
        pool.shutdown(wait=True)


def today() -> str:
    """The date to publish, as ISO text: SOURCE_DATE_EPOCH's where it is set, else today's (UTC)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.datetime.now(datetime.timezone.utc)
    moment = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc) if epoch else now
    return moment.date().isoformat()


def _execute_process(
    page: Page, cells: list[NotebookNode], kernels: Kernels, timeout: int, run: Run, lines: dict
) -> Fault | None:
    """Execute the cells of one process; returns why it ended early, if it did."""
    notebook = nbformat.from_dict({**page.notebook, "cells": cells})
    notebook.cells = cells
    with tempfile.TemporaryDirectory(prefix="page-") as folder:
        working = Path(folder) / "work"
        working.mkdir()
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
            asyncio.run(client.async_execute(cwd=str(working), env=kernels.environment))
        except CellTimeoutError:
            cause = "timeout", f"it did not end within {timeout} seconds"
        except CellExecutionError as error:
            cause = "failed", str(error).strip()
        except (DeadKernelError, RuntimeError) as error:
            cause = "died", kernels.why(manager, Path(folder), error)
        run.peak_mb = max(run.peak_mb, kernels.peak_mb(manager))
        for cell in cells:
            _take_outcome(cell, run)
    if cause:
        cell = cells[max(client.current, 0)]
        name = cell.metadata.get("example") or cell.metadata.get("script")
        return Fault(cause[0], name, lines[id(cell)] + 2, cause[1])
    return None


def _take_outcome(cell: NotebookNode, run: Run) -> None:
    """Move what the kernel told of an example into the run; leave what a reader sees."""
    name = cell.metadata.get("example") or cell.metadata.get("script")
    told = [output["data"].pop(MIME) for output in cell.outputs if MIME in output.get("data", {})]
    cell.execution_count = None
    if name is None or not told:
        return
    outcome = run.outcomes[name] = Outcome(**told[0])
    cell.outputs = outputs(name, outcome)


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
