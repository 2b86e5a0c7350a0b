"""What changes from one release to another: ``python -m symbols.between 2.8 2.21``.

It is computed from what ran: the examples of this site, as each release showed them (``records/``),
and the names of each release (:mod:`symbols.table`). The kinds, the worst first:

``silent``     Both run, and give something else: nothing says so.
``raises``     It ran, and raises, or stops before it shows anything.
``gone``       A public name is not there any more.
``arguments``  A call takes other parameters, or has other defaults.
``words``      The same error in other words.
``runs``       It raised, or stopped, and runs now.
``new``        A public name that was not there.

:func:`gather` reads all of it once, :func:`between` compares two releases; the page does the same
with ``between_compare.js``.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomllib

from doctested import releases
from doctested import runner as runners
from doctested.observation import Observation
from doctested.source import script
from doctested.source.script import Example, Script
from doctested.sphinx.records import timeline
from doctested.sphinx.records.store import Records
from symbols import calls, find
from symbols.fates import OLD, compare
from symbols.find import Table
from symbols.names import FOLDER, ROOT
from symbols.notes import THERE
from symbols.table import label, order

PACKAGES = ("python", "keras", "numpy", "protobuf", "h5py")
"""What a reader must have of each for a release."""

KINDS = {
    "silent": "Computed otherwise, without a word",
    "raises": "Raises, or runs no longer",
    "gone": "Names that are gone",
    "arguments": "Calls that take something else",
    "words": "The same error in other words",
    "runs": "Runs from then on",
    "new": "New names",
}
"""The kinds of a difference, and how a reader is told them."""

FIRST = "1.15"
COMMON: dict[str, str | None] = {"lr": "learning_rate", "keep_dims": "keepdims", "dim": "axis"}
APART = ("tf.contrib", "tf.raw_ops", "tf.experimental.numpy")
"""Namespaces whose calls nobody compares by hand: their names only are told."""

ERRORS = re.compile(r"\w+(?:Error|Exception|Warning|Interrupt): ")
DOUBLES = (
    *("tf.experimental.numpy.", "tf.initializers.", "tf.losses.", "tf.metrics.", "tf.optimizers."),
)
"""Namespaces that show the classes of others again: what those lost is told of one of them."""

NUMBER = re.compile(r"-?[\d.]+(?:e[-+]?\d+)?")
VALUE, ERROR, STOPPED, UNKNOWN = "v", "e", "s", "x"
"""What an example came to: a value, an error, a stop before what it is about, or nothing to say."""


@dataclass
class Data:
    """All that two releases are compared by.

    ``examples`` has for each example its name, its statement, what releases showed (each a state
    and a text), and for each release the number of that, or -1. ``names`` are rows of a name, its
    spans, what to type instead; ``arguments`` of a name, a release, and what is new from it on.
    ``calls`` are calls of 1.15 that the newest release answers otherwise by the same name: the
    name, the program, what it gave, what it gives.
    """

    releases: list[dict[str, Any]]
    examples: list[list[Any]]
    names: list[list[str]]
    arguments: list[list[str]]
    calls: list[list[str]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    def release(self, word: str) -> int:
        """The number of a release by its label, version or name.

        Raises:
            LookupError: there is none, or there are several; the message names them.
        """
        exact = [n for n, one in enumerate(self.releases) if word in (one["id"], one["version"])]
        found = exact or [n for n, one in enumerate(self.releases) if one["label"] == word]
        if not found:
            known = ", ".join(dict.fromkeys(one["label"] for one in self.releases))
            raise LookupError(f"no release {word!r} was recorded; there are: {known}")
        return found[-1]


# -- Gathering --------------------------------------------------------------------------------


def gather(root: Path = ROOT) -> Data:
    """Read the records and the table of names.

    Raises:
        OSError: one is not there.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    runner = runners.load(project["tool"]["pytest"]["ini_options"]["example_runner"])
    seen = Records(root / "records", runner)
    scripts = root / "examples"
    paths = sorted(file.relative_to(scripts).as_posix() for file in scripts.rglob("*.py"))
    return make(seen, [script.read(scripts, path) for path in paths], find.load(), root)


