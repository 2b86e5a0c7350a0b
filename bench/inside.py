"""What runs in the measured processes where no other program does it.

    python -m bench.inside floor examples numbers/sums_001.py …
    python -m bench.inside isolated examples/numbers/sums_001.py …

``floor`` imports what the warm process imports, runs the scripts' examples one after the other,
each script in a fork, and prints the seconds of both. ``isolated`` runs each script's doctests in a
pytest of its own, as many at a time as there are cores.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

from doctested import run
from doctested import runner as runners
from doctested.find import Script
from doctested.processes import Processes

NOTHING_COLLECTED = 5
"""pytest's exit status where a file holds no tests."""

LIMIT = 300
"""Seconds that one script may take."""


def floor(root: Path, paths: list[str], runner_name: str = "tf_site.tensorflow:TensorFlow") -> dict:
    """Import, and run each script in a fork: seconds of the import, all examples, each script.

    In one process they get in each other's way (two devices never met after 700 other scripts).
    A fork counts nothing but the seconds of the script's own statements.

    Args:
        root: the folder of the scripts.
        paths: the scripts, below ``root``.
        runner_name: the runner, as ``module:Class``.
    """
    start = time.perf_counter()
    runner = runners.load(runner_name)
    for name in runner.PRELOAD:
        import_module(name)
    imported = time.perf_counter() - start
    found = [Script(path, (root / path).read_text(encoding="utf-8")) for path in paths]
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        processes = Processes(runner, Path(folder), run.PRELOAD)
        for one, ran in run.run_all(found, dict.fromkeys(paths), processes, 1, LIMIT):
            outcomes = [ran.loaded, *ran.outcomes.values()]
            seconds[one.path] = sum(outcome.seconds for outcome in outcomes if outcome)
        processes.close()
    return {"import_s": imported, "examples_s": sum(seconds.values()), "scripts_s": seconds}


def isolated(files: list[str]) -> int:
    """Test each script in a process of its own; returns how many of them failed."""

    def test(file: str) -> bool:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        command += ["--doctest-modules", file]
        done = subprocess.run(command, check=False)  # noqa: S603  this interpreter
        return done.returncode not in (0, NOTHING_COLLECTED)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(pool.map(test, files))


def main(what: str, *arguments: str) -> int:
    """Do what the command line says; returns the exit status."""
    if what == "isolated":
        return min(isolated(list(arguments)), 1)
    with contextlib.redirect_stdout(sys.stderr):
        told = floor(Path(arguments[0]), list(arguments[1:]))
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
