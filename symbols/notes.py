"""What became of each symbol: the computed fates, and what people add to them.

``records/symbols/`` holds the names of the old version and the fate of each (made by
``nox -s symbols``); ``docs/symbols.toml`` says what to type instead, where no table knows, and
which page teaches it. This module puts the two together, over text alone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import tomllib

FIELDS = {"now", "note", "page"}
THERE = ("same", "changed", "different")
"""Statuses of a plain name that is still there."""


IN_FILES = ("tf.keras", *(
    f"tf.keras.{part}"
    for part in ("activations", "constraints", "initializers", "layers", "losses", "metrics",
                 "models", "optimizers", "regularizers")
))  # fmt: skip
"""Modules of Keras whose names a file of a model can hold."""


class FatesError(Exception):
    """The fates cannot be read: the message says where, what and how to mend it."""


@dataclass(frozen=True)
class Symbol:
    """One name of the old version, and what became of it."""

    name: str
    kind: str
    status: str
    now: str = ""
    instead: str = ""
    note: str = ""
    page: str = ""
    args: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        """What ``symbols.json`` says of it: all that is not empty."""
        data: dict[str, Any] = {"status": self.status, "now": self.now or self.instead}
        data |= {"instead": self.instead, "note": self.note, "page": self.page}
        data |= {"args": self.args, "kind": self.kind}
        data |= {key: self.facts[key] for key in ("error", "tf_keras") if key in self.facts}
        required = ("status", "now", "note", "page")
        return {key: value for key, value in data.items() if value or key in required}


@dataclass(frozen=True)
class Fates:
    """All symbols, by namespace, and the versions that they are told for."""

    symbols: dict[str, Symbol]
    namespaces: dict[str, list[str]]
    versions: dict[str, str]

    @property
    def pages(self) -> dict[str, list[str]]:
        """The namespaces that share each page."""
        found: dict[str, list[str]] = {}
        for namespace in self.namespaces:
            found.setdefault(page_of(namespace), []).append(namespace)
        return found


def page_of(namespace: str) -> str:
    """The page of a namespace: those deeper inside share it.

    >>> page_of("tf.nn.rnn_cell"), page_of("tf.keras.layers"), page_of("tf.contrib.slim.nets")
    ('tf.nn', 'tf.keras.layers', 'tf.contrib.slim')
    """
    parts = namespace.split(".")
    deep = 3 if parts[1:2] in (["keras"], ["contrib"]) else 2
    return ".".join(parts[:deep])


def load(folder: Path, curated: Path) -> Fates:
    """Read the fates of a folder, and what a file adds to them.

    Raises:
        FatesError: a file is missing or is not what it should be.
    """
    files = (*sorted(folder.glob("tf-*.json")), folder / "fates.json", curated)
    try:
        return _load(folder, curated, tuple(file.stat().st_mtime_ns for file in files))
    except OSError as error:
        raise FatesError(f"{error.filename}: it cannot be read: run `nox -s symbols`") from None


@lru_cache(maxsize=1)
def _load(folder: Path, curated: Path, _: tuple[int, ...]) -> Fates:
    names: dict[str, dict[str, list]] = {}
    for file in sorted(folder.glob("tf-*.json")):
        names |= json.loads(file.read_text(encoding="utf-8"))["names"]
    data = json.loads((folder / "fates.json").read_text(encoding="utf-8"))
    fates = data.pop("symbols")
    added = read(curated)
    known = {name for name, fate in fates.items() if fate["status"] in THERE}
    known |= {fate["now"] for fate in fates.values() if fate["status"] == "renamed"}
    symbols, namespaces = {}, {}
    for namespace in sorted(names):
        rows = namespaces[namespace] = [f"{namespace}.{name}" for name in names[namespace]]
        for name, entry in zip(rows, names[namespace].values(), strict=True):
            symbols[name] = _symbol(name, entry[0], fates[name], added, known)
    return Fates(symbols, namespaces, data)


def read(file: Path) -> dict[str, dict[str, str]]:
    """What people add: for each name, what to type, a note, a page.

    Raises:
        FatesError: the file is not TOML, or an entry has what none has.
    """
    try:
        added = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise FatesError(f"{file.name}: {error}") from None
    for name, entry in added.items():
        if unknown := set(entry) - FIELDS:
            raise FatesError(f'{file.name}: ["{name}"] has no field {min(unknown)!r}')
    return added


def _symbol(
    name: str, kind: str, fate: dict[str, Any], added: dict[str, dict[str, str]], known: set[str]
) -> Symbol:
    own = _added(name, fate.get("was"), added)
    status = fate["status"]
    now = fate.get("now", name if status in THERE else "")
    instead = own.get("now", "")
    before, dot, _ = instead.partition(".{name}")
    if dot:
        last = name.rpartition(".")[2]
        full = before if before.endswith(f".{last}") else f"{before}.{last}"
        instead = full if full in known or not before.startswith("tf.") else before
    if status in ("same", "renamed") or instead == name:
        instead = ""
    facts = {key: value for key, value in fate.items() if key not in ("status", "now", "args")}
    note, page = own.get("note", ""), own.get("page", "")
    return Symbol(name, kind, status, now, instead, note, page, fate.get("args", {}), facts)


def _added(name: str, other: str | None, added: dict[str, dict[str, str]]) -> dict[str, str]:
    """The fields of all entries that fit a name, the nearest one last.

    Its namespaces come first, then the name that its object has elsewhere, then its own entry.
    """
    keys = [key for key in _chain(name) if key != name]
    keys += _chain(other) if other else []
    found: dict[str, str] = {}
    for key in (*keys, name):
        entry = added.get(key, {})
        if "now" in entry and "note" not in entry:
            found.pop("note", None)  # a note belongs to what it stands beside
        found |= entry
    return found


def _chain(name: str) -> list[str]:
    """A name with all that it is in, the outermost first.

    >>> _chain("tf.nn.dropout")
    ['tf', 'tf.nn', 'tf.nn.dropout']
    """
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


def keras_names(folder: Path) -> frozenset[str]:
    """The names of Keras's own classes and functions that a file of a model can hold.

    Args:
        folder: where ``records/`` is.

    Returns:
        The last parts of the names, of TensorFlow 1.15 and of what came since.
    """
    there = folder / "records" / "symbols"
    old = json.loads((there / "tf-1.15.5.json").read_text(encoding="utf-8"))["names"]
    newer = json.loads((there / "today.json").read_text(encoding="utf-8"))["newer"]
    return frozenset(
        name
        for module in IN_FILES
        for names in (old.get(module, {}), newer.get(module, {}))
        for name in names
        if "." not in name
    )
