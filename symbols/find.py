"""Find the row of a name, however it is spelled: ``python -m symbols.find keras.losses.mse``.

A name of any release has a row in ``records/symbols/releases/names.json`` (:mod:`symbols.table`).
A program may spell it in other ways:

    >>> spelled("tensorflow.compat.v1.Session()"), spelled("from keras.layers import Dense as D")
    (('tf.Session', 'v1'), ('tf.keras.layers.Dense', 'keras'))
    >>> spelled("from tensorflow.python.framework import ops")
    ('tf.python.framework.ops', 'tf')
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import tomllib

from symbols import called, releases
from symbols.names import FOLDER, ROOT
from symbols.notes import Symbol, _chain, read
from symbols.notes import load as load_fates
from symbols.table import DROPPED, FILE, LINES, Axis

NOTES = ROOT / "docs" / "symbols.toml"
LATER = "symbols_later.toml"
IMPORT = re.compile(r"\s*from\s+([\w.]+)\s+import\s+\(?\s*(\w+)|\s*import\s+([\w.]+)")
HOMES = ("tf.python.", "tf.core.", "tf.contrib.", "tf.examples.", "tf.tools.", "tf.estimator.")


@dataclass(frozen=True)
class Found:
    """The row of a name.

    Attributes:
        name: the public name, or the name as it was asked for where it never was public.
        line: the line of names that was asked for: ``tf``, ``v1``, ``keras``, ``tf_keras``.
        how: ``public``, ``member`` of a class, ``place`` where a public object is defined,
            ``inner`` what was never meant to be used.
        spans: for each line where it is there, as spans of releases.
        now: what to type today, where it is another name; empty where it is this one, or nothing.
        note: a sentence beside it.
        row: what the table says of it.
    """

    name: str
    line: str
    how: str
    spans: dict[str, str]
    now: str = ""
    note: str = ""
    row: dict[str, Any] = field(default_factory=dict)


def spelled(text: str) -> tuple[str, str]:
    """A name as the table writes it, and the line of names that it is asked from."""
    if found := IMPORT.match(text):
        module, name, whole = found.groups()
        text = whole or f"{module}.{name}"
    text = re.split(r"[(\s\[=]", text.strip().lstrip("@"), maxsplit=1)[0].strip(".")
    text = re.sub(r"^K(?=\.)", "tf.keras.backend", text)
    text = re.sub(r"^tensorflow(_core)?(?=\.|$)", "tf", text)
    text = re.sub(r"^tf\.(?:(?:_api|api)\.v[12]|google)(?=\.|$)", "tf", text)
    line = "tf"
    while found := re.match(r"tf\.compat\.v([12])(?=\.|$)", text):
        text, line = f"tf{text[found.end() :]}", "v1" if found[1] == "1" else "tf"
    if found := re.match(r"(tf_keras|keras)(?=\.|$)", text):
        return f"tf.keras{text[found.end() :]}", found[1]
    return text, line


class Table:
    """The table of all names, with what people add to it."""

    def __init__(
        self,
        data: dict[str, Any],
        inner: dict[str, str],
        later: dict[str, dict],
        fates: dict[str, Symbol] | None = None,
    ) -> None:
        self.data, self.fates = data, fates or {}
        self.names, self.classes, self.inner = data["names"], data["classes"], data["inner"]
        self.axes = {
            key: Axis(one["label"] for one in some) for key, some in data["releases"].items()
        }
        self.now, self.later = inner, later
        self.places = {
            f"{module}.{word.partition('=')[0]}": f"{space}.{word.rpartition('=')[2]}"
            for module, spaces in data["places"].items()
            for space, words in spaces.items()
            for word in words.split()
        }
        self.lower = {name.lower(): name for name in reversed(self.names)}

    def find(self, text: str) -> Found | None:
        """The row of a name; None where no release had it."""
        name, line = spelled(text)
        name = name.partition(".__")[0]  # of what Python itself gives nothing is told
        return (
            self._public(name, line) or self._inner(name, line) or self._place(name, line)
            or self._module(name, line)
        )  # fmt: skip

    def _public(self, name: str, line: str) -> Found | None:
        if row := self.names.get(name):
            spans = {key: row[key] for key in LINES if key in row}
            now, note = self.added(name, row)
            return Found(name, line, "public", spans, now, note, row)
        cls, _, member = name.rpartition(".")
        if cls in self.classes and (had := self.member(cls, member)):
            return Found(name, line, "member", {"tf": had}, "", "", {"kind": "member"})
        if name == "tf":
            spans = {"tf": self.axes["tf"].spans(self.axes["tf"].labels)}
            return Found(name, line, "public", spans, row={"kind": "module"})
        if not cls:
            return None
        above = self._public(cls, line)
        return above if above and self._is_open(above) else None

    def _is_open(self, found: Found) -> bool:
        """Whether nothing is known of what stands behind a dot: of a value, or of a message."""
        kind = found.row.get("kind")
        return kind in ("member", "constant") or (
            kind == "class" and found.name not in self.classes
        )

    def member(self, cls: str, name: str) -> str:
        """Where a class has a member, as spans; nothing where it never had."""
        axis = self.axes["tf"]
        return axis.spans(self._member(cls, name, set()))

    def _member(self, cls: str, name: str, above: set[str]) -> set[str]:
        entry = self.classes.get(cls, {})
        entry = self.classes.get(entry["as"], {}) if "as" in entry else entry
        row, axis = self.names.get(cls, {}), self.axes["tf"]
        there = {*axis.within(row.get("tf", "")), *axis.within(row.get("v1", ""))}
        if name in entry.get("has", {}):
            return {one for spans, _ in entry["has"][name] for one in axis.within(spans)}
        found: set[str] = set()
        for base in entry.get("from", ()):
            if base not in above:
                found |= self._member(base, name, above | {cls}) & there
        return found

    def added(self, name: str, row: dict[str, Any]) -> tuple[str, str]:
        """What to type for a name that is not there today, and a sentence, by its nearest entry."""
        if symbol := self.fates.get(name):
            exact = self.exact(symbol)
            now = exact.now or exact.instead
            return "" if now == name else now, symbol.note
        if self.is_there(row):
            return (self._stable(name) if name in called.raising() else ""), ""
        told: dict[str, str] = {}
        for key in _chain(name):
            if key in self.later:
                told = {**(told if "now" not in self.later[key] else {}), **self.later[key]}
        return row.get("now") or told.get("now", ""), told.get("note", "")

    def exact(self, symbol: Symbol) -> Symbol:
        """A symbol of 1.15 with the very name to type, where people told its namespace alone."""
        now = self.names.get(symbol.name, {}).get("now", "")
        within = symbol.instead and now.startswith(f"{symbol.instead}.")
        return replace(symbol, instead=now) if within else symbol

    def _stable(self, name: str) -> str:
        """The name without what says that it is experimental or old, where there is one."""
        stable = ".".join(part for part in name.split(".") if part not in DROPPED)
        return stable if stable != name and stable in self.names else ""

    def takes(self, name: str) -> list[list[str]]:
        """From which release on a call of a name has which parameters."""
        told = self.names[name].get("takes", [])
        return self.takes(told[2:]) if isinstance(told, str) else told

    def deprecation(self, name: str) -> tuple[str, str]:
        """Since when the documentation calls a name deprecated, and what it says; or nothing."""
        row = self.names[name]
        if str(row.get("takes", "")).startswith("= "):
            return self.deprecation(row["takes"][2:])
        since, told = (row.get("deprecated") or [["", ""]])[-1]
        return (since, told) if told and self.is_there(row) else ("", "")

    def is_there(self, row: dict[str, Any], line: str = "tf") -> bool:
        """Whether a name is there in the newest release, by its plain name."""
        axis = self.axes[LINES[line]]
        newest = [one for one in axis.labels if one.replace(".", "").isdigit()][-1]
        return newest in axis.within(row.get(line, ""))

    def _inner(self, name: str, line: str) -> Found | None:
        asked = name
        if line == "keras":
            asked = name[len("tf.") :]
        asked = re.sub(r"^tf(?=\.|$)", "tensorflow", asked)
        parts = asked.split(".")
        if (known := ".".join(parts)) not in self.inner:
            return None
        row = self.inner[known]
        spans = {key: row[key] for key in LINES if key in row}
        return Found(asked, line, "inner", spans, self.now.get(known, ""), "", row)

    def _place(self, name: str, line: str) -> Found | None:
        """The public name of an object that is asked for by the place where it is defined."""
        place = name[len("tf.") :] if name.startswith(HOMES) or line == "keras" else name
        found = self.places.get(place) or self.places.get(re.sub(r"^keras\.src\.", "keras.", place))
        if found is None and place.startswith("python.keras."):
            whole = self._public(f"tf.{place[len('python.') :]}", line)
            found = whole.name if whole else None
        if found is None and place.startswith(("keras.", "python.keras.", "python.", "contrib.")):
            found = self._alike(place)
        if found is None:
            head, _, member = place.rpartition(".")
            if head in self.places and (
                inside := self._public(f"{self.places[head]}.{member}", line)
            ):
                return inside
            return None
        row = self.names.get(found, {})
        spans = {key: row[key] for key in LINES if key in row}
        now, note = self.added(found, row)
        return Found(found, line, "place", spans, now, note, row)

    def _alike(self, place: str) -> str | None:
        """The public name of an object that a module has from where it is defined.

        Many modules hand on what others define: ``python.ops.nn`` what ``python.ops.nn_ops`` does.
        Of the objects of the very name the one counts whose public name is the shortest, then the
        one whose place is most alike; it is in a package of the same name, or stands in ``tf``
        itself. Keras's are no others', and an operation of ``tf.raw_ops`` is never meant.
        """
        module, _, last = place.rpartition(".")
        near = [
            (self.places[other].count("."), -_in_common(other, place), other)
            for other in self._by_last.get(last, ())
            if other.split(".")[0] == module.split(".")[0]
            and (".keras." in f".{other}") == (".keras." in f".{place}")
            and self.places[other].rpartition(".")[2] == last
            and not self.places[other].startswith("tf.raw_ops.")
            and (self.places[other].count(".") == 1 or _in_common(other, place) > 2)
        ]
        return self.places[min(near)[2]] if near else None

    @property
    def _by_last(self) -> dict[str, list[str]]:
        if not hasattr(self, "_last"):
            self._last: dict[str, list[str]] = {}
            for place in self.places:
                self._last.setdefault(place.rpartition(".")[2], []).append(place)
        return self._last

    def _module(self, name: str, line: str) -> Found | None:
        """The module in which a name is, or that it is: what it has is not known."""
        asked = name[len("tf.") :] if line == "keras" else re.sub("^tf", "tensorflow", name)
        axis = "keras" if line == "keras" else "tf"
        parts = asked.split(".")
        for end in range(len(parts), max(len(parts) - 3, 1), -1):
            package, last = ".".join(parts[: end - 1]), parts[end - 1]
            for spans, some in self.data["modules"].get(package, {}).items():
                if last in some.split():
                    module = f"{package}.{last}"
                    now = self.now.get(module) or self._most(module)
                    return Found(asked, line, "inner", {axis: spans}, now, "", {"kind": "module"})
        return None

    def _most(self, module: str) -> str:
        """The namespace that has most of what a module, or the package around it, defines."""
        parts = module.split(".")
        for end in range(len(parts), 1, -1):
            known = ".".join(parts[:end])
            if self.now.get(known):
                return self.now[known]
            spaces = self.data["places"].get(known.removeprefix("tensorflow."), {})
            if spaces:
                return max(spaces, key=lambda space: len(spaces[space]))
        return ""


def _in_common(one: str, other: str) -> int:
    """How many of their parts two places share.

    >>> _in_common("python.ops.nn_ops.dropout", "python.ops.nn.dropout")
    3
    """
    return len(set(one.split(".")) & set(other.split(".")))


@lru_cache(maxsize=2)
def load(records: Path = FOLDER, notes: Path = NOTES) -> Table:
    """The table of a folder of records, with what people add to it.

    Args:
        records: ``records/symbols``.
        notes: what people say of names of 1.15; ``symbols_later.toml`` stands beside it.

    Raises:
        OSError: it is not there: run ``nox -s symbols -- releases``.
        FatesError: the fates or a file of notes cannot be read.
    """
    data = json.loads((records / "releases" / FILE).read_text(encoding="utf-8"))
    inner = tomllib.loads(releases.INNER.read_text(encoding="utf-8"))
    later = read(notes.with_name(LATER))
    return Table(data, inner, later, load_fates(records, notes).symbols)


def find(text: str) -> Found | None:
    """The row of a name, however it is spelled; None where no release had it."""
    return load().find(text)


def main() -> int:
    """Tell the rows of some names; the exit status is 1 where one is not found."""
    missing = 0
    for text in sys.argv[1:]:
        found = find(text)
        missing += found is None
        told = found and f"{found.name} ({found.how}) {found.spans} {found.now} {found.note}"
        print(f"{text}: {told or 'no release had it'}")
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
