"""A Sphinx extension: shows the committed result of a run of the benchmark.

    ```{bench-table}
    ```

    ```{weight-table}
    ```

The numbers come from ``bench/result.json`` and ``bench/weight.json``, copies of what ``nox -s
bench`` and ``nox -s lighthouse`` wrote; nobody types them.
"""

from __future__ import annotations

import json
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from .report import TARGETS, Result, Target, meets

FILE = Path(__file__).parent / "result.json"
WEIGHT = Path(__file__).parent / "weight.json"


class BenchTable(SphinxDirective):
    """A table of the ratios that are asked for, and a line about the machine."""

    def run(self) -> list[nodes.Node]:
        """The table and the line."""
        self.env.note_dependency(str(FILE))
        results = json.loads(FILE.read_text(encoding="utf-8"))
        return [_table(rows(results)), nodes.paragraph("", about(results))]


class WeightTable(SphinxDirective):
    """A table of what each kind of page weighs, and of its scores."""

    def run(self) -> list[nodes.Node]:
        """The table."""
        self.env.note_dependency(str(WEIGHT))
        found = json.loads(WEIGHT.read_text(encoding="utf-8"))
        heads = ("Page", "kB", "Performance", "Accessibility", "Best practices", "SEO")
        scores = ("performance", "accessibility", "best-practices", "seo")
        lines = [
            (kind, f"{said['bytes'] / 1000:.0f}", *(str(said[name]) for name in scores))
            for kind, said in found.items()
        ]
        return [_table([heads, *lines])]


def rows(results: Result) -> list[tuple[str, ...]]:
    """The table's rows, its heading first."""
    found: list[tuple[str, ...]]
    found = [("Pages", "Figure", "Ours", "Other", "Ratio", "Asked", "Met")]
    parts = {"this site": results.get("site") or {}, **results.get("synthetic", {})}
    for name, part in parts.items():
        for target in TARGETS:
            value = part.get("ratios", {}).get(target.name)
            if value is None:
                continue
            asked = {"this site": target.at, "50": target.at_50}.get(name, "")
            met = ("yes" if meets(value, asked) else "no") if asked else ""
            asked = asked.replace(">=", "at least").replace("<=", "at most")
            figures = [_figure(part, target, figure) for figure in ("ours", "other")]
            found.append((name, target.title, *figures, f"{value:.2f}", asked, met))
    return found


def about(results: Result) -> str:
    """Where and when the figures were taken.

    >>> about({"environment": {"date": "2026-11-21", "cores": 2, "cpu": "A CPU"}, "site": {}})
    'Taken on 2026-11-21 on 2 cores of A CPU.'
    """
    machine = results["environment"]
    parts = [results.get("site") or {}, *results.get("synthetic", {}).values()]
    repeats = sorted({part["repeats"] for part in parts if "repeats" in part})
    counted = " to ".join(map(str, dict.fromkeys((*repeats[:1], *repeats[-1:]))))
    medians = f", medians of {counted} runs" if repeats else ""
    names = {"tensorflow": "TensorFlow", "python": "Python", "sphinx": "Sphinx"}
    versions = [f"{name} {machine[key]}" for key, name in names.items() if key in machine]
    with_versions = f" with {', '.join(versions)}" if versions else ""
    cores = f"{machine['cores']} cores of {machine['cpu']}"
    pages = (results.get("site") or {}).get("pages")
    then = f" This site had {pages} pages then." if pages else ""
    return f"Taken on {machine['date']} on {cores}{with_versions}{medians}.{then}"


def _figure(part: Result, target: Target, which: str) -> str:
    name = getattr(target, which)
    if name not in part:
        return ""
    shown = f"{part[name]:.1f} s" if name.endswith("_s") else f"{part[name]:.0f} MiB"
    return f"{shown} (once)" if name in part.get("once", ()) else shown


def _table(lines: list[tuple[str, ...]]) -> nodes.table:
    group = nodes.tgroup(cols=len(lines[0]))
    group += [nodes.colspec(colwidth=1) for _ in lines[0]]
    heading, *rest = [nodes.row("", *map(_entry, line)) for line in lines]
    group += [nodes.thead("", heading), nodes.tbody("", *rest)]
    return nodes.table("", group)


def _entry(text: str) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", text))


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("bench-table", BenchTable)
    app.add_directive("weight-table", WeightTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
