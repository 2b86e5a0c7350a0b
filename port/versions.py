"""What changes from one release to another for the names that programs use.

``python -m port --from 2.8 --to 2.21 FOLDER``: of all that :mod:`symbols.between` knows of two
releases, what has to do with these programs. A row of a name has where a program uses that name; an
example of this site has where its script uses one that a program uses too. Names that so many
scripts use that they say nothing of one (``tf.constant``) are left out of that.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from symbols import between
from symbols.find import spelled

COMMON = 40
"""A name that more scripts use than this brings no example along."""

_NAME = re.compile(r"\btf(?:\.\w+)+")


def used(found: dict[str, Any]) -> set[str]:
    """The public names that programs use, by what the check has found in them.

    >>> sorted(used({"files": [{"findings": [{"symbol": "tf.log"}, {"symbol": "keras.Input"}]}]}))
    ['tf.keras.Input', 'tf.log']
    """
    names = {str(one["symbol"]) for file in found["files"] for one in file["findings"]}
    return {spelled(name)[0] for name in names if name.startswith(("tf.", "keras."))}


def by_script(root: Path) -> dict[str, set[str]]:
    """The names that each script below a folder uses, but for those that many of them use."""
    names = {
        file.relative_to(root).as_posix(): set(_NAME.findall(file.read_text(encoding="utf-8")))
        for file in root.rglob("*.py")
    }
    scripts = Counter(name for those in names.values() for name in those)
    return {
        path: {name for name in those if scripts[name] <= COMMON} for path, those in names.items()
    }


def concerned(
    rows: dict[str, list[dict[str, str]]], names: set[str], scripts: dict[str, set[str]]
) -> dict[str, list[dict[str, str]]]:
    """The rows of two releases that have to do with some names, by kind; new names are left out.

    Args:
        rows: what :func:`symbols.between.between` found.
        names: those that the programs use.
        scripts: the names that each script of an example uses.
    """

    def concerns(row: dict[str, str]) -> bool:
        script = row["name"].partition("::")[0]
        return row["name"] in names or bool(scripts.get(script, set()) & names)

    return {kind: list(filter(concerns, rows[kind])) for kind in rows if kind != "new"}


def told(found: dict[str, Any], before: str, after: str, root: Path) -> tuple[list[str], bool]:
    """What changes for programs, as lines to read, and whether something must be changed.

    Args:
        found: what the check has found in them.
        before: the release that they were written for, such as ``2.8``.
        after: the one that they go to.
        root: the folder of this project, for its records and scripts.

    Raises:
        LookupError: a release is not known; the message names those that are.
    """
    data = between.gather(root)
    pair = data.release(before), data.release(after)
    names = used(found)
    rows = concerned(between.between(data, *pair), names, by_script(root / "examples"))
    first = f"{data.releases[pair[0]]['name']} \u2192 {data.releases[pair[1]]['name']}"
    lines = [f"{first}, for {len(names)} names that are used here"]
    for kind, those in rows.items():
        if those:
            lines += ["", f"{between.KINDS[kind]}: {len(those)}"]
            lines += [line for row in those for line in between.as_lines(row)]
    if len(lines) == 1:
        lines.append("nothing that is known here changes for them")
    return lines, bool(rows["gone"] or rows["arguments"])
