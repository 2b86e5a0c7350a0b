"""Runs a page's scripts on the reader's own TensorFlow, and compares with what the page shows.

A page's download is this module, those that it imports, and ``page.json``, in one file:

    $ python tape_check.pyz

Its exit status is 0 where all that ran is as published, 1 where something differs, 2 where nothing
could be run.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

from . import forks, runner
from .interpreter import Interpreter
from .record import Record
from .scripts import Example, Script
from .sight import Sight, sight_of

CLEAN = "SELF_CHECK"  # set where the environment is as it is to be
_EMPTY = "(nothing)"


@dataclass
class Result:
    """What came of a check: how many outputs are as published, and what there is to say."""

    same: int = 0
    known: int = 0
    unknown: int = 0
    not_run: dict[str, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    @property
    def differ(self) -> int:
        """How many outputs differ."""
        return self.known + self.unknown


def main(arguments: list[str] | None = None) -> int:
    """Check, and say what came of it; the exit status."""
    page = json.loads((pkgutil.get_data("recorder", "page.json") or b"{}").decode())
    options = _options(page, arguments)
    if options.one:
        return _one(page, options)
    if CLEAN not in os.environ:
        return _in_clean_environment(options.gpu)
    try:
        with _quiet():
            tensorflow = importlib.import_module("tensorflow").__version__
    except ImportError as error:
        print(f"error: {sys.executable} cannot import TensorFlow: {error}")
        print("mend: run this with the Python that your TensorFlow is installed in")
        return 2
    print(f"{page['title']}: {len(page['examples'])} outputs, published with {page['runner']}")
    print(f"yours: {_versions(tensorflow)}\n", flush=True)
    result = check(page, tensorflow, options)
    for text in result.told:
        print(text)
    print(_summary(result))
    return 1 if result.differ else 0 if result.same else 2


def check(page: dict[str, Any], tensorflow: str, options: argparse.Namespace) -> Result:
    """Run a page's scripts and compare each output.

    Args:
        page: what the download holds.
        tensorflow: the version here.
        options: those of the command.
    """
    result, ways = Result(), {}
    scripts = [Script(path, text) for path, text in page["scripts"].items()]
    for script in scripts:
        try:
            ways[script.path] = runner.way(script.path, tensorflow)
        except LookupError:
            count = sum(name.startswith(f"{script.path}::") for name in page["examples"])
            result.not_run["written for TensorFlow 2"] = (
                result.not_run.get("written for TensorFlow 2", 0) + count
            )
    todo = [script for script in scripts if script.path in ways]
    record = Record({"name": "yours", "tensorflow": tensorflow})
    places = {sys.prefix: "<environment>", sys.base_prefix: "<python>"}
    places = {str(Path(tempfile.gettempdir()) / "record-"): "<folder>-", **places}
    for number, (script, ran) in enumerate(_run(todo, ways, options), start=1):
        record.add(script, ran, places)
        if sys.stderr.isatty():
            end = "\n" if number == len(todo) else "\r"
            print(f"\x1b[K{number} of {len(todo)}: {script.path}", end=end, file=sys.stderr)
    for script in todo:
        entry = record.scripts[script.path]
        for examples in script.by_object().values():
            for example in examples:
                if example.name in page["examples"]:
                    _compare(page, entry, example, examples, result)
    return result


def describe(about: dict[str, Any], example: Example, sight: Sight) -> tuple[bool, str]:
    """A difference in words, and whether the records know it."""
    path, _, _ = example.name.split("::")
    known = False
    if sight.kind == "after":
        told = "not run: a statement above it failed"
    else:
        alike = [name for name, kind, shown in about["spans"] if sight.like(Sight(kind, shown))]
        varying = [name for name, kind, _ in about["spans"] if kind == "varies"]
        known = bool(alike or varying)
        told = f"known: {' and '.join(alike)} showed what yours shows"
        if varying and not alike:
            told = f"known: {' and '.join(varying)} showed another output in each run"
        if not known:
            spans = ", ".join(name for name, _, _ in about["spans"])
            told = f"not known: no recorded version showed this ({spans or 'none is recorded'})"
        told += f"\nthe page's output: {about['since']}" if about["since"] else ""
    lines = [f"{path}, line {about['line']}"]
    lines += _indented(example.source.rstrip("\n"), ">>> ", "... ")
    lines += ["the page:", *_indented(about["shown"].rstrip("\n") or _EMPTY)]
    what = "yours, when the script is loaded:" if sight.kind == "unloaded" else "yours:"
    lines += [what, *_indented(sight.shown or _EMPTY), told]
    return known or sight.kind == "after", "\n".join(lines) + "\n"


def _compare(
    page: dict[str, Any],
    entry: dict[str, Any],
    example: Example,
    examples: list[Example],
    result: Result,
) -> None:
    about = page["examples"][example.name]
    if "needs" in entry:
        why = f"{entry['needs'].split('.')[0]} is not installed"
        result.not_run[why] = result.not_run.get(why, 0) + 1
        return
    sight = sight_of(entry, example.name.split("::", 1)[1], examples, about["measured"])
    if sight.kind == "met":
        result.same += 1
        return
    known, told = describe(about, example, sight)
    if known:
        result.known += 1
    else:
        result.unknown += 1
    result.told.append(told)


def _summary(result: Result) -> str:
    total = result.same + result.differ
    text = f"{result.same} of {total} outputs are as published"
    if result.differ:
        text += f"; {result.differ} differ"
        text += f", {result.unknown} of them in a way not known" if result.unknown else ", as known"
    for why, count in result.not_run.items():
        text += f"; {count} not run: {why}"
    return f"{text}."


def _run(
    todo: list[Script], ways: dict[str, str | None], options: argparse.Namespace
) -> Iterator[tuple[Script, forks.Ran]]:
    """Run scripts, each in a process of its own: a fork of this one, or a Python anew."""
    if hasattr(os, "fork") and not options.spawn:
        for name in runner.PRELOAD:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        jobs = 1 if options.gpu else min(4, os.cpu_count() or 1)
        yield from forks.run_all(todo, _interpreter, ways, jobs, options.limit)
        return
    for script in todo:
        yield script, _spawned(script, ways[script.path], options)


def _spawned(script: Script, way: str | None, options: argparse.Namespace) -> forks.Ran:
    """Run a script in a Python of its own, where a process cannot be forked."""
    with tempfile.TemporaryDirectory(prefix="record-") as folder:
        told, work = Path(folder) / "told", Path(folder) / "work"
        work.mkdir()
        command = [*_command(), "--one", script.path, str(told), way or "-"]
        ended = None
        try:
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            status = subprocess.call(command, cwd=str(work), timeout=options.limit, **quiet)
            ended = f"its process ended with status {status}" if status else None
        except subprocess.TimeoutExpired:
            ended = f"it did not end within {options.limit:g} seconds"
        ran = forks.collect(script, told)
        ran.ended = ended
    return ran


def _one(page: dict[str, Any], options: argparse.Namespace) -> int:
    """In a script's own Python: run it."""
    path, told, way = options.one
    script = Script(path, page["scripts"][path])
    forks.run(script, Path(told), _interpreter(), None if way == "-" else way)
    return 0


