"""Measures everything, writes ``_build/bench.json`` and prints a table.

    nox -s bench                   # own pages; synthetic sites of 10, 50 and 200: hours
    nox -s bench -- --quick        # 10 synthetic pages, once: minutes
    nox -s bench -- --sizes 10,50 --repeats 5
    nox -s bench -- --once stock,gallery   # the long ones in the first repeat only
    nox -s bench -- --no-site --sizes 200 --add   # go on with what another run has written

The file is written anew after each measurement: a run that is ended early has told of those before,
and another one with ``--add`` goes on from there.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tf_site.tensorflow import TensorFlow

from . import report
from .pages import ROOT, Pages, own, synthetic
from .variants import VARIANTS, Place, repeat

FILE = ROOT / "_build" / "bench.json"


def main() -> None:
    """Read the command line, measure, write and print."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # end them all
    known = {variant.__name__ for variant in VARIANTS}
    names = set(arguments.only.split(",")) if arguments.only else known
    once = set(arguments.once.split(",")) if arguments.once else set()
    if unknown := (names | once) - known:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}")
    sizes = [int(size) for size in arguments.sizes.split(",") if size]
    sites = [] if arguments.no_site else [own(_patterns())]
    sites += map(synthetic, sizes)
    results: report.Result = {"site": {}, "synthetic": {}, "environment": report.environment()}
    if arguments.add and FILE.exists():
        results = added_to(json.loads(FILE.read_text(encoding="utf-8")), results)
    warm_up()
    for site in sites:
        holder = results if site.name == "site" else results["synthetic"]
        smaller = None if site.name == "site" else next_smaller(holder, len(site.pages))
        for part in measured(site, arguments.repeats, names, once, smaller, holder.get(site.name)):
            holder[site.name] = part
            FILE.parent.mkdir(exist_ok=True)
            FILE.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(report.table(results))
    print(f"wrote {FILE.relative_to(ROOT)}")


def next_smaller(parts: dict[str, report.Result], pages: int) -> report.Result | None:
    """The largest of the synthetic sites that have fewer pages."""
    fewer = [part for part in parts.values() if part["pages"] < pages]
    return max(fewer, key=lambda part: part["pages"], default=None)


def added_to(before: report.Result, results: report.Result) -> report.Result:
    """An earlier run's result, to be gone on with: it must be of the same day and machine."""
    there, here = before["environment"], results["environment"]
    if different := [name for name in {**there, **here} if there.get(name) != here.get(name)]:
        file = FILE.relative_to(ROOT)
        sys.exit(f"--add: {file} is of another {', '.join(different)}: measure everything anew")
    return before


def measured(
    site: Pages,
    repeats: int,
    names: set[str],
    once: set[str],
    smaller: report.Result | None,
    before: report.Result | None = None,
) -> Iterator[report.Result]:
    """Measure one site some times over; yields its part of the file after each measurement.

    Args:
        site: the pages.
        repeats: how often.
        names: the variants that are wanted.
        once: those of them that the first repeat alone measures.
        smaller: the part of a synthetic site with fewer pages.
        before: what an earlier run has measured of this site: it is added to.
    """
    figures = list(before["runs"]) if before else []
    facts = {"pages": len(site.pages), "scripts": len(site.scripts), "examples": site.examples}
    notes = dict.fromkeys(before["notes"]) if before else {}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place = Place(site, Path(folder))
        for number in range(repeats):
            figures.append({})
            start = time.perf_counter()
            for name, found in repeat(place, names - once if number else names):
                took, start = time.perf_counter() - start, time.perf_counter()
                first = next(iter(found.items()))
                about = f"{site.name} pages, {number + 1} of {repeats}"
                print(f"[{about}] {name}: {first[0]} {first[1]:.2f} ({took:.0f} s)", flush=True)
                figures[-1].update(found)
                said = {**notes, **dict.fromkeys(place.notes.values())}
                yield report.result(figures, {**facts, "notes": list(said)}, smaller)


def warm_up() -> None:
    """Have TensorFlow compiled to bytecode and its files in memory before anything is measured."""
    subprocess.run([sys.executable, "-c", "import tensorflow"], check=True, capture_output=True)


def _patterns() -> list[str]:
    """The patterns of the scripts that are programs of TensorFlow 1."""
    return list(TensorFlow.THROUGH)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--repeats", type=int, default=3, help="medians of so many (default: 3)")
    parser.add_argument("--sizes", default="10,50,200", help="pages of the synthetic sites")
    parser.add_argument("--no-site", action="store_true", help="leave out this site's own pages")
    parser.add_argument("--quick", action="store_true", help="10 synthetic pages, once")
    known = ", ".join(variant.__name__ for variant in VARIANTS)
    parser.add_argument("--only", default="", help=f"some of the variants: {known}")
    parser.add_argument(
        "--add", action="store_true", help="keep what the file holds, and add to it"
    )
    parser.add_argument("--once", default="", help="variants that are measured once in all")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.repeats, arguments.sizes, arguments.no_site = 1, "10", True
    return arguments


if __name__ == "__main__":
    main()
