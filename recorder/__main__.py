"""Record the scripts in the environment that this runs in: ``python -m recorder``."""

from __future__ import annotations

import argparse
import datetime
import importlib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from . import forks, record, runner, scripts, sight
from .interpreter import Interpreter
from .versions import name_of

ROOT = Path(__file__).resolve().parent.parent
CLEAN = "RECORDER_HOME"  # set in the clean environment, with the folder that is its home


def main() -> int:
    """Record, and say in one line what came of it; the exit status."""
    options = _options()
    if not hasattr(os, "fork"):
        print("error: the recorder forks a process for each script, which this system cannot do")
        return 2
    if CLEAN not in os.environ:
        _in_clean_environment(options.gpu)
    forks.end_when_asked()
    try:
        return _record(options)
    except record.RecordError as error:
        print(f"error: {error}")
        return 2
    finally:
        shutil.rmtree(os.environ[CLEAN], ignore_errors=True)


def _record(options: argparse.Namespace) -> int:
    """Record in this clean environment; the exit status."""
    start = time.monotonic()
    facts = _facts(options)
    found = scripts.find(options.scripts, options.only)
    ways = {}
    for script in found:
        try:
            ways[script.path] = runner.way(script.path, facts["tensorflow"])
        except LookupError:
            continue
    found = [script for script in found if script.path in ways]
    if not found:
        print(f"error: no script in {options.scripts} matches {options.only!r}")
        return 2
    seen = _begun(options, facts, found)
    todo = [s for s in found if options.again or s.path not in seen.fresh(found)]
    _run(todo, ways, seen, options)
    file = seen.write(options.out)
    examples, good = sight.counts(seen, found)
    print(
        f"{file.name}: {len(todo)} scripts run in {time.monotonic() - start:.0f} s; "
        f"{good} of {examples} examples as expected, "
        f"{seen.stopped} of {len(seen.scripts)} scripts stopped; {file.stat().st_size} bytes"
    )
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m recorder", description=__doc__)
    parser.add_argument("--scripts", type=Path, default=ROOT / "examples", help="their folder")
    parser.add_argument("--out", type=Path, default=ROOT / "records", help="the records' folder")
    parser.add_argument("--only", default="", help="run scripts whose path holds this")
    parser.add_argument("--again", action="store_true", help="run also what has been recorded")
    parser.add_argument("--gpu", action="store_true", help="use the GPU; fail if there is none")
    parser.add_argument("--jobs", type=int, default=0, help="scripts at a time")
    parser.add_argument("--limit", type=float, default=120, help="seconds for one script")
    return parser.parse_args()


def _in_clean_environment(gpu: bool) -> None:
    """Become this program with nothing of the caller's environment but what it needs."""
    home = tempfile.mkdtemp(prefix="record-home-")
    environment = runner.clean(dict(os.environ), home, gpu)
    environment[CLEAN], environment["PYTHONPATH"] = home, str(ROOT)
    command = [sys.executable, "-m", "recorder", *sys.argv[1:]]
    os.execve(sys.executable, command, environment)


def _facts(options: argparse.Namespace) -> dict[str, str]:
    """Import what every script imports, and describe the runner."""
    for name in runner.PRELOAD:
        try:
            importlib.import_module(name)
        except ImportError as error:
            if name == "tensorflow":
                raise SystemExit(f"error: TensorFlow cannot be imported: {error}") from None
    facts = forks.call(runner.describe)
    if options.gpu and facts["device"] != "GPU":
        raise SystemExit("error: TensorFlow sees no GPU here; nothing has been recorded")
    today = datetime.datetime.now(datetime.timezone.utc)
    if "SOURCE_DATE_EPOCH" in os.environ:
        today = datetime.datetime.utcfromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]))
    return dict(name=name_of(facts), **facts, date=today.date().isoformat())


def _begun(options: argparse.Namespace, facts: dict, found: list) -> record.Record:
    """The record to complete: what is there of this very environment, else an empty one."""
    file = options.out / f"{facts['name']}.json"
    new = record.Record(facts)
    if not file.exists():
        return new
    old = record.read(file)
    alike = [old.runner.get(key) == facts.get(key) for key in facts if key not in ("date", "cpu")]
    if not all(alike):
        if options.only:
            raise SystemExit(
                f"error: {file.name} was recorded in another environment: record all of it again"
            )
        return new
    there = {script.path for script in scripts.find(options.scripts)}
    new.scripts = {path: entry for path, entry in old.scripts.items() if path in there}
    new.seconds = {path: took for path, took in old.seconds.items() if path in there}
    if not options.only and not options.again and len(old.fresh(found)) == len(found):
        new.runner = old.runner
    return new


def _run(todo: list, ways: dict, seen: record.Record, options: argparse.Namespace) -> None:
    jobs = options.jobs or (1 if seen.runner["device"] == "GPU" else os.cpu_count() or 1)
    places = {os.environ[CLEAN]: "<home>"}  # first: its name begins as the folders' do
    places.update({str(Path(tempfile.gettempdir()) / "record-"): "<folder>-"})
    places.update({sys.prefix: "<environment>", sys.base_prefix: "<python>"})
    places.update({str(ROOT): "<repository>"})

    def interpreter() -> Interpreter:
        return Interpreter(runner.LOGGERS, runner.THROUGH)

    total, live = len(todo), sys.stdout.isatty()
    done = forks.run_all(todo, interpreter, ways, jobs, options.limit)
    for number, (script, ran) in enumerate(done, start=1):
        seen.add(script, ran, places)
        line = f"{seen.name}: {number} of {total}, {script.path} ({ran.seconds:.1f} s)"
        if live:
            print(f"\r\x1b[K{line}", end="" if number < total else "\n", flush=True)
        elif number % 50 == 0 or number == total:
            print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
