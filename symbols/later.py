"""The names that TensorFlow 1.15 had not: they came later, or were gone before it.

What became of a name of 1.15 is told by :mod:`symbols.notes`. Of the others the table of releases
(:mod:`symbols.table`) says where they are; their status follows from that:

``new``      It is there today by its plain name.
``ended``    It came after 1.15, and is gone again.
``before``   It was gone when 1.15 came.
``v1``       It is in ``tf.compat.v1`` only.
``keras``    It is in the package ``keras`` only.
``breaks``   It is there by name, and raises when it is used: calls say so (:mod:`symbols.called`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from symbols import called
from symbols.find import Table
from symbols.notes import page_of
from symbols.table import LINES, order

STATUSES = ("new", "ended", "before", "v1", "keras", "breaks")


@dataclass(frozen=True)
class Later:
    """One name that 1.15 had not.

    ``spans`` says for each line of names where it is there; ``takes`` from which release on a call
    has which parameters.
    """

    name: str
    kind: str
    status: str
    spans: dict[str, str]
    takes: tuple[tuple[str, str], ...] = ()
    now: str = ""
    note: str = ""
    error: str = ""

    @property
    def page(self) -> str:
        """The page of its namespace."""
        return page_of(self.name.rpartition(".")[0])


@lru_cache(maxsize=2)
def later(table: Table) -> dict[str, Later]:
    """All names that 1.15 had not, sorted."""
    raised = called.raising()
    found = {}
    for name, row in table.names.items():
        if name in table.fates:
            continue
        status = _status(table, row)
        error = raised.get(name, "")
        now, note = table.added(name, row)
        if error and status == "new":
            status = "breaks"
        spans = {line: row[line] for line in LINES if line in row}
        takes = tuple((one, text) for one, text in table.takes(name))
        found[name] = Later(name, row["kind"], status, spans, takes, now, note, error)
    return found


def _status(table: Table, row: dict[str, str]) -> str:
    for line, status in (("tf", "new"), ("v1", "v1"), ("keras", "keras")):
        if table.is_there(row, line):
            return status
    spans = " ".join(row[line] for line in LINES if line in row and LINES[line] == "tf")
    newest = max((order(one) for one in table.axes["tf"].within(spans)), default=(0,))
    return "ended" if newest > (1, 15) else "before"


def small(table: Table) -> dict[str, list[str]]:
    """Of each name that 1.15 had not what a check of programs needs of it.

    The status, where it is there in words, what to type instead, and a sentence beside it: empty
    where there is nothing to say.
    """
    return {
        name: [one.status, told(one.spans), one.now, one.error or one.note]
        for name, one in later(table).items()
    }


def told(spans: dict[str, str]) -> str:
    """Where a name is there, in words.

    >>> told({"tf": "1.0-1.15", "v1": "1.13-"}), told({"tf": "2.2-2.8 2.10"})
    ('1.0 to 1.15; compat.v1 since 1.13', '2.2 to 2.8, 2.10')
    >>> told({"tf": "2.16-", "v1": "2.16-", "keras": "3.0-"})
    'since 2.16; keras since 3.0'
    """
    words = {"tf": "", "v1": "compat.v1 ", "keras": "keras ", "tf_keras": "tf_keras "}
    parts = []
    for line, text in spans.items():
        if line == "v1" and text == spans.get("tf"):
            continue
        if line == "tf_keras" and spans.get("tf", "").endswith("-"):
            continue
        parts.append(words[line] + ", ".join(_span(one) for one in text.split()))
    return "; ".join(parts)


def _span(text: str) -> str:
    first, dash, last = text.partition("-")
    if not dash:
        return first
    return f"{first} to {last}" if last else f"since {first}"
