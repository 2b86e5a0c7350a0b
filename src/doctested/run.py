"""Runs scripts, each in a process of its own: what tests, records and self-checks do.

A script's process writes each outcome to a file as soon as it is there, so that what was seen
before a crash is kept.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import shutil
import subprocess
import tempfile
import time
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

from doctested.find import Script
from doctested.interpreter import Interpreter, Outcome
from doctested.processes import Processes, runner_here

PRELOAD = (__name__,)
"""What a warm process imports for :func:`run_script`."""


@dataclass
class Ran:
    """What came of one script: its outcomes by example's name, and how its process ended.

    ``loaded`` is the outcome of the script's own text; ``ended`` is None if all went well, and else
    says how it ended; ``log`` is what its process said last. ``seconds`` are those of its process.
    """

    loaded: Outcome | None = None
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    ended: str | None = None
    log: str = ""
    seconds: float = 0.0


def run_all(
    scripts: list[Script],
    ways: dict[str, str | None],
    processes: Processes,
    jobs: int,
    limit: float,
) -> Iterator[tuple[Script, Ran]]:
    """Run scripts, ``jobs`` at a time, and yield each when it has ended.

    When the caller goes away, by Ctrl-C too, every process is ended.

    Args:
        scripts: what to run, in this order.
        ways: the way of each script, by its path.
        processes: where processes come from.
        jobs: how many run at a time.
        limit: seconds after which a script's process is killed.
    """
    pool = ThreadPoolExecutor(jobs)
    futures: dict[Future[Ran], Script] = {}
    with tempfile.TemporaryDirectory(prefix="record-") as folder:
        try:
            for script in scripts:
                way = ways[script.path]
                future = pool.submit(run, script, way, processes, Path(folder), limit)
                futures[future] = script
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BaseException:
            for future in futures:
                future.cancel()
            processes.close()
            raise
        finally:
            pool.shutdown(wait=True)


def run(script: Script, way: str | None, processes: Processes, folder: Path, limit: float) -> Ran:
    """Run a script in a process of its own, below a folder.

    Args:
        script: what to run.
        way: the way on which it is run; None as it is.
        processes: where its process comes from.
        folder: for its working folder, which goes when it has ended.
        limit: seconds after which it is killed.
    """
    place = Path(tempfile.mkdtemp(dir=str(folder)))
    working, told, log = place / "work", place / "told", place / "log"
    working.mkdir()
    start = time.monotonic()
    process = processes.start(
        f"{__name__}:run_script", [script.path, script.text, str(told), way], working, log
    )
    ended = None
    try:
        status = process.wait(limit)
        ended = processes.end(status, log) if status else None
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        ended = f"it did not end within {limit:g} seconds"
    ran = _collected(script, told)
    ran.seconds = time.monotonic() - start
    if ended:
        ran.ended, _, ran.log = ended.partition("\n")
    shutil.rmtree(str(place), ignore_errors=True)
    return ran


def run_script(path: str, text: str, told: str, way: str | None) -> None:
    """In a process of its own: run a script's examples, and write each outcome when it is there."""
    runner = runner_here()
    interpreter = Interpreter(runner.LOGGERS, runner.WAYS)
    script = Script(path, text)
    with open(told, "w", encoding="utf-8") as stream:

        def tell(name: str, outcome: Outcome) -> bool:
            stream.write(json.dumps([name, dataclasses.asdict(outcome)]) + "\n")
            stream.flush()
            return outcome.error is None

        try:
            examples = list(script.examples())
        except (SyntaxError, ValueError) as error:  # this Python cannot read it, or doctest cannot
            tell(path, Outcome(error=f"{type(error).__name__}: {error}"))
            return
        if tell(path, interpreter.load(path, text, way)):
            for example in examples:
                tell(example.name, interpreter.run(example.name, example.source))


def _collected(script: Script, told: Path) -> Ran:
    """What a script's process has written of it."""
    ran = Ran()
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    for line in lines:
        with contextlib.suppress(ValueError):  # the last line of a process that was killed
            name, data = json.loads(line)
            ran.outcomes[name] = Outcome(**data)
    ran.loaded = ran.outcomes.pop(script.path, None)
    return ran
