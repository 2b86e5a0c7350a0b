"""Measures everything, writes ``_build/bench.json`` and prints a table.

    nox -s bench                   # own pages; synthetic sites of 10, 50 and 200: hours
    nox -s bench -- --quick        # 10 synthetic pages, once: minutes
    nox -s bench -- --sizes 10,50 --repeats 5

The file is written anew after each site: a run that is ended early has told of those before.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import tomllib

from . import report
from .pages import ROOT, Pages, own, synthetic
from .variants import VARIANTS, Place, repeat

FILE = ROOT / "_build" / "bench.json"


def main() -> None:
    """Read the command line, measure, write and print."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # end them all
    names = set(arguments.only.split(",")) if arguments.only else None
    sizes = [int(size) for size in arguments.sizes.split(",") if size]
    sites = [] if arguments.no_site else [own(_patterns())]
    sites += map(synthetic, sizes)
    results: report.Result = {"site": {}, "synthetic": {}, "environment": report.environment()}
    warm_up()
    smaller = None
    for site in sites:
        part = measured(site, arguments.repeats, names, smaller)
        if site.name == "site":
            results["site"] = part
        else:
            results["synthetic"][site.name] = smaller = part
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(report.table(results))
    print(f"wrote {FILE.relative_to(ROOT)}")


def measured(
    site: Pages, repeats: int, names: set[str] | None, smaller: report.Result | None
) -> report.Result:
    """Measure one site some times over; its part of the file."""
    figures = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place = Place(site, Path(folder))
        for number in range(repeats):
            figures.append({})
            start = time.perf_counter()
            for name, found in repeat(place, names):
                took, start = time.perf_counter() - start, time.perf_counter()
                first = next(iter(found.items()))
                about = f"{site.name} pages, {number + 1} of {repeats}"
                print(f"[{about}] {name}: {first[0]} {first[1]:.2f} ({took:.0f} s)", flush=True)
                figures[-1].update(found)
    facts = {
        "pages": len(site.pages),
        "scripts": len(site.scripts),
        "examples": site.examples,
        "notes": list(place.notes.values()),
    }
    return report.result(figures, facts, smaller)


def warm_up() -> None:
    """Have TensorFlow compiled to bytecode and its files in memory before anything is measured."""
    subprocess.run([sys.executable, "-c", "import tensorflow"], check=True, capture_output=True)


def _patterns() -> list[str]:
    """The patterns of the scripts that are programs of TensorFlow 1."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        settings = tomllib.load(stream)["tool"]["pytest"]["ini_options"]
    return [line.partition("=")[0].strip() for line in settings["example_through"]]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--repeats", type=int, default=3, help="medians of so many (default: 3)")
    parser.add_argument("--sizes", default="10,50,200", help="pages of the synthetic sites")
    parser.add_argument("--no-site", action="store_true", help="leave out this site's own pages")
    parser.add_argument("--quick", action="store_true", help="10 synthetic pages, once")
    known = ", ".join(variant.__name__ for variant in VARIANTS)
    parser.add_argument("--only", default="", help=f"some of the variants: {known}")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.repeats, arguments.sizes, arguments.no_site = 1, "10", True
    return arguments


if __name__ == "__main__":
    main()
