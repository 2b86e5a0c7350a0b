r"""Runs examples one statement at a time, as doctest runs them, and says what came of each.

Pages, tests and records use this same class, so that what a page shows and what a record holds
cannot differ for any other reason than the package's version. A script's module is made once; each
docstring runs its statements in a copy of the module's names.

>>> interpreter = Interpreter()
>>> interpreter.load("third.py", "def third():\n    return 1 / 3").error is None
True
>>> interpreter.run("third.py::third::1", "third()").text
'0.3333333333333333\n'
"""

from __future__ import annotations
import __future__

import builtins
import contextlib
import io
import itertools
import linecache
import logging
import sys
import time
import traceback
import types
import warnings
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Callable, Iterator

from doctested.name import ExampleName

_remembered: set[str] = set()
"""The names under which code of scripts has been compiled."""


@dataclass
class Outcome:
    """What one example did when it ran.

    ``text`` is what it printed and returned, as doctest sees it; ``error`` is the last line of an
    exception's traceback with the module's name, as doctest sees it, and ``traceback`` the whole;
    ``warnings`` is what it was warned of; ``figure`` is the SVG of a figure that it returned, and
    ``label`` that figure's label; ``missing`` is the module that an import did not find.
    """

    text: str = ""
    error: str | None = None
    traceback: str = ""
    warnings: list[str] = field(default_factory=list)
    figure: str | None = None
    label: str = ""
    seconds: float = 0.0
    missing: str | None = None


class OutputLimitError(RuntimeError):
    """An example has printed more than is kept of one."""


class _Printed(io.StringIO):
    """What an example prints; it ends an example that prints without end."""

    LIMIT = 2_000_000
    """Characters."""

    length = 0

    def write(self, text: str) -> int:
        self.length += len(text)
        if self.length > self.LIMIT:
            raise OutputLimitError(f"it printed more than {self.LIMIT:,} characters")
        return super().write(text)


class _Loader:
    """Gives ``linecache`` a module's text; AutoGraph asks for it anew, past what is remembered."""

    def __init__(self, text: str):
        self.text = text

    def get_source(self, name: str) -> str:
        return self.text


class Interpreter:
    """Runs scripts; ``through`` holds the ways of scripts for older versions."""

    def __init__(
        self, loggers: tuple[str, ...] = (), through: dict[str, Callable[[str], str]] | None = None
    ):
        self.loggers = loggers
        self.through = through or {}
        self.pristine: dict[str, dict[str, Any]] = {}
        self.namespaces: dict[tuple[str, str], dict[str, Any]] = {}

    def load(self, path: str, text: str, through: str | None = None) -> Outcome:
        """Make a script's module from its text; its outcome should show nothing.

        ``through`` names the way on which a script for an older version is run.
        """
        if path in self.pristine:
            return Outcome()
        source = text
        if through:
            prepared: list[str] = []
            outcome = self._observed(lambda: prepared.append(self.through[through](text)))
            if not prepared:
                return outcome
            source, self.loggers = prepared[0], ()
        module = types.ModuleType("examples." + ".".join(PurePosixPath(path).with_suffix("").parts))
        vars(module).update(__file__=path, __loader__=_Loader(source))
        _register(module)

        def run() -> None:
            _remember(path, source)
            exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)

        outcome = self._observed(run)
        if outcome.error is None:
            self.pristine[path] = dict(module.__dict__)
        return outcome

    def run(self, name: str, source: str) -> Outcome:
        """Run one statement of a script that has been loaded."""
        asked = ExampleName(name)
        path, dotted = asked.path, asked.object
        if path not in self.pristine:
            return Outcome(error=f"{path} was not loaded")
        namespace = self.namespaces.setdefault((path, dotted), dict(self.pristine[path]))
        filename = f"<doctest {name}>"
        future = 0
        for feature in __future__.all_feature_names:
            if namespace.get(feature) is getattr(__future__, feature):
                future |= getattr(__future__, feature).compiler_flag

        def run() -> None:
            _remember(filename, source)
            exec(compile(source, filename, "single", future, dont_inherit=True), namespace)

        return self._observed(run)

    def notice(self, value: Any, outcome: Outcome) -> None:
        """Keep more of a value that is shown than its ``repr``; here nothing."""

    def _observed(self, run: Callable[[], None]) -> Outcome:
        outcome = Outcome()
        printed = _Printed()

        def show(value: object) -> None:
            if value is None:
                return
            vars(builtins)["_"] = value
            print(repr(value))
            self.notice(value, outcome)

        displayhook, sys.displayhook = sys.displayhook, show
        start = time.perf_counter()
        try:
            with contextlib.redirect_stdout(printed), warned(self.loggers) as outcome.warnings:
                run()
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            kind, trace = type(error), error.__traceback__
            outcome.error = _message(error)
            outcome.missing = error.name if isinstance(error, ModuleNotFoundError) else None
            frames = trace.tb_next.tb_next if trace and trace.tb_next else None
            outcome.traceback = "".join(traceback.format_exception(kind, error, frames))
        finally:
            outcome.seconds = time.perf_counter() - start
            sys.displayhook = displayhook
        outcome.text = printed.getvalue()
        if outcome.text and not outcome.text.endswith("\n"):
            outcome.text += "\n"  # as doctest does
        return outcome


@contextlib.contextmanager
def warned(loggers: tuple[str, ...]) -> Iterator[list[str]]:
    """Collect what is warned of: Python's warnings, and these loggers' from level WARNING on.

    A deprecation counts where it is the script's own, as Python's own default has it: a library
    that uses what another has deprecated cannot be helped by a script.
    """
    told: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(f"{record.name}: {record.getMessage()}")

    collector = Collector(logging.WARNING)
    for name in loggers:
        logging.getLogger(name).addHandler(collector)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            try:
                yield told
            finally:
                told += [f"{w.category.__name__}: {w.message}" for w in caught if _concerns_us(w)]
    finally:
        for name in loggers:
            logging.getLogger(name).removeHandler(collector)


def _message(error: BaseException) -> str:
    """What doctest compares of an exception: its type and message, its notes, not its place."""
    lines = traceback.format_exception_only(type(error), error)
    if isinstance(error, SyntaxError):
        lines = list(itertools.dropwhile(lambda line: line.startswith(" "), lines))
    return "".join(lines)


def _register(module: types.ModuleType) -> None:
    """Let ``import`` find a module by its name, below packages, as ``pickle`` asks for it."""
    name = module.__name__
    sys.modules[name] = module
    while "." in name:
        name, _, last = name.rpartition(".")
        package = sys.modules.setdefault(name, types.ModuleType(name))
        setattr(package, last, sys.modules[f"{name}.{last}"])


def _concerns_us(warning: warnings.WarningMessage) -> bool:
    """Whether a warning is about the code that runs."""
    old = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)
    return not issubclass(warning.category, old) or warning.filename in _remembered


def _remember(filename: str, text: str) -> None:
    """Let tracebacks, ``inspect`` and AutoGraph find the text of code that is in no file."""
    linecache.cache[filename] = (len(text), None, io.StringIO(text).readlines(), filename)
    _remembered.add(filename)
