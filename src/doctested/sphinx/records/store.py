"""The records of all runners, put in order: which is before which, and what each saw.

A record is data of :mod:`doctested.record`; what is computed from them starts here. Which runners
form the line from the first version to the newest is the runner's to say (``arrange``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from doctested import record
from doctested.observation import Observation, observation_of
from doctested.record import Record, RecordError
from doctested.runner import Runner
from doctested.source.script import Example, Script, stamp


class Records:
    """All records of a folder, by the part that each has in the story.

    They are read when somebody first asks for one: a build without a change does not.

    Args:
        folder: where they are.
        runner: it puts them in order (``arrange``).
    """

    def __init__(self, folder: Path, runner: Runner):
        self.files = sorted(folder.glob("*.json"))
        self.runner = runner
        self._observations: dict[tuple[str, str, str], Observation | None] = {}

    @cached_property
    def parts(self) -> dict[str, list[Record]]:
        """All of them by the names of their parts.

        Raises:
            RecordError: a file in the folder is not a record, not one of this runner's, or tells
                of the same runner as another.
        """
        told: dict[str, Record] = {}
        for file in self.files:
            seen = record.read(file)
            _check(file, seen, self.runner)
            facts = json.dumps({**seen.runner, "name": ""}, sort_keys=True)
            if facts in told:
                first = told[facts].name
                raise RecordError(f"{file.name}: {first}.json tells of the same runner: delete one")
            told[facts] = seen
        return self.runner.arrange(list(told.values()))

    @cached_property
    def stamp(self) -> str:
        """A text that stays as long as no file is another one: no file is read for it."""
        return repr([(file.name, stamp(file)) for file in self.files])

    @property
    def line(self) -> list[Record]:
        """From the first version of today's kind to the newest release, in order."""
        return self.parts.get("line", [])

    @property
    def before(self) -> list[Record]:
        """The runners of the kind before."""
        return self.parts.get("before", [])

    @property
    def coming(self) -> list[Record]:
        """Releases that are not final."""
        return self.parts.get("coming", [])

    @property
    def apart(self) -> list[Record]:
        """Combinations that tell which package a change comes from."""
        return self.parts.get("apart", [])

    @property
    def twins(self) -> list[Record]:
        """Runners that differ from one of the line in a package below: Python, NumPy."""
        return self.parts.get("twins", [])

    @property
    def gpu(self) -> list[Record]:
        """Those with a GPU."""
        return self.parts.get("gpu", [])

    def __iter__(self) -> Iterator[Record]:
        """Every record, in the order of a reader's list."""
        return iter([*self.before, *self.line, *self.apart, *self.twins, *self.coming, *self.gpu])

    @property
    def facts(self) -> list[dict[str, str]]:
        """What is known of each runner from the version before to the newest, in order."""
        return [one.runner for one in (*self.before, *self.line)]

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.files)

    def observation(self, seen: Record, script: Script, example: Example) -> Observation | None:
        """What a runner saw of an example; None if it has not run it as the script is now."""
        key = seen.name, script.digest, example.name
        if key not in self._observations:
            self._observations[key] = self._observation(seen, script, example)
        return self._observations[key]

    def _observation(self, seen: Record, script: Script, example: Example) -> Observation | None:
        entry = seen.scripts.get(script.path)
        if entry is None or entry["digest"] != script.digest or "needs" in entry:
            return None
        examples = [e for e in script.examples if e.object == example.object]
        measured = example.object in script.measuring
        return observation_of(entry, example.name.within, examples, measured, self.runner.BLANKED)

    def stale(self, scripts: Iterable[Script]) -> dict[str, list[str]]:
        """The scripts that a record lacks, or holds as they were: for each, the runners' names.

        A GPU's record may be behind: not everybody has one, and the page says it. A twin need not
        have run a script that shows the same on both sides of its release.
        """
        behind: dict[str, list[str]] = {}
        for found in scripts:
            for seen in (*self.line, *self.before, *self.coming, *self.apart, *self.twins):
                entry = seen.scripts.get(found.path)
                missing = entry is None and seen not in self.twins and self._runs_on(seen, found)
                if missing or (entry and entry["digest"] != found.digest):
                    behind.setdefault(found.path, []).append(seen.name)
        return behind

    def _runs_on(self, seen: Record, found: Script) -> bool:
        """Whether a runner runs a script at all: one of the kind before runs its programs alone."""
        try:
            self.runner.way(found.path, seen.runner)
        except LookupError:
            return False
        return True


def fingerprint(records: Records, paths: Iterable[str]) -> str:
    """A short text that changes when any record says something else of these scripts."""
    told = [(seen.name, [seen.scripts.get(path) for path in sorted(paths)]) for seen in records]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def _check(file: Path, seen: Record, runner: Runner) -> None:
    """Refuse a record that tells of no version of what the runner is about, no device, no digests.

    Raises:
        RecordError: it does.
    """
    from packaging.version import InvalidVersion, Version

    try:
        Version(seen.runner[runner.package])
        known = seen.runner["device"] in ("CPU", "GPU")
        _ = [entry["digest"] for entry in seen.scripts.values()]
    except (KeyError, TypeError, AttributeError, InvalidVersion) as error:
        raise RecordError(f"{file.name}: {error} in it: delete it, and record again") from None
    if not known:
        raise RecordError(f"{file.name}: it tells of no device: delete it, and record again")