def make(seen: Records, scripts: list[Script], table: Table, root: Path = ROOT) -> Data:
    """The data of records, scripts and a table of names."""
    line = [*seen.before, *seen.line, *seen.apart, *seen.coming]
    line.sort(key=lambda one: (order(one.runner["tensorflow"]), "dev" not in one.name))
    examples = []
    for one in scripts:
        for example in one.examples:
            row = _row(one, example, [seen.observation(record, one, example) for record in line])
            if row:
                examples.append(row)
    told = [_release(one.runner, seen, root) | {"line": one not in seen.apart} for one in line]
    labels = [one for one in table.axes["tf"].labels if order(one) >= order(FIRST)]
    return Data(told, examples, _names(table, labels), _arguments(table), _calls(table), labels)


def _release(facts: dict[str, str], seen: Records, root: Path) -> dict[str, Any]:
    """A release as a reader chooses it, with the packages that it was recorded with."""
    known = releases.read(root / "records" / releases.FILE)
    frozen = {one.name: one for one in known}.get(seen.runner.release_name(facts, known))
    packages = {key: facts[key] for key in PACKAGES if key in facts}
    for key in PACKAGES:
        if frozen and key not in packages and (version := frozen.pinned(key)):
            packages[key] = version
    return {
        "id": facts["name"],
        "name": seen.runner.runner_name(facts),
        "version": facts["tensorflow"],
        "label": label(facts["tensorflow"]),
        "packages": packages,
    }


def _row(one: Script, example: Example, shown: list[Observation | None]) -> list[Any] | None:
    """An example with what each release showed; None where all showed the same."""
    kinds: list[Observation] = []
    numbers = []
    for observation in shown:
        number = -1
        if observation is not None and _state(observation, one, example) != UNKNOWN:
            number = next((n for n, k in enumerate(kinds) if k.like(observation)), len(kinds))
            kinds += [observation] if number == len(kinds) else []
        numbers.append(number)
    if len(kinds) < 2:
        return None
    told = [[_state(kind, one, example), _text(kind, example)] for kind in kinds]
    return [example.name, example.statement, told, numbers]


def _state(observation: Observation, one: Script, example: Example) -> str:
    """What an example came to on a release."""
    if observation.kind in ("varies", "after"):
        return UNKNOWN
    if observation.kind == "unloaded":  # the first example says it for all
        return STOPPED if example is one.examples[0] else UNKNOWN
    if observation.kind == "met":
        return ERROR if example.exc_msg else VALUE
    if observation.kind == "error":
        return STOPPED if timeline.stopped(observation) else ERROR
    return VALUE


def _text(observation: Observation, example: Example) -> str:
    text = observation.shown or (example.exc_msg or example.want)
    return text.rstrip("\n")


def _names(table: Table, labels: list[str]) -> list[list[str]]:
    """The names, and members of classes, that are not on each release since the first."""
    axis, wanted, found = table.axes["tf"], set(labels), []
    for name, row in table.names.items():
        there = wanted & set(axis.within(row.get("tf", "")))
        if there and there != wanted:
            found.append([name, row["tf"], table.added(name, row)[0]])
    for name, entry in table.classes.items():
        for member in () if name.startswith(DOUBLES) else entry.get("has", ()):
            fate = table.fates.get(f"{name}.{member}")
            if (fate and fate.status in THERE) or not (had := _lost(table, name, member)):
                continue
            above = entry["from"]
            if had[-1] in wanted and not any(_lost(table, base, member) for base in above):
                now = (fate.instead or fate.now) if fate else ""
                found.append([f"{name}.{member}", axis.spans(had), now])
    return sorted(found)


def _lost(table: Table, name: str, member: str) -> list[str]:
    """The releases in which a class had a member, where it is there still and has it no more."""
    axis = table.axes["tf"]
    had = axis.within(table.member(name, member))
    there = axis.within(table.names[name].get("tf", ""))
    had = [one for one in had if one in there]
    return had if had and there[-1] != had[-1] and order(there[-1]) > order(had[-1]) else []


