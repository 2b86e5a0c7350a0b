"""Runs a page's scripts on the reader's own versions, and compares with what the page shows.

A page's download is this module, those that it imports, and ``page.json``, in one file:

    $ python tape_check.pyz

Its exit status is 0 where all that ran is as published, 1 where something differs, 2 where nothing
could be run.
"""

from __future__ import annotations

import argparse
import json
import os
import pkgutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from doctested import run
from doctested import runner as runners
from doctested.find import Example, Script
from doctested.observation import Observation, observation_of
from doctested.processes import Processes, end_when_asked
from doctested.record import Record, places
from doctested.runner import Facts, Runner
from doctested.warm import WarmError

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
    page = json.loads((pkgutil.get_data("doctested", "page.json") or b"{}").decode())
    runner = runners.load(page["of"])
    options = _options(page, runner.title, arguments)
    end_when_asked()
    variables = {} if options.gpu else {"CUDA_VISIBLE_DEVICES": "-1"}
    with tempfile.TemporaryDirectory(prefix="self-check-") as home:
        warm = not options.spawn
        processes = Processes(runner, Path(home), run.PRELOAD, warm=warm, variables=variables)
        processes.environment = _with_yours(processes.environment)
        try:
            return _check(page, processes, options)
        except KeyboardInterrupt:
            return 130
        finally:
            processes.close()


def _with_yours(clean: dict[str, str]) -> dict[str, str]:
    """A clean environment with the reader's own variables: how he finds his packages is his."""
    path = [clean["PYTHONPATH"], os.environ.get("PYTHONPATH", "")]
    return {**os.environ, **clean, "PYTHONPATH": os.pathsep.join(filter(None, path))}


def _check(page: dict[str, Any], processes: Processes, options: argparse.Namespace) -> int:
    runner = processes.runner
    try:
        facts = processes.describe()
    except WarmError as error:
        print(f"error: {sys.executable}: {str(error).splitlines()[-1]}")
        print(f"mend: run this with the Python that your {runner.title} is installed in")
        return 2
    print(f"{page['title']}: {len(page['examples'])} outputs, published with {page['runner']}")
    yours = (f"{name} {facts[key]}" for key, name in runner.NAMES.items() if key in facts)
    print(f"yours: {', '.join(yours)}\n", flush=True)
    result = check(page, processes, facts, options)
    for text in result.told:
        print(text)
    print(_summary(result))
    return 1 if result.differ else 0 if result.same else 2


def check(
    page: dict[str, Any], processes: Processes, facts: Facts, options: argparse.Namespace
) -> Result:
    """Run a page's scripts and compare each output.

    Args:
        page: what the download holds.
        processes: where a script's process comes from.
        facts: the runner here.
        options: those of the command.
    """
    runner = processes.runner
    result, ways = Result(), {}
    scripts = [Script(path, text) for path, text in page["scripts"].items()]
    for script in scripts:
        try:
            ways[script.path] = runner.way(script.path, facts)
        except LookupError as error:
            count = sum(name.startswith(f"{script.path}::") for name in page["examples"])
            result.not_run[str(error)] = result.not_run.get(str(error), 0) + count
    todo = [script for script in scripts if script.path in ways]
    record, words = Record({"name": "yours", **facts}), places(processes)
    jobs = 1 if options.gpu else min(4, os.cpu_count() or 1)
    done = run.run_all(todo, ways, processes, jobs, options.limit)
    for number, (script, ran) in enumerate(done, start=1):
        record.add(script, ran, words, runner)
        if sys.stderr.isatty():
            ending = "\n" if number == len(todo) else "\r"
            print(f"\x1b[K{number} of {len(todo)}: {script.path}", end=ending, file=sys.stderr)
    for script in todo:
        entry = record.scripts[script.path]
        for examples in script.by_object().values():
            for example in examples:
                if example.name in page["examples"]:
                    _compare(page, entry, example, examples, result, runner)
    return result


def describe(about: dict[str, Any], example: Example, observation: Observation) -> tuple[bool, str]:
    """A difference in words, and whether the records know it."""
    known = False
    if observation.kind == "after":
        told = "not run: a statement above it failed"
    else:
        alike = [
            name
            for name, kind, shown in about["spans"]
            if observation.like(Observation(kind, shown, also=observation.also))
        ]
        varying = [name for name, kind, _ in about["spans"] if kind == "varies"]
        known = bool(alike or varying)
        told = f"known: {' and '.join(alike)} showed what yours shows"
        if varying and not alike:
            told = f"known: {' and '.join(varying)} showed another output in each run"
        if not known:
            spans = ", ".join(name for name, _, _ in about["spans"])
            told = f"not known: no recorded version showed this ({spans or 'none is recorded'})"
        told += f"\nthe page's output: {about['since']}" if about["since"] else ""
    lines = [f"{example.name.path}, line {about['line']}"]
    lines += _indented(example.source.rstrip("\n"), ">>> ", "... ")
    lines += ["the page:", *_indented(about["shown"].rstrip("\n") or _EMPTY)]
    what = "yours, when the script is loaded:" if observation.kind == "unloaded" else "yours:"
    lines += [what, *_indented(observation.shown or _EMPTY), told]
    return known or observation.kind == "after", "\n".join(lines) + "\n"


def _compare(
    page: dict[str, Any],
    entry: dict[str, Any],
    example: Example,
    examples: list[Example],
    result: Result,
    runner: Runner,
) -> None:
    about = page["examples"][example.name]
    if "needs" in entry:
        why = f"{entry['needs'].split('.')[0]} is not installed"
        result.not_run[why] = result.not_run.get(why, 0) + 1
        return
    observation = observation_of(
        entry, example.name.within, examples, about["measured"], runner.BLANKED
    )
    if observation.kind == "met":
        result.same += 1
        return
    known, told = describe(about, example, observation)
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


def _indented(text: str, first: str = "    ", rest: str = "    ") -> list[str]:
    lines = text.split("\n")
    return [(first if not number else rest) + line for number, line in enumerate(lines)]


def _options(page: dict[str, Any], title: str, arguments: list[str] | None) -> argparse.Namespace:
    about = f"Runs the scripts of the page “{page.get('title')}” on your own {title}."
    parser = argparse.ArgumentParser(prog=os.path.basename(sys.argv[0]), description=about)
    parser.add_argument("--gpu", action="store_true", help=f"let {title} see the GPU")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one script")
    parser.add_argument(
        "--spawn", action="store_true", help="start Python anew for each script (as on Windows)"
    )
    return parser.parse_args(arguments)