def _interpreter() -> Interpreter:
    return Interpreter(runner.LOGGERS, runner.THROUGH)


def _in_clean_environment(gpu: bool) -> int:
    """Run this command again as the site runs scripts: quietly, and the same each time."""
    with tempfile.TemporaryDirectory(prefix="self-check-") as home:
        environment = {**os.environ, **runner.ENVIRONMENT, CLEAN: "1", "PYTHONUTF8": "1"}
        environment["KERAS_HOME"] = os.path.join(home, "keras")
        environment["MPLCONFIGDIR"] = os.path.join(home, "matplotlib")
        if not gpu:
            environment["CUDA_VISIBLE_DEVICES"] = "-1"
        try:
            return subprocess.call([*_command(), *sys.argv[1:]], env=environment)
        except KeyboardInterrupt:
            return 130


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Hide what TensorFlow's C++ half writes when it is imported."""
    sys.stderr.flush()
    kept, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(null)


def _command() -> list[str]:
    return [sys.executable, os.path.abspath(sys.argv[0])]


def _versions(tensorflow: str) -> str:
    try:
        keras = runner._keras()
    except (AttributeError, ImportError, KeyError):
        keras = "not to be imported"
    return f"TensorFlow {tensorflow}, Keras {keras}, Python {platform.python_version()}"


def _indented(text: str, first: str = "    ", rest: str = "    ") -> list[str]:
    lines = text.split("\n")
    return [(first if not number else rest) + line for number, line in enumerate(lines)]


def _options(page: dict[str, Any], arguments: list[str] | None) -> argparse.Namespace:
    about = f"Runs the scripts of the page “{page.get('title')}” on your own TensorFlow."
    parser = argparse.ArgumentParser(prog=os.path.basename(sys.argv[0]), description=about)
    parser.add_argument("--gpu", action="store_true", help="let TensorFlow see the GPU")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one script")
    parser.add_argument(
        "--spawn", action="store_true", help="start Python anew for each script (as on Windows)"
    )
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)