def _calls(table: Table) -> list[list[str]]:
    """The calls of 1.15 that today's TensorFlow answers otherwise by the same name."""
    programs = calls.programs((ROOT / "symbols" / "calls.txt").read_text(encoding="utf-8"))
    gave = json.loads((FOLDER / "calls.json").read_text(encoding="utf-8"))["symbols"]
    found = []
    for name, code in programs.items():
        fate = table.fates.get(name)
        if fate and fate.status in ("different", "raises") and name in gave:
            was, now = gave[name][OLD], gave[name]["plain"]
            found.append([name, code, was, now.removeprefix("raises ")])
    return found


def _arguments(table: Table) -> list[list[str]]:
    """The calls whose parameters are others from a release on, so that an old call may break."""
    found = []
    for name, row in table.names.items():
        takes = row.get("takes")
        if not isinstance(takes, list) or name.startswith(APART) or "tf" not in row:
            continue
        steps = [step for step in takes if "?" not in step[1]]
        for (_, old), (since, new) in itertools.pairwise(steps):
            if order(since) > order(FIRST) and (told := _change(old, new)):
                found.append([name, since, told])
    return found


def _change(old: str, new: str) -> str:
    """What is no longer so of parameters, in a sentence; empty where every old call is good.

    >>> _change("x, lr=0.1, name=None", "x, learning_rate=0.01, name=None")
    '`lr` is `learning_rate` now'
    >>> _change("x, y=1", "x, *, y=2")
    'by name only, or at another place: `y`; default of `y`: `2`, was `1`'
    """
    try:
        told = compare(old, new, COMMON)
    except (SyntaxError, ValueError):
        return ""
    if "**" in new or "*args" in new:  # what is not shown may be taken
        told.pop("gone", None)
    parts = [f"`{a}` is `{b}` now" for a, b in told.get("renamed", {}).items()]
    parts += [f"without {_listed(told['gone'])}"] if told.get("gone") else []
    parts += [f"needs {_listed(told['needs'])}"] if told.get("needs") else []
    if moved := told.get("moved"):
        parts.append(f"by name only, or at another place: {_listed(moved)}")
    for name, (was, now) in told.get("defaults", {}).items():
        if name != "name" and "..." not in (was, now):
            parts.append(f"default of `{name}`: `{now}`, was `{was}`")
    return "; ".join(parts)


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


# -- Comparing --------------------------------------------------------------------------------


def between(data: Data, before: int, after: int) -> dict[str, list[dict[str, str]]]:
    """What is otherwise on one release than on another, by its kind.

    Args:
        data: what :func:`gather` read.
        before: the number of a release.
        after: that of another one, newer or older.
    """
    found: dict[str, list[dict[str, str]]] = {kind: [] for kind in KINDS}
    for row in data.examples:
        kind = _kind(row, before, after)
        if kind:
            found[kind].append(_told(data, row, before, after))
    found["silent"].sort(key=lambda one: rank(one["before"], one["after"]))
    start, end = (data.releases[number]["label"] for number in (before, after))
    if start == FIRST and end == newest(data):
        for name, code, was, now in data.calls:
            kind = "raises" if ERRORS.match(now) else "silent"
            told = {"name": name, "statement": code, "before": was, "after": now, "since": ""}
            found[kind].insert(0, told)
    for name, spans, now in data.names:
        there = [_within(spans, data.labels, one) for one in (start, end)]
        if there == [True, False]:
            found["gone"].append({"name": name, "now": now, "spans": spans})
        elif there == [False, True]:
            found["new"].append({"name": name, "spans": spans})
    for name, since, change in data.arguments:
        if order(start) < order(since) <= order(end):
            found["arguments"].append({"name": name, "since": since, "change": change})
    return found


def newest(data: Data) -> str:
    """The label of the newest release that is out."""
    return str([one["label"] for one in data.releases if is_out(one)][-1])


def is_out(release: dict[str, Any]) -> bool:
    """Whether a release is out, and no candidate nor a nightly build.

    >>> is_out({"label": "2.21"}), is_out({"label": "2.22rc"})
    (True, False)
    """
    return bool(re.fullmatch(r"[\d.]+", release["label"]))


