"""The releases that are recorded: a table says how to make the environment of each.

It is a file of tab-separated values, ``releases.tsv`` beside the records, with the columns

    name    python    requirement                       until
    2.0.1   3.9       numpy==2.0.1                      2024-08-01

A release's requirement is resolved as of the day in the column *until*, so that it gets the
packages of its time; the folder ``frozen`` beside the table holds what came of it, to make the same
environment again.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

FILE = "releases.tsv"
_COLUMNS = ("name", "python", "requirement", "until")


@dataclass(frozen=True)
class Release:
    """One row of the table.

    ``name`` is the version of the package, with what else tells it from another release of the same
    version: a second package's version, or of a *twin* the fact in which it differs (such as
    ``2.0.1-python-3.10``). ``table`` is the file that it stands in.
    """

    name: str
    python: str
    requirement: str
    until: str
    table: Path | None = None

    @property
    def frozen(self) -> Path | None:
        """The file with the exact packages of its environment; None where there can be none."""
        if self.table is None or not self.until:
            return None
        return self.table.parent / "frozen" / f"{self.name}.txt"

    def pinned(self, package: str) -> str | None:
        """The version of a package in its frozen list; None where it is not in it."""
        file = self.frozen
        text = file.read_text(encoding="utf-8") if file and file.exists() else ""
        found = re.search(rf"^{re.escape(package)}==(.+)$", text, re.MULTILINE)
        return found.group(1) if found else None


def read(file: Path) -> list[Release]:
    """Every release of a table, in its order; none where there is no table.

    Raises:
        LookupError: a row is not one; the message says which and what is missing.
    """
    if not file.exists():
        return []
    found = []
    with open(str(file), encoding="utf-8", newline="") as stream:
        for number, row in enumerate(csv.DictReader(stream, delimiter="\t"), start=2):
            if None in row or any(row.get(column) is None for column in _COLUMNS):
                wanted = "name, python, requirement and until, with a tab between them"
                raise LookupError(f"{file}:{number}: this is no release: write {wanted}")
            name, python, requirement, until = (row[column] for column in _COLUMNS)
            found.append(Release(name, python, requirement, until, table=file))
    return found


def matching(table: list[Release], word: str) -> list[Release]:
    """The releases of a version: ``2.16`` is every 2.16.x, ``all`` is all of them.

    Raises:
        LookupError: there is none; the message names those that there are.

    >>> table = [Release("2.0.1", "3.9", "numpy==2.0.1", "2024-08-01")]
    >>> [release.name for release in matching(table, "2.0")]
    ['2.0.1']
    """
    found = [r for r in table if word in ("all", r.name) or r.name.startswith(f"{word}.")]
    if not found:
        known = ", ".join(release.name for release in table) or "none"
        raise LookupError(f"no release {word!r} in the table of releases; there are: {known}")
    return found
