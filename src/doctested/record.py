r"""A record: what one runner saw for every example, as ``records/<runner>.json`` keeps it.

    {
     "runner": {"name": "numpy-2.0.1-cpu", "numpy": "2.0.1", "device": "CPU", …},
     "scripts": {
      "gradients/cube.py": {"digest": "05b2d1…", "as_expected": 4},
      "gradients/square.py": {
       "digest": "6f1d0c…",
       "as_expected": 1,
       "examples": {
        "square::2": {"text": "[7. 9.]\n"},
        "square::3": {"error": "TypeError: …\n"}
       }
      }
     },
     "seconds": {"gradients/cube.py": [0.02, 0, 0, 0.01], …},
     "digest": "9c1f…"
    }

``as_expected`` counts the examples that showed the very text (or raised the very exception) that
the script expects, so that equal outputs are kept once: in the script. The others are listed; all
are where the process ended early, with ``true`` for those. Whether one of the others agrees with
what is expected is not kept: :mod:`doctested.observation` computes it, by today's comparison. A
script that could not be loaded has ``error`` in place of ``examples``, one whose process ended
early has ``ended``, one that needs a package that the runner lacks has ``needs``. ``varies`` names
the examples that showed another thing when the same script was run again.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from doctested.compare import same
from doctested.find import Example, Script
from doctested.interpreter import Outcome
from doctested.processes import Processes, secrets
from doctested.run import Ran
from doctested.runner import Runner

_FRAME = re.compile(r"\n +(?:File \")?<environment>/[^\n]*(?:\n {8}[^\n]*)?")
"""A frame inside a package, as AutoGraph lists it in an error: another one in each version."""

_OURS = re.compile(
    r"(?:>>> )?(?P<indent> +)File \"?(?:[\w<>./]*\brunpy\.py|<frozen runpy>).*?"
    r"(?=(?:>>> )?(?P=indent)File \"?(?:<doctest )?[\w./]+\.py::[\w.]+::\d+>)",
    re.DOTALL,
)
"""This library's own frames, where an error tells how something came to be made: from the one
that starts a module to the one of the statement."""


class RecordError(Exception):
    """A record cannot be read or made: the message says where, what and how to mend it."""


@dataclass
class Record:
    """What one runner saw: facts of the runner, and for each script's path what came of it."""

    runner: dict[str, str]
    scripts: dict[str, dict[str, Any]] = field(default_factory=dict)
    seconds: dict[str, list[float]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The runner's name, which is the name of the record's file."""
        return self.runner["name"]

    def add(self, script: Script, ran: Ran, places: dict[str, str], runner: Runner) -> None:
        """Keep what came of a script.

        Where the record holds the same script from a run before, what differs between the two runs
        varies.

        Args:
            script: the script.
            ran: what came of it.
            places: folders, and the words to put for them.
            runner: it says which packages are its own, and what is no difference.
        """
        entry: dict[str, Any] = {"digest": script.digest}
        loaded = ran.loaded or Outcome()
        outcomes = ran.outcomes
        if loaded.missing and loaded.missing.split(".")[0] not in runner.OWN:
            entry["needs"] = loaded.missing
        elif loaded.error is not None:
            entry["error"] = _told(loaded.error, places)
        else:
            examples = {
                example.name.within: _kept(example, outcomes[example.name], places)
                for example in script.examples()
                if example.name in outcomes
            }
            if not ran.ended:
                entry["as_expected"] = sum(kept is True for kept in examples.values())
                examples = {name: kept for name, kept in examples.items() if kept is not True}
            if examples:
                entry["examples"] = examples
        if loaded.warnings:
            entry["warnings"] = _warnings(loaded, places)
        if ran.ended:
            entry["ended"] = ran.ended
        varying = _varying(script, self.scripts.get(script.path, {}), entry, runner)
        if varying:
            entry["varies"] = varying
        self.scripts[script.path] = entry
        self.seconds[script.path] = [round(o.seconds, 2) or 0 for o in outcomes.values()]

    @property
    def stopped(self) -> int:
        """How many scripts did not come to their end."""
        ways = {"error", "ended", "needs"}
        return sum(not ways.isdisjoint(entry) for entry in self.scripts.values())

    def fresh(self, scripts: list[Script]) -> set[str]:
        """The paths of the scripts that this record holds as they are now.

        One that lacked a package which is there by now is to be run.
        """
        found = set()
        for script in scripts:
            entry = self.scripts.get(script.path, {})
            package = entry.get("needs", "").split(".")[0]
            lacking = not package or importlib.util.find_spec(package) is None
            if entry.get("digest") == script.digest and lacking:
                found.add(script.path)
        return found

    def write(self, folder: Path) -> Path:
        """Write the record, whole or not at all; the file's path."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{self.name}.json"
        new = file.with_suffix(".new")
        data = {
            "runner": self.runner,
            "scripts": dict(sorted(self.scripts.items())),
            "seconds": dict(sorted(self.seconds.items())),
        }
        data["digest"] = _digest(data)
        text = json.dumps(data, indent=1, ensure_ascii=False)
        text = _compact(text) + "\n"
        new.write_bytes(text.encode("utf-8", "backslashreplace"))  # half a surrogate pair
        os.replace(str(new), str(file))
        return file


def read(file: Path) -> Record:
    """Read a record.

    Raises:
        RecordError: it is not there, or is not a record.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        record = Record(data["runner"], data["scripts"], data["seconds"])
        named, whole = record.name, data.get("digest") == _digest(data)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordError(
            f"{file.name}: this is not a record ({error}): delete it, and record again"
        ) from None
    if named != file.stem:
        raise RecordError(f"{file.name}: it is the record of {named}: give it that name")
    if not whole:
        raise RecordError(
            f"{file.name}: it is not as it was written: take it back from where it came, or delete "
            "it, and record again"
        )
    return record


def _digest(data: dict[str, Any]) -> str:
    """A digest of what a record tells, so that nobody changes it by hand unnoticed."""
    told = [data[part] for part in ("runner", "scripts", "seconds")]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def places(processes: Processes) -> dict[str, str]:
    """What no record may hold, and the words for it: folders, and what no script is given."""
    hidden = secrets(processes.environment)
    return {
        str(processes.home): "<home>",  # first: its name begins as the folders' do
        str(Path(tempfile.gettempdir()) / "record-"): "<folder>-",
        sys.prefix: "<environment>",
        sys.base_prefix: "<python>",
        str(Path.cwd()): "<repository>",
        **{value: f"<{name}>" for name, value in hidden.items()},
    }


def example(entry: dict[str, Any], name: str) -> Any:
    """What a script's entry holds of an example (``object::n``); None if it was not run."""
    return entry.get("examples", {}).get(name, True if "as_expected" in entry else None)


def _varying(
    script: Script, before: dict[str, Any], after: dict[str, Any], runner: Runner
) -> list[str]:
    """The examples that showed another thing in another run of the same script on this runner.

    A docstring that measures is left out: it is known to vary.
    """
    if before.get("digest") != after["digest"]:
        return []
    found, measuring = set(before.get("varies", ())), script.measuring
    for wanted in script.examples() if "error" not in after else ():
        name = wanted.name.within
        if wanted.name.object in measuring:
            continue
        was, now = (_whole(wanted, example(entry, name)) for entry in (before, after))
        if was is not None and now is not None and not same(was, now, runner.BLANKED):
            found.add(name)
    return sorted(found)


def _whole(wanted: Example, kept: Any) -> str | None:
    """All that an example showed; None if it was not run."""
    if kept is True:
        kept = {"text": wanted.want, "error": wanted.exc_msg or ""}
    return None if kept is None else kept.get("text", "") + kept.get("error", "")


def _compact(text: str) -> str:
    """JSON with its short lists and objects on one line each."""
    short = re.compile(r"(?<=: )([\[{])\n\s+([^\[\]{}]{,400}?)\n\s+([\]}])")

    def joined(found: re.Match[str]) -> str:
        inner = re.sub(r",\n\s+", ", ", found[2])
        return found[1] + inner + found[3] if "\n" not in inner else found.group()

    return short.sub(joined, text)


def _kept(example: Example, outcome: Outcome, places: dict[str, str]) -> Any:
    """What is kept of an outcome: ``True`` where it is the expected text itself."""
    wanted = ("", example.exc_msg) if example.exc_msg is not None else (example.want, None)
    if (outcome.text, outcome.error) == wanted and not outcome.warnings:
        return True
    kept: dict[str, Any] = {}
    if outcome.text:
        kept["text"] = _told(outcome.text, places)
    if outcome.error is not None:
        kept["error"] = _told(outcome.error, places)
    if outcome.warnings:
        kept["warnings"] = _warnings(outcome, places)
    return kept


def _warnings(outcome: Outcome, places: dict[str, str]) -> list[str]:
    """The first line of each warning, once."""
    lines = (_told(text.split("\n", 1)[0], places) for text in outcome.warnings)
    return list(dict.fromkeys(lines))


def _told(text: str, places: dict[str, str]) -> str:
    """A text without what names this machine: its folders, addresses of objects."""
    for place, word in places.items():
        text = text.replace(place, word)
    text = _OURS.sub("", _FRAME.sub("", text))
    text = re.sub(r"<folder>-\w+/\w+", "<folder>", text)  # names that are made up for each run
    text = re.sub(r"(<folder>/tmp/)tmp\w{8}\b", r"\1…", text)
    return re.sub(r"\b0x[0-9a-fA-F]{6,}\b", "0x…", text)
