"""Read the names of every release, each in its own environment: ``python -m symbols.releases``.

The releases are those of ``records/releases.tsv`` (of twins, which differ in Python or NumPy alone,
the first) and those of ``records/symbols/releases/``: older ones, Keras's own, ``tf_keras``.
What each has goes to ``_build/symbols/seen/``; what was read already is not read again, unless
``--again`` is given. :mod:`symbols.table` makes one table of it.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import sys
from pathlib import Path

import tomllib

from doctested import environments, releases
from doctested import runner as runners
from doctested.releases import Release
from symbols import names
from symbols.release import QUIET

ROOT = names.ROOT
FOLDER = names.FOLDER / "releases"
"""Where the table of the other releases, and that of all names, is kept."""

WORK = Path("_build") / "symbols"
SEEN = WORK / "seen"
INNER = ROOT / "symbols" / "inner.toml"
TWIN = re.compile(r"-(?:python|numpy)-")


class _Plain(ast.NodeTransformer):
    """Takes what Python 3.6 cannot read out of a module: its annotations."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        return None if node.module == "__future__" else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        self.generic_visit(node)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node


def plain(text: str) -> str:
    r"""A module without its annotations.

    >>> text = "from __future__ import annotations\na: int = 1\ndef f(x: int) -> int: return x"
    >>> print(plain(text))
    a = 1
    <BLANKLINE>
    def f(x):
        return x
    """
    tree = _Plain().visit(ast.parse(text))
    return ast.unparse(ast.fix_missing_locations(tree))


def aged(folder: Path) -> Path:
    """Write what reads names as Python 3.6 can run it: ``python FOLDER`` runs it."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "symbols").mkdir(parents=True)
    for name in ("__init__", "names", "seen"):
        text = (ROOT / "symbols" / f"{name}.py").read_text(encoding="utf-8")
        (folder / "symbols" / f"{name}.py").write_text(plain(text), encoding="utf-8")
    main = "import sys\nfrom symbols.seen import main\nsys.exit(main())\n"
    (folder / "__main__.py").write_text(main, encoding="utf-8")
    return folder


def command(release: Release, out: Path) -> list[str]:
    """The words behind ``python`` that read the names of a release."""
    old = tuple(map(int, release.python.split("."))) < (3, 7)
    run = [str(aged(WORK / "aged"))] if old else ["-m", "symbols.seen"]
    return [*run, "--out", str(out), "--inner", str(WORK / "inner.txt")]


def every(recorded: Path = ROOT / "records", own: Path = FOLDER) -> list[Release]:
    """The releases whose names are read."""
    table = [one for one in releases.read(recorded / releases.FILE) if not TWIN.search(one.name)]
    return [*table, *releases.read(own / releases.FILE)]


def seen_of(release: Release, folder: Path = SEEN) -> Path:
    """The file of what was seen of a release."""
    return folder / f"{release.name}.json"


def inner() -> dict[str, str]:
    """The names that were never public, each with what to type for it."""
    return tomllib.loads(INNER.read_text(encoding="utf-8"))


def main() -> int:
    """Read the releases that the command line names; the exit status."""
    parser = environments.arguments(str(__doc__).split(":")[0])
    options = parser.parse_args()
    found = [one for word in options.release for one in releases.matching(every(), word)]
    os.environ.update(QUIET)
    SEEN.mkdir(parents=True, exist_ok=True)
    (WORK / "inner.txt").write_text("\n".join(inner()) + "\n", encoding="utf-8")
    runners.load(options.runner)
    bad = []
    for release in found:
        out = seen_of(release)
        if out.exists() and not options.again:
            continue
        if not environments.within(release, [command(release, out.absolute())], options):
            bad.append(release.name)
    print(f"{len(found) - len(bad)} of {len(found)} releases read", flush=True)
    if bad:
        print(f"not read: {', '.join(bad)}", flush=True)
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
