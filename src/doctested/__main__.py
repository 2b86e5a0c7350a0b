"""Record the scripts in the environment that this runs in: ``python -m doctested``."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import tempfile
from pathlib import Path
from time import monotonic

from doctested import find, observation, record, releases, run
from doctested import runner as runners
from doctested.processes import Processes, end_when_asked
from doctested.runner import Facts
from doctested.warm import WarmError


def main(arguments: list[str] | None = None) -> int:
    """Record, and say in one line what came of it; the exit status."""
    options = parser().parse_args(arguments)
    end_when_asked()
    try:
        runner = runners.load(options.runner)
        with tempfile.TemporaryDirectory(prefix="doctested-home-") as home:
            processes = Processes(runner, Path(home), run.PRELOAD, variables=_devices(options))
            try:
                return _record(options, processes)
            finally:
                processes.close()
    except (record.RecordError, LookupError, ValueError, WarmError) as error:
        print(f"error: {error}")
        return 2


def parser() -> argparse.ArgumentParser:
    """The options of the command."""
    made = argparse.ArgumentParser(prog="python -m doctested", description=__doc__)
    made.add_argument("--runner", default="", help="what the scripts are about: module:Class")
    made.add_argument("--scripts", type=Path, default=Path("examples"), help="their folder")
    made.add_argument("--out", type=Path, default=Path("records"), help="the records' folder")
    made.add_argument("--releases", type=Path, help="their table (usual: in the records' folder)")
    made.add_argument("--only", default="", help="run scripts whose path holds this")
    made.add_argument("--again", action="store_true", help="run also what has been recorded")
    made.add_argument("--gpu", action="store_true", help="use the GPU; fail if there is none")
    made.add_argument("--first", type=Path, help="a file: paths of scripts to run first, in lines")
    made.add_argument("--partly", action="store_true", help="ended early, write what has run")
    made.add_argument("--jobs", type=int, default=0, help="scripts at a time")
    made.add_argument("--limit", type=float, default=120, help="seconds for one script")
    return made


def _devices(options: argparse.Namespace) -> dict[str, str]:
    """What hides the GPUs from scripts, or shows those that the caller sees."""
    name = "CUDA_VISIBLE_DEVICES"
    if not options.gpu:
        return {name: "-1"}
    return {name: os.environ[name]} if name in os.environ else {}


def _record(options: argparse.Namespace, processes: Processes) -> int:
    """Record in this environment; the exit status."""
    start = monotonic()
    runner = processes.runner
    facts = _facts(options, processes)
    found = find.find(options.scripts, options.only)
    ways = {}
    for script in found:
        try:
            ways[script.path] = runner.way(script.path, facts)
        except LookupError:
            continue
    found = [script for script in found if script.path in ways]
    if not found:
        print(f"error: no script in {options.scripts} matches {options.only!r}")
        return 2
    seen = _begun(options, facts, found)
    fresh = set() if options.again else seen.fresh(found)
    todo = _in_order([s for s in found if s.path not in fresh], options.first)
    try:
        _run(todo, ways, seen, processes, options)
    except (KeyboardInterrupt, SystemExit):
        if options.partly and seen.scripts:
            file = seen.write(options.out)
            print(f"{file.name}: ended early, {len(seen.scripts)} of {len(found)} scripts in it")
        raise
    file = seen.write(options.out)
    examples, good = observation.counts(seen, found, runner.BLANKED)
    print(
        f"{file.name}: {len(todo)} scripts run in {monotonic() - start:.0f} s; "
        f"{good} of {examples} examples as expected, "
        f"{seen.stopped} of {len(seen.scripts)} scripts stopped; {file.stat().st_size} bytes"
    )
    return 0


def _facts(options: argparse.Namespace, processes: Processes) -> Facts:
    """The runner, with the name of its record and the date."""
    facts = processes.describe()
    if options.gpu and facts["device"] != "GPU":
        raise ValueError("there is no GPU here; nothing has been recorded")
    today = datetime.datetime.now(datetime.timezone.utc)
    if "SOURCE_DATE_EPOCH" in os.environ:
        today = datetime.datetime.utcfromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]))
    table = releases.read(options.releases or options.out / releases.FILE)
    name = processes.runner.record_name(facts, table)
    return dict(name=name, **facts, date=today.date().isoformat())


def _begun(options: argparse.Namespace, facts: Facts, found: list[find.Script]) -> record.Record:
    """The record to complete: what is there of this very environment, else an empty one."""
    file = options.out / f"{facts['name']}.json"
    new = record.Record(facts)
    if not file.exists():
        return new
    old = record.read(file)
    alike = [old.runner.get(key) == facts.get(key) for key in facts if key not in ("date", "cpu")]
    if not all(alike):
        if options.only:
            why = "was recorded in another environment: record all of it again"
            raise record.RecordError(f"{file.name} {why}")
        return new
    there = {script.path for script in find.find(options.scripts)}
    new.scripts = {path: entry for path, entry in old.scripts.items() if path in there}
    new.seconds = {path: took for path, took in old.seconds.items() if path in there}
    if not options.only and not options.again and len(old.fresh(found)) == len(found):
        new.runner = old.runner
    return new


def _in_order(todo: list[find.Script], first: Path | None) -> list[find.Script]:
    """Scripts in the order of a file's lines; those that it does not name follow as they are."""
    if first is None:
        return todo
    place = {path: n for n, path in enumerate(first.read_text(encoding="utf-8").splitlines())}
    return sorted(todo, key=lambda script: place.get(script.path, len(place)))


def _run(
    todo: list[find.Script],
    ways: dict[str, str | None],
    seen: record.Record,
    processes: Processes,
    options: argparse.Namespace,
) -> None:
    jobs = options.jobs or (1 if seen.runner["device"] == "GPU" else os.cpu_count() or 1)
    words, runner = record.places(processes), processes.runner
    total, live = len(todo), sys.stdout.isatty()
    done = run.run_all(todo, ways, processes, jobs, options.limit)
    for number, (script, ran) in enumerate(done, start=1):
        seen.add(script, ran, words, runner)
        line = f"{seen.name}: {number} of {total}, {script.path} ({ran.seconds:.1f} s)"
        if live:
            print(f"\r\x1b[K{line}", end="" if number < total else "\n", flush=True)
        elif number % 50 == 0 or number == total:
            print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
