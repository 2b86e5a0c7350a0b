"""One table of all names and all releases: ``python -m symbols.table``.

It is ``records/symbols/releases/names.json``, made of what :mod:`symbols.releases` has read:

    {
     "releases": {"tf": [{"label": "2.8", "tensorflow": "2.8.4", …}, …], "keras": […], …},
     "names": {
      "tf.nn.dropout": {"kind": "function", "tf": "0.12-", "v1": "1.13-",
                        "takes": [["0.12", "x, keep_prob, …"], ["2.0", "x, rate, …"]]},
      …
     "classes": {"tf.keras.layers.Dense": {"from": ["tf.keras.Layer"],
                                           "has": {"kernel": [["2.16-", ""]], …}}, …},
     "inner": {"tensorflow.python.framework.ops": {"kind": "module", "tf": "0.12-"}, …},
     "modules": {"tensorflow.python.framework": {"0.12-": "constant_op …", …}, …},
     "places": {"python.ops.nn_ops": {"tf.nn": "dropout dropout_v2=dropout …"}, …}
    }

A *span* is ``since-until``, both included, by the labels of an axis: the releases of TensorFlow
(of ``tf`` and ``v1``), of the package ``keras``, of ``tf_keras``. It is open where it reaches the
newest one. Several stand with a space between them. A name of Keras is written as ``tf.keras.…`` on
each line. ``takes`` says from which release on a call has which parameters, ``v1_takes`` the same
of ``tf.compat.v1`` where that is something else, ``deprecated`` what the documentation said; ``=``
leads to another name of the same object. ``now`` is another name that is there today, where the
name itself is not. ``inner`` has names that were never public, ``modules`` the modules in which
they are, and ``places`` the modules in which public objects are defined, with their public names.

A class tells from which classes it comes, and of its members those that it has otherwise than they.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from symbols import releases

FILE = "names.json"
AXES = ("tf", "keras", "tf_keras")
LINES = {"tf": "tf", "v1": "tf", "keras": "keras", "tf_keras": "tf_keras"}
"""The axis that each line of names stands on."""

TODAY = "2.21.0-keras-3.15.1"
"""The environment that stands for the newest release: its Keras is the one of the site."""

INNER = ("engine", "legacy")
"""Modules of an old Keras that say how it is made."""

NOT_TAKEN = {"2.21.0", "2.5.3", "2.22.0.dev20260905"}
"""Seen, and not in an axis: another environment stands for it; of 2.5 the Keras was a nightly."""


def label(version: str) -> str:
    """What a release is called on an axis.

    >>> label("2.8.4"), label("2.22.0rc0"), label("3.16.0.dev2026102704")
    ('2.8', '2.22rc', '3.16dev')
    """
    short = ".".join(version.split(".")[:2])
    return short + ("rc" if "rc" in version else "dev" if "dev" in version else "")


def order(name: str) -> tuple:
    """Sorts labels as numbers.

    >>> sorted(["2.10", "2.9", "2.22rc"], key=order)
    ['2.9', '2.10', '2.22rc']
    """
    return tuple(int(number) for number in re.findall(r"\d+", name))


class Axis:
    """The releases of a package, oldest first, each with what was seen of it."""

    def __init__(self, labels: Iterable[str]) -> None:
        self.labels = sorted(labels, key=order)

    def spans(self, present: Iterable[str]) -> str:
        """Where something is there, as a text.

        >>> Axis(["1.0", "1.1", "2.0", "2.1"]).spans({"1.0", "2.0", "2.1"})
        '1.0 2.0-'
        """
        there = set(present)
        found: list[list[int]] = []
        for number, one in enumerate(self.labels):
            if one not in there:
                continue
            if found and found[-1][1] == number - 1:
                found[-1][1] = number
            else:
                found.append([number, number])
        return " ".join(self._span(first, last) for first, last in found)

    def _span(self, first: int, last: int) -> str:
        if last == len(self.labels) - 1:
            return f"{self.labels[first]}-"
        only = first == last
        return self.labels[first] + ("" if only else f"-{self.labels[last]}")

    def within(self, text: str) -> list[str]:
        """The labels that spans hold.

        >>> Axis(["1.0", "1.1", "2.0", "2.1"]).within("1.0 2.0-")
        ['1.0', '2.0', '2.1']
        """
        found = []
        for span in text.split():
            first, dash, last = span.partition("-")
            start = self.labels.index(first)
            end = len(self.labels) - 1 if dash and not last else self.labels.index(last or first)
            found += self.labels[start : end + 1]
        return found


def read(folder: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """What was seen, for each axis by label; of two of one label the later environment."""
    found: dict[str, dict[str, dict[str, Any]]] = {axis: {} for axis in AXES}
    versions: dict[tuple[str, str], tuple] = {}
    for release in releases.every():
        file = releases.seen_of(release, folder)
        if not file.exists() or release.name in NOT_TAKEN - {"2.5.3"}:
            continue
        seen = json.loads(file.read_text(encoding="utf-8"))
        for axis, package in (("tf", "tensorflow"), ("keras", "keras"), ("tf_keras", "tf_keras")):
            version = seen["facts"].get(package, "")
            other = "-" in release.name and release.name != TODAY
            if not version or (axis == "tf" and other) or axis not in seen["lines"]:
                continue
            if axis == "keras" and release.name == "2.5.3":
                continue
            key = axis, label(version)
            if order(version) >= versions.get(key, ()):
                versions[key] = order(version)
                found[axis][label(version)] = seen
    return found


def table(seen: dict[str, dict[str, dict[str, Any]]]) -> dict[str, Any]:
    """The table of what was seen."""
    axes = {axis: Axis(found) for axis, found in seen.items()}
    names = dict(sorted(_names(seen, axes).items()))
    found = {
        "releases": {axis: [*_facts(axes[axis], seen[axis])] for axis in AXES},
        "names": names,
        "classes": _classes(seen, axes["tf"], names),
        "inner": _inner(seen, axes),
        "modules": _modules(seen, axes),
    }
    found["places"] = _places(names)
    _replace(names, axes["tf"])
    _fold(names)
    return found


def _facts(axis: Axis, seen: dict[str, dict[str, Any]]) -> Iterator[dict[str, str]]:
    for one in axis.labels:
        yield {"label": one, **seen[one]["facts"]}


# -- Names ------------------------------------------------------------------------------------


def _names(seen: dict[str, dict], axes: dict[str, Axis]) -> dict[str, dict[str, Any]]:
    there: dict[str, dict[str, dict[str, list]]] = {}  # by name, line and label
    for line, axis in LINES.items():
        for one in axes[axis].labels:
            for name, entry in seen[axis][one]["lines"].get(line, {}).items():
                there.setdefault(name, {}).setdefault(line, {})[one] = entry
    return {name: _row(lines, axes) for name, lines in there.items() if not _is_inner(name, lines)}


def _is_inner(name: str, lines: dict[str, dict[str, list]]) -> bool:
    """Whether a name is but a place where an old Keras, whose modules all show, defines things."""
    if set(lines) != {"keras"} or any(order(one) >= (2, 4) for one in lines["keras"]):
        return False
    entries, own = lines["keras"].values(), f"keras{name[len('tf.keras') :]}"
    deep = name.count(".") > (2 if all(entry[0] == "module" for entry in entries) else 3)
    return deep or name.split(".")[2] in INNER or all(entry[1] == own for entry in entries)


def _row(lines: dict[str, dict[str, list]], axes: dict[str, Axis]) -> dict[str, Any]:
    """All that is told of a name."""
    newest = next(iter(lines.values()))
    entry = newest[max(newest, key=order)]
    row: dict[str, Any] = {"kind": entry[0]}
    for line in LINES:
        if line in lines:
            row[line] = axes[LINES[line]].spans(lines[line])
    main = lines.get("tf") or lines.get("v1") or newest
    if entry[0] in ("function", "class"):
        row["takes"] = _steps({one: e[2] for one, e in main.items() if len(e) > 2})
        if "tf" in lines and "v1" in lines:
            other = {one: e[2] for one, e in lines["v1"].items() if len(e) > 2}
            plain = {one: e[2] for one, e in lines["tf"].items() if len(e) > 2}
            if any(plain.get(one, takes) != takes for one, takes in other.items()):
                row["v1_takes"] = _steps({o: t for o, t in other.items() if order(o) >= (2,)})
        told = _steps({one: e[3] if len(e) > 3 else "" for one, e in main.items()})
        if any(text for _, text in told):
            row["deprecated"] = told if told[0][1] else told[1:]
    places = {e[1] for some in lines.values() for e in some.values() if e[0] != "constant"}
    places = {place for place in places if place}
    if places and entry[0] != "module":
        row["at"] = sorted(places)
    if entry[0] == "constant":
        row["value"] = _steps({one: e[2] for one, e in main.items() if len(e) > 2})
    return row


def _steps(by_label: dict[str, str]) -> list[list[str]]:
    """From which release on something is so.

    >>> _steps({"1.0": "x", "1.1": "x", "2.0": "x, y"})
    [['1.0', 'x'], ['2.0', 'x, y']]
    """
    found: list[list[str]] = []
    for one in sorted(by_label, key=order):
        if not found or found[-1][1] != by_label[one]:
            found.append([one, by_label[one]])
    return found


def _places(names: dict[str, dict[str, Any]]) -> dict[str, dict[str, str]]:
    """Where public objects are defined: of each module its objects, by their namespace.

    An object whose name there is another one stands as ``object=name``. Of the names of an object
    the one that lives longest counts, then the shortest.
    """
    best: dict[str, str] = {}
    for name in sorted(names, key=_nearest(names)):
        for place in names[name].get("at", ()):
            best.setdefault(place, name)
    found: dict[str, dict[str, list[str]]] = {}
    for place, name in sorted(best.items()):
        (module, _, thing), (space, _, last) = place.rpartition("."), name.rpartition(".")
        if module:
            word = thing if thing == last else f"{thing}={last}"
            found.setdefault(module, {}).setdefault(space, []).append(word)
    return {
        module: {space: " ".join(words) for space, words in spaces.items()}
        for module, spaces in found.items()
    }


def _nearest(names: dict[str, dict[str, Any]]) -> Any:
    """Sorts the names of one object: those that are there today, the plain, the short first."""

    def key(name: str) -> tuple:
        row = names[name]
        today = any(row.get(line, "").endswith("-") for line in ("tf", "keras"))
        plain = "tf" in row
        return not today, not plain, "contrib" in name, name.count("."), len(name), name

    return key


DROPPED = ("experimental", "preprocessing", "legacy")
"""Parts of names that were left out when what they held became stable, or was taken away."""


def _replace(names: dict[str, dict[str, Any]], axis: Axis) -> None:
    """Say of a name that is not there today which one is: of its object, by its words, or as told.

    Only names of what is there by a plain name in the newest release are told. Names of TensorFlow
    1.15 have more of a story (:mod:`symbols.fates`), and nothing is told of them here.
    """
    newest = axis.labels[-2] if axis.labels[-1].endswith("rc") else axis.labels[-1]
    today = {n for n, row in names.items() if newest in axis.within(row.get("tf", ""))}
    by_place: dict[str, list[str]] = {}
    for name in sorted(today, key=_nearest(names)):
        for place in names[name].get("at", ()):
            by_place.setdefault(place, []).append(name)
    for name, row in names.items():
        if name in today or row["kind"] not in ("function", "class", "module"):
            continue
        others = [other for place in row.get("at", ()) for other in by_place.get(place, ())]
        parts = [part for part in name.split(".") if part not in DROPPED]
        told = (row.get("deprecated") or [["", ""]])[-1][1]
        spoken = [f"tf.{text}" for text in re.findall(r"`(?:tf\.)?([\w.]+)", told)]
        found = [other for other in (*others, ".".join(parts), *spoken) if other in today]
        if found := [other for other in found if other != name]:
            near = max(_alike(name, other) for other in found)
            row["now"] = next(other for other in found if _alike(name, other) == near)


def _alike(name: str, other: str) -> int:
    """How many parts two names share from their beginning.

    >>> _alike("tf.keras.optimizers.legacy.Adam", "tf.optimizers.Adam")
    1
    """
    pairs = list(zip(name.split("."), other.split("."), strict=False))
    return next((n for n, (a, b) in enumerate(pairs) if a != b), len(pairs))


def _fold(names: dict[str, dict[str, Any]]) -> None:
    """Say of the other names of an object only that they take what the first one takes."""
    first: dict[str, str] = {}
    for name in sorted(names, key=_nearest(names)):
        row = names[name]
        places = row.pop("at", None)
        told = {key: row[key] for key in ("takes", "v1_takes", "deprecated") if key in row}
        if not places or "takes" not in told:
            continue
        key = json.dumps([places, told])
        if key in first:
            row["takes"] = f"= {first[key]}"
            row.pop("v1_takes", None)
            row.pop("deprecated", None)
        first.setdefault(key, name)


# -- Members ----------------------------------------------------------------------------------


def _classes(seen: dict[str, dict], axis: Axis, names: dict[str, dict]) -> dict[str, dict]:
    whole: dict[str, dict[str, dict[str, str]]] = {}  # by class and label: its members
    above: dict[str, list[str]] = {}
    where: dict[str, dict[str, str]] = {}
    for one in axis.labels:
        for line in ("v1", "tf"):  # what a plain name stands for counts, where there is one
            for name, (members, bases) in _flat(seen["tf"][one], line).items():
                whole.setdefault(name, {})[one] = members
                where.setdefault(name, {})[one] = seen["tf"][one]["lines"][line][name][1]
                above[name] = bases
    rows = {
        name: {one: whole[name][one] for one in axis.labels if one in whole[name]} for name in whole
    }
    best = _best_names(above, whole)
    told: dict[str, dict] = {}
    same: dict[str, str] = {}
    for name in sorted(rows, key=lambda n: (n.startswith("tf.contrib"), n.count("."), len(n), n)):
        row = names[name]
        key = json.dumps([rows[name], row.get("tf"), row.get("v1"), where[name]])
        if key in same:
            told[name] = {"as": same[key]}
            continue
        same[key] = name
        bases = [best[base] for base in above[name] if base in best and best[base] != name]
        told[name] = {"from": bases, "has": _otherwise(name, bases, whole, axis)}
    return {name: told[name] for name in sorted(told) if _says(told[told[name].get("as", name)])}


def _says(told: dict[str, Any]) -> bool:
    """Whether anything is known of a class; of a message nothing is."""
    return bool(told["has"] or told["from"])


def _best_names(above: dict[str, list[str]], whole: dict[str, dict]) -> dict[str, str]:
    """Of each class that others come from, the name that it has had for longest."""
    same: dict[int, list[str]] = {}
    for name, by_label in whole.items():
        same.setdefault(id(by_label[max(by_label, key=order)]), []).append(name)
    best = {}
    for base in {base for bases in above.values() for base in bases if base in whole}:
        members = whole[base][max(whole[base], key=order)]
        others = same[id(members)]
        best[base] = min(others, key=lambda n: (-len(whole[n]), n.count("."), len(n), n))
    return best


def _flat(seen: dict[str, Any], line: str) -> dict[str, tuple[dict[str, str], list[str]]]:
    """Of each public class all members and what it comes from, at one release."""
    classes = seen["classes"].get(line, {})
    entries = seen["lines"].get(line, {})
    by_place = {entries[name][1]: name for name in classes if name in entries}
    known: dict[str, dict[str, str]] = {}

    def members(name: str) -> dict[str, str]:
        if name not in known:
            known[name] = {}
            found: dict[str, str] = {}
            for base in reversed(classes[name]["from"]):
                found.update(members(base))
            known[name] = {**found, **classes[name]["has"]}
        return known[name]

    told = {}
    for name, entry in entries.items():
        shortest = name if name in classes else by_place.get(entry[1], "")
        if entry[0] == "class" and shortest:
            told[name] = members(shortest), classes[shortest]["from"]
    return told


def _otherwise(
    name: str,
    bases: list[str],
    whole: dict[str, dict[str, dict[str, str]]],
    axis: Axis,
) -> dict[str, list[list[str]]]:
    """The members of a class that are otherwise than those of the classes above it."""
    found = {}
    inherited: dict[str, dict[str, str]] = {}
    for base in reversed(bases):
        for one, members in whole[base].items():
            inherited.setdefault(one, {}).update(members)
    every = {m for members in (*whole[name].values(), *inherited.values()) for m in members}
    for member in sorted(every):
        own = {one: members.get(member) for one, members in whole[name].items()}
        theirs = {one: inherited.get(one, {}).get(member) for one in whole[name]}
        if own == theirs:
            continue
        texts: dict[str, list[str]] = {}
        for one, text in own.items():
            if text is not None:
                texts.setdefault(text, []).append(one)
        found[member] = [[axis.spans(labels), text] for text, labels in texts.items()]
    return found


# -- What was never public --------------------------------------------------------------------


def _inner(seen: dict[str, dict], axes: dict[str, Axis]) -> dict[str, dict[str, str]]:
    told = {}
    for name in releases.inner():
        axis = "keras" if name.startswith("keras") else "tf"
        there = {
            one: seen[axis][one]["inner"][name] for one in axes[axis].labels
            if name in seen[axis][one]["inner"]
        }  # fmt: skip
        if there:
            kind = there[max(there, key=order)][0]
            told[name] = {"kind": kind, axis: axes[axis].spans(there)}
    return told


SHOWN = re.compile(r"tensorflow\.(?:contrib|core|examples|python|tensorboard|tools)\b|keras\.")
"""The packages inside that programs import from."""


def _modules(seen: dict[str, dict], axes: dict[str, Axis]) -> dict[str, dict[str, str]]:
    """Of each package the modules in it, by where they are there."""
    there: dict[tuple[str, str], set[str]] = {}
    for axis in ("tf", "keras"):
        for one in axes[axis].labels:
            for name in seen[axis][one].get("modules", ()):
                name = name.replace("tensorflow_core", "tensorflow")
                if SHOWN.match(name) and name.startswith("keras") == (axis == "keras"):
                    there.setdefault((name, axis), set()).add(one)
    found: dict[str, dict[str, list[str]]] = {}
    for (name, axis), labels in sorted(there.items()):
        package, _, last = name.rpartition(".")
        found.setdefault(package, {}).setdefault(axes[axis].spans(labels), []).append(last)
    return {
        package: {spans: " ".join(some) for spans, some in sorted(rows.items())}
        for package, rows in found.items()
    }


# -- The file ---------------------------------------------------------------------------------


def as_text(data: dict[str, Any]) -> str:
    """JSON with one line for each release, name and class."""
    blocks = []
    for key, some in data.items():
        if key == "releases":
            rows = [f"  {_dumped(axis)}: [\n{_lines(facts)}\n  ]" for axis, facts in some.items()]
        else:
            rows = [f"  {_dumped(name)}: {_dumped(row)}" for name, row in some.items()]
        blocks.append(f" {_dumped(key)}: {{\n" + ",\n".join(rows) + "\n }")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _lines(rows: list[dict[str, str]]) -> str:
    return ",\n".join(f"   {_dumped(row)}" for row in rows)


def _dumped(thing: Any) -> str:
    return json.dumps(thing, ensure_ascii=False)


def main() -> int:
    """Write the table; the exit status is 1 where a release was not read."""
    unread = [one.name for one in releases.every() if not releases.seen_of(one).exists()]
    if unread:
        print(f"not read: {', '.join(unread)}: run `nox -s symbols -- releases`")
        return 1
    seen = read(releases.SEEN)
    found = table(seen)
    file = releases.FOLDER / FILE
    file.write_text(as_text(found), encoding="utf-8")
    counts = ", ".join(f"{len(labels)} of {axis}" for axis, labels in seen.items())
    print(f"{len(found['names'])} names, {len(found['classes'])} classes; releases: {counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
