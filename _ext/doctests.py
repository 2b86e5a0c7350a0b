"""A pytest plugin that runs scripts as pages run them: each in a process of its own, in parallel.

``pytest examples`` collects one test for each docstring that holds examples. The scripts of the
tests that are left after ``-k`` and the like run in forks of one warm process, as many at a time as
there are cores; each test waits for its script. A script that takes its process down is a failed
test with the cause, not the end of the run. ``--outcomes FILE`` keeps what each example showed.
``pytest --doctest-modules`` leaves this plugin out.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from . import script
from .check import Outcome, compare, flags
from .processes import Processes

ROOT = "examples"
TIMEOUT = 300


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the settings that pages and tests share."""
    about = "write what each example showed, by its name, into this JSON file"
    parser.addoption("--outcomes", type=Path, metavar="FILE", help=about)
    parser.addini("example_runner", "the module that describes the runner")
    parser.addini("example_through", "pattern = way, for scripts of older versions", "linelist")


def pytest_configure(config: pytest.Config) -> None:
    """Make the runner of scripts, unless pytest's own doctests are asked for."""
    if not config.getoption("doctestmodules"):
        config.pluginmanager.register(ScriptRunner(config), "examples")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Keep scripts for older versions away from pytest's own doctests."""
    plain = config.getoption("doctestmodules")
    return True if plain and _way(collection_path.name, config) else None


class ScriptRunner:
    """Collects the scripts below ``examples/``, and runs those that are asked for."""

    def __init__(self, config: pytest.Config):
        self.config = config
        self.pool: ThreadPoolExecutor | None = None
        self.results: dict[str, Future] = {}
        self.wanted: list[str] = []

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> Any:
        """A collector for each script."""
        root = self.config.rootpath / ROOT
        if file_path.suffix == ".py" and root in file_path.parents:
            return ScriptFile.from_parent(parent, path=file_path, runner=self)
        return None

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note which scripts the selected tests need."""
        items = [item for item in session.items if isinstance(item, ScriptItem)]
        self.wanted = list(dict.fromkeys(item.script.path for item in items))

    def outcomes(self, path: str) -> dict[str, Outcome]:
        """The outcomes of a script's examples; the first call starts all the scripts wanted."""
        if self.pool is None:
            self.folder = tempfile.TemporaryDirectory(prefix="page-")
            runner = self.config.getini("example_runner")
            self.processes = Processes(runner, Path(self.folder.name), ("_ext.doctests",))
            self.pool = ThreadPoolExecutor(os.cpu_count())
            self.results = {name: self.pool.submit(self._run, name) for name in self.wanted}
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
        told = {
            name: [outcome.text, outcome.error]
            for outcomes in ended
            for name, outcome in outcomes.items()
            if "::" in name
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(told, indent=0, sort_keys=True), encoding="utf-8")

    def _run(self, path: str) -> dict[str, Outcome]:
        with tempfile.TemporaryDirectory(dir=self.folder.name) as folder:
            working, told, log = Path(folder) / "work", Path(folder) / "told", Path(folder) / "log"
            working.mkdir()
            arguments = [
                str(self.config.rootpath / ROOT), path, str(told), _way(path, self.config),
                self.config.getini("example_runner"),
            ]  # fmt: skip
            process = self.processes.start(f"{__name__}:run_script", arguments, working, log)
            try:
                end = self.processes.end(process.wait(TIMEOUT), log)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                end = f"it did not end within {TIMEOUT} seconds"
            lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
        outcomes = {name: Outcome(**outcome) for name, outcome in map(json.loads, lines)}
        outcomes[""] = Outcome(error=end)  # asked for only where one of them is missing
        return outcomes


class ScriptFile(pytest.File):
    """One script."""

    def __init__(self, *, runner: ScriptRunner, **kwargs: Any):
        super().__init__(**kwargs)
        self.runner = runner

    def collect(self) -> Iterator[ScriptItem]:
        """A test for each docstring with examples."""
        root = self.config.rootpath / ROOT
        try:
            found = script.read(root, self.path.relative_to(root).as_posix())
        except script.ScriptError as error:
            raise self.CollectError(f"{ROOT}/{error}") from None
        for name in dict.fromkeys(example.object for example in found.examples):
            yield ScriptItem.from_parent(self, name=name, script=found)


class ScriptItem(pytest.Item):
    """The examples of one docstring."""

    def __init__(self, *, script: script.Script, **kwargs: Any):
        super().__init__(**kwargs)
        self.script = script
        self.examples = [e for e in script.examples if e.object == self.name]

    def runtest(self) -> None:
        """Compare what the examples showed with what they expect."""
        outcomes = self.parent.runner.outcomes(self.script.path)
        path = self.script.path
        loaded = outcomes.get(path)
        if loaded and loaded.error:
            raise UnexpectedOutcomeError(
                f"{ROOT}/{path}:1: it cannot be loaded:\n{loaded.traceback}"
            )
        option_flags = flags(*self.config.getini("doctest_optionflags"))
        told = []
        for example in self.examples:
            where = f"{ROOT}/{path}:{example.line}: >>> {example.statement}\n"
            if example.name not in outcomes:
                told.append(where + f"it did not come to an end: {outcomes[''].error}")
                break
            if why := compare(example, outcomes[example.name], option_flags):
                told.append(where + why.message)
        if told:
            raise UnexpectedOutcomeError("\n\n".join(told))

    def repr_failure(self, excinfo: pytest.ExceptionInfo, style: Any = None) -> Any:
        """The failure without a traceback through this plugin."""
        if isinstance(excinfo.value, UnexpectedOutcomeError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the first example stands."""
        return self.path, self.examples[0].line - 1, self.name


class UnexpectedOutcomeError(Exception):
    """An example did not do what its doctest expects."""


def run_script(root: str, path: str, told: str, way: str | None, runner: str) -> None:
    """In a process of its own: run a script's examples, and write each outcome when it is there."""
    from .kernel import Interpreter

    module = importlib.import_module(runner)
    interpreter = Interpreter(module.LOGGERS, module.THROUGH)
    found = script.read(Path(root), path)
    with open(told, "w", encoding="utf-8") as stream:

        def tell(name: str, outcome: Outcome) -> bool:
            stream.write(json.dumps([name, dataclasses.asdict(outcome)]) + "\n")
            stream.flush()
            return outcome.error is None

        if tell(path, interpreter.load(path, found.text, way)):
            for example in found.examples:
                tell(example.name, interpreter.run(example.name, example.source))


def _way(path: str, config: pytest.Config) -> str | None:
    """The way on which a script for an older version is run, None for a script of today."""
    for line in config.getini("example_through"):
        pattern, _, way = (word.strip() for word in line.partition("="))
        if fnmatch(path, pattern):
            return way
    return None