def _kind(row: list[Any], before: int, after: int) -> str:
    """The kind of an example's difference; empty where there is none."""
    _, _, told, numbers = row
    was, now = numbers[before], numbers[after]
    if was < 0 or now < 0 or was == now:
        return ""
    a, b = told[was][0], told[now][0]
    if a == b == VALUE:
        return "silent"
    if b == VALUE:
        return "runs"
    if a == VALUE:
        return "raises"
    same = told[was][1].split(":")[0] == told[now][1].split(":")[0]
    return "words" if same or STOPPED in (a, b) else "raises"


def _told(data: Data, row: list[Any], before: int, after: int) -> dict[str, str]:
    """An example's difference: what it showed, what it shows, and since when."""
    name, statement, told, numbers = row
    whole = range(min(before, after), max(before, after) + 1)
    way = [n for n in whole if data.releases[n]["line"] or n in (before, after)]
    way = way if after > before else way[::-1]
    since = after
    for number in way[-2:0:-1]:
        if numbers[number] not in (numbers[after], -1):
            break
        since = number
    return {
        "name": name,
        "statement": statement,
        "before": told[numbers[before]][1],
        "after": told[numbers[after]][1],
        "since": data.releases[since]["name"],
    }


def rank(before: str, after: str) -> int:
    """Sorts what differs: 0 for numbers, 1 for numbers among the same words, 2 for the rest.

    >>> rank("[0.25, 1]", "[0.5, 1]"), rank("loss 0.25", "loss 0.5"), rank("1", "True")
    (0, 1, 2)
    """
    words = [NUMBER.sub("0", text) for text in (before, after)]
    if words[0] != words[1]:
        return 2
    return int(bool(re.search(r"[^\W\d]", words[0])))


def _within(spans: str, labels: list[str], one: str) -> bool:
    """Whether a release is in spans."""
    for text in spans.split():
        first, dash, last = text.partition("-")
        until = order(last) if last else order(labels[-1]) if dash else order(first)
        if order(first) <= order(one) <= until:
            return True
    return False


# -- The command ------------------------------------------------------------------------------


def lines(data: Data, before: int, after: int, most: int = 10) -> list[str]:
    """What is otherwise, as lines to read: of each kind the number, and the first ones."""
    told = [f"{data.releases[before]['name']} → {data.releases[after]['name']}", ""]
    for package in PACKAGES:
        was, now = (data.releases[n]["packages"].get(package, "none") for n in (before, after))
        told.append(f"  {package} {was}" + (f" → {now}" if was != now else ""))
    for kind, rows in between(data, before, after).items():
        told += ["", f"{KINDS[kind]}: {len(rows)}"]
        for row in rows[:most]:
            told += as_lines(row)
        if len(rows) > most:
            told.append(f"  … and {len(rows) - most} more: --all shows them")
    return told


def as_lines(row: dict[str, str]) -> list[str]:
    """A row as lines to read: a name and its change, or an example before and after."""
    if "statement" not in row:
        rest = row.get("change") or (f"type {row['now']}" if row.get("now") else "")
        since = f" since {row['since']}" if "since" in row else ""
        return [f"  {row['name']}{since}{': ' if rest else ''}{rest}"]
    shown = [textwrap.shorten(row[key], 100) or "(nothing)" for key in ("before", "after")]
    return [
        f"  {row['name']}  {textwrap.shorten(row['statement'], 80)}{_since(row)}",
        *(f"      {sign} {text}" for sign, text in zip("-+", shown, strict=True)),
    ]


def _since(row: dict[str, str]) -> str:
    return f"  (since {row['since']})" if row["since"] else ""


def main() -> int:
    """Tell what changes; the exit status is 2 where a release is not known."""
    parser = argparse.ArgumentParser(prog="python -m symbols.between", description=__doc__)
    parser.add_argument("before", help="the release that you have, such as 2.8")
    parser.add_argument("after", help="the release that you go to, such as 2.21")
    parser.add_argument("--all", action="store_true", help="every row")
    options = parser.parse_args()
    data = gather()
    try:
        pair = data.release(options.before), data.release(options.after)
    except LookupError as error:
        parser.error(str(error))
    print("\n".join(lines(data, *pair, most=sys.maxsize if options.all else 10)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
