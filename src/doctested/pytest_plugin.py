"""A pytest plugin that runs scripts as pages run them: each in a process of its own, in parallel.

``pytest examples`` collects one test for each docstring that holds examples. The scripts of the
tests that are left after ``-k`` and the like run in forks of one warm process, as many at a time as
there are cores; each test waits for its script. A script that takes its process down is a failed
test with the cause, not the end of the run. ``--outcomes FILE`` keeps what each example showed.
``pytest --doctest-modules`` leaves this plugin out, and so does a project whose settings for pytest
do not say ``example_root``: the folder of its scripts.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from doctested import run
from doctested import runner as runners
from doctested.find import Script
from doctested.processes import Processes
from doctested.run import Ran
from doctested.runner import Runner
from doctested.source import script
from doctested.source.check import compare, flags

TIMEOUT = 300
"""Seconds that one script may take."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the settings that pages and tests share."""
    about = "write what each example showed, by its name, into this JSON file"
    parser.addoption("--outcomes", type=Path, metavar="FILE", help=about)
    parser.addini("example_root", "the folder of the scripts; without it none are collected")
    parser.addini("example_skipped", "`left out` passes over what says +SKIP", default="refused")
    parser.addini("example_runner", "what the scripts are about: module:Class", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Make the runner of scripts, unless pytest's own doctests are asked for."""
    if config.getini("example_root") and not config.getoption("doctestmodules"):
        config.pluginmanager.register(ScriptRunner(config), "examples")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Keep scripts for older versions away from pytest's own doctests."""
    plain = config.getini("example_root") and config.getoption("doctestmodules")
    if not plain or collection_path.suffix != ".py":
        return None
    runner = _runner(config)
    return True if runner.way(collection_path.name, runner.versions()) else None


def _runner(config: pytest.Config) -> Runner:
    try:
        return runners.load(config.getini("example_runner"))
    except ValueError as error:
        raise pytest.UsageError(f"example_runner: {error}") from None


def _root(config: pytest.Config) -> Path:
    root: Path = config.rootpath / config.getini("example_root")
    return root


class ScriptRunner:
    """Collects the scripts of their folder, and runs those that are asked for."""

    def __init__(self, config: pytest.Config):
        self.config = config
        self.root = _root(config)
        self.pool: ThreadPoolExecutor | None = None
        self.results: dict[str, Future[Ran]] = {}
        self.wanted: dict[str, Script] = {}

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> Any:
        """A collector for each script."""
        if file_path.suffix == ".py" and self.root in file_path.parents:
            return ScriptFile.from_parent(parent, path=file_path, runner=self)
        return None

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note which scripts the selected tests need."""
        found = [item.script for item in session.items if isinstance(item, ScriptItem)]
        self.wanted = {one.path: Script(one.path, one.text) for one in found}

    def ran(self, path: str) -> Ran:
        """What came of a script; the first call starts all the scripts wanted."""
        if self.pool is None:
            runner = _runner(self.config)
            facts = runner.versions()
            self.folder = tempfile.TemporaryDirectory(prefix="page-")
            folder = Path(self.folder.name)
            self.processes = Processes(runner, folder, run.PRELOAD)
            self.pool = ThreadPoolExecutor(os.cpu_count())
            self.results = {
                path: self.pool.submit(
                    run.run, one, runner.way(path, facts), self.processes, folder, TIMEOUT
                )
                for path, one in self.wanted.items()
            }
        return self.results[path].result()

    def pytest_sessionfinish(self) -> None:
        """End what still runs."""
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)
            self._write_outcomes(self.config.getoption("outcomes"))
            self.processes.close()
            self.pool.shutdown(wait=True)
            self.folder.cleanup()

    def _write_outcomes(self, file: Path | None) -> None:
        """Write the text and the error of each example that came to its end."""
        if file is None:
            return
        ended = (
            one.result() for one in self.results.values() if one.done() and not one.cancelled()
        )
        shown = {
            name: [outcome.text, outcome.error]
            for ran in ended
            for name, outcome in ran.outcomes.items()
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(shown, indent=0, sort_keys=True), encoding="utf-8")


class ScriptFile(pytest.File):
    """One script."""

    def __init__(self, *, runner: ScriptRunner, **kwargs: Any):
        super().__init__(**kwargs)
        self.runner = runner

    def collect(self) -> Iterator[ScriptItem]:
        """A test for each docstring with examples."""
        root = self.runner.root
        try:
            found = script.read(root, self.path.relative_to(root).as_posix())
        except script.ScriptError as error:
            raise self.CollectError(f"{root.name}/{error}") from None
        for name in dict.fromkeys(example.object for example in found.examples):
            yield ScriptItem.from_parent(self, name=name, script=found, runner=self.runner)


class ScriptItem(pytest.Item):
    """The examples of one docstring."""

    def __init__(self, *, script: script.Script, runner: ScriptRunner, **kwargs: Any):
        super().__init__(**kwargs)
        self.script = script
        self.runner = runner
        self.examples = [e for e in script.examples if e.object == self.name]

    def runtest(self) -> None:
        """Compare what the examples showed with what they expect."""
        path, root = self.script.path, self.runner.root.name
        ran = self.runner.ran(path)
        if ran.loaded and ran.loaded.error:
            trace = ran.loaded.traceback
            raise UnexpectedOutcomeError(f"{root}/{path}:1: it cannot be loaded:\n{trace}")
        option_flags = flags(*self.config.getini("doctest_optionflags"))
        problems = []
        passed_over = self.config.getini("example_skipped") == "left out"
        for example in self.examples:
            if example.is_skipped and passed_over:
                continue
            where = f"{root}/{path}:{example.line}: >>> {example.statement}\n"
            if example.name not in ran.outcomes:
                ended = ran.ended or "its process ended with status 0"
                end = "\n".join(filter(None, [ended, ran.log]))
                problems.append(f"{where}it did not come to an end: {end}")
                break
            if why := compare(example, ran.outcomes[example.name], option_flags):
                problems.append(where + why.message)
        if problems:
            raise UnexpectedOutcomeError("\n\n".join(problems))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The failure without a traceback through this plugin."""
        if isinstance(excinfo.value, UnexpectedOutcomeError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the first example stands."""
        return self.path, self.examples[0].line - 1, self.name


class UnexpectedOutcomeError(Exception):
    """An example did not do what its doctest expects."""
