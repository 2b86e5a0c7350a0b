"""Computes the figures from the repeats, checks them against what is asked of them, and shows them.

The file has a part for each site: the median of each figure, and beside them ``ratios`` (what is
asked for), ``spread`` (the smallest and the largest of each figure), ``repeats``, ``once`` (the
figures that were taken once all the same), ``runs`` (all figures of each repeat), ``pages``,
``scripts``, ``examples`` and ``notes``.
"""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

FIGURES = (
    *("cold_s", "stock_s", "gallery_s", "floor_s", "noop_s", "noop_reference_s"),
    *("edit_script_s", "edit_prose_s", "live_save_to_page_s"),
    *("doctest_s", "doctest_shared_s", "doctest_isolated_s", "peak_mb", "stock_peak_mb"),
)
"""The figures that every site has."""

DISTRIBUTIONS = (
    *("tensorflow", "keras", "numpy", "sphinx", "myst-nb", "nbclient", "ipykernel"),
    *("sphinx-book-theme", "sphinx-gallery", "pytest"),
)

Result = dict[str, Any]


@dataclass(frozen=True)
class Target:
    """What is asked of one ratio.

    ``ours`` and ``other`` name figures; the ratio is ours to other, or other to ours where ``at``
    begins with ``>=``. ``at`` holds what is asked of the site's own pages, ``at_50`` of 50 pages.
    """

    name: str
    title: str
    ours: str
    other: str
    at: str = ""
    at_50: str = ""


TARGETS = (
    Target("faster_than_stock", "cold, stock myst-nb", "cold_s", "stock_s", ">= 5", ">= 8"),
    Target("to_gallery", "cold, sphinx-gallery", "cold_s", "gallery_s", "<= 1", "<= 1.5"),
    Target("to_floor", "cold, floor", "cold_s", "floor_s", "<= 1.4"),
    Target("noop", "no change, off", "noop_s", "noop_reference_s", "<= 1.3", "<= 1.3"),
    Target(
        "doctest_faster_than_isolated",
        *("doctests, a process each", "doctest_s", "doctest_isolated_s", ">= 4"),
    ),
    Target(
        "doctest_to_shared",
        *("doctests, one process", "doctest_s", "doctest_shared_s", "", "<= 2"),
    ),
    Target("peak", "peak memory, stock", "peak_mb", "stock_peak_mb", "<= 1"),
    Target("further_page_s", "each further page", "cold_s", "", "", "<= 0.5"),
    Target("peak_growth", "peak, to fewer pages", "peak_mb", "", "", "<= 1.1"),
    Target("live_beyond_script_s", "live, beyond the script", "", "", "<= 1", "<= 1"),
)
"""What is asked of the extension."""


def result(repeats: list[dict[str, float]], facts: Result, smaller: Result | None = None) -> Result:
    """One site's part of the file.

    Args:
        repeats: the figures of each repeat.
        facts: what else there is to say of the site (``pages``, ``scripts``, ``notes``, …).
        smaller: the part of a synthetic site with fewer pages, to say what a further page costs.
    """
    names = dict.fromkeys(name for figures in repeats for name in figures)
    values = {name: [figures[name] for figures in repeats if name in figures] for name in names}
    medians = {name: round(statistics.median(some), 3) for name, some in values.items()}
    spread = {name: [round(min(s), 3), round(max(s), 3)] for name, s in values.items()}
    return {
        **medians,
        "ratios": ratios(medians, facts, smaller),
        "repeats": len(repeats),
        "once": [name for name, some in values.items() if len(some) == 1 < len(repeats)],
        "spread": spread,
        "runs": [{name: round(value, 3) for name, value in run.items()} for run in repeats],
        **facts,
    }


def ratios(figures: dict[str, float], facts: Result, smaller: Result | None) -> dict[str, float]:
    """What is asked for, from a site's figures; what cannot be told is left out."""
    found = {}
    for target in TARGETS:
        ours, other = figures.get(target.ours), figures.get(target.other)
        if ours and other:
            more = (target.at or target.at_50).startswith(">=")
            found[target.name] = other / ours if more else ours / other
    if "live_save_to_page_s" in figures and "edited_script_s" in figures:
        script = figures["edited_script_s"]
        found["live_beyond_script_s"] = figures["live_save_to_page_s"] - script
    if smaller and {"cold_s", "peak_mb"} <= figures.keys() & smaller.keys():
        more = facts["pages"] - smaller["pages"]
        found["further_page_s"] = (figures["cold_s"] - smaller["cold_s"]) / more
        found["peak_growth"] = figures["peak_mb"] / smaller["peak_mb"]
    return {name: round(value, 3) for name, value in found.items()}


def environment() -> dict[str, str | int]:
    """Versions, machine and date; no names of hosts, folders or people."""
    from . import measure  # psutil takes longer to import than the site's page that shows figures

    found: dict[str, str | int] = {
        "date": _today(),
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
        "cpu": _cpu(),
        "cores": os.cpu_count() or 1,
        "memory": f"{measure.MEMORY} of the whole process tree, peak",
    }
    for name in DISTRIBUTIONS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def table(results: Result) -> str:
    """The figures beside what is asked of them, as text."""
    rows: list[tuple[str, ...]] = [("pages", "figure", "ours", "other", "ratio", "asked", "met")]
    for name, part in _parts(results):
        for target in TARGETS:
            if target.name not in part["ratios"]:
                continue
            value = part["ratios"][target.name]
            asked = {"site": target.at, "50": target.at_50}.get(name, "")
            met = {True: "yes", False: "NO"}[meets(value, asked)] if asked else ""
            shown = [_shown(part, figure) for figure in (target.ours, target.other)]
            rows.append((name, target.title, *shown, f"{value:.2f}", asked, met))
        for figure in ("edit_script_s", "edit_prose_s", "live_save_to_page_s", "live_first_save_s"):
            title = figure.removesuffix("_s").replace("_", " ")
            rows.append((name, title, _shown(part, figure), "", "", "", ""))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    pad: list[Callable] = [str.ljust, str.ljust, *[str.rjust] * 3, str.ljust, str.ljust]
    lines = ["  ".join(p(c, w) for p, c, w in zip(pad, row, widths, strict=True)) for row in rows]
    notes = [f"{name}: {note}" for name, part in _parts(results) for note in part["notes"]]
    return "\n".join(line.rstrip() for line in [*lines, *notes])


def meets(value: float, asked: str) -> bool:
    """Whether a ratio is what is asked of it.

    >>> meets(5.1, ">= 5"), meets(1.4, "<= 1.3")
    (True, False)
    """
    relation, limit = asked.split()
    return value >= float(limit) if relation == ">=" else value <= float(limit)


def _parts(results: Result) -> list[tuple[str, Result]]:
    own = [("site", results["site"])] if results.get("site") else []
    return [*own, *results.get("synthetic", {}).items()]


def _shown(part: Result, figure: str) -> str:
    if figure not in part:
        return ""
    shown = f"{part[figure]:.2f} s" if figure.endswith("_s") else f"{part[figure]:.0f} MiB"
    return f"{shown} (once)" if figure in part.get("once", ()) else shown


def _today() -> str:
    """The date (UTC), SOURCE_DATE_EPOCH's where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    utc = datetime.timezone.utc
    now = datetime.datetime.fromtimestamp(int(epoch), utc) if epoch else datetime.datetime.now(utc)
    return now.date().isoformat()


def _cpu() -> str:
    """The processor's model name."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text().splitlines() if file.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
