"""Lighthouse, as a phone sees each kind of page of the built site: scores, bytes, seconds.

    nox -s lighthouse                  # a table, and _build/lighthouse.json
    nox -s lighthouse -- errors.html   # some pages

Seconds are Lighthouse's own estimate for a slow phone; they vary a little from run to run, so
nothing is asserted here. What does not vary (bytes, accessibility) the tests assert.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from browse import MODULES, chromium
from kinds import KINDS
from serving import served
from sites import ROOT

FILE = ROOT / "_build" / "lighthouse.json"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FIGURES = {
    "bytes": "total-byte-weight",
    "largest_paint_ms": "largest-contentful-paint",
    "blocking_ms": "total-blocking-time",
    "shift": "cumulative-layout-shift",
}


def look(address: str, page: str) -> dict[str, float]:
    """What Lighthouse says of one page.

    Args:
        address: where the site is served.
        page: the page's path.

    Raises:
        RuntimeError: Lighthouse failed; its message.
    """
    flags = "--chrome-flags=--headless=new --no-sandbox"
    program = MODULES / "lighthouse" / "cli" / "index.js"
    done = subprocess.run(
        ["node", str(program), f"{address}/{page}", "--output=json", "--quiet", flags],
        env={**os.environ, **({"CHROME_PATH": path} if (path := chromium()) else {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"Lighthouse failed on {page}:\n{done.stderr[-2000:]}")
    said = json.loads(done.stdout)
    scores = {name: round(100 * said["categories"][name]["score"]) for name in CATEGORIES}
    figures = {
        name: round(said["audits"][audit]["numericValue"], 3) for name, audit in FIGURES.items()
    }
    return {**scores, **figures}


def stock(folder: Path) -> Path:
    """A site of one short page with the theme as it comes; returns the folder of its pages."""
    source, built = folder / "source", folder / "html"
    source.mkdir()
    extensions = ["myst_parser", "sphinx_design", "sphinx_copybutton"]
    settings = f'project = "Stock"\nextensions = {extensions}\nhtml_theme = "sphinx_book_theme"\n'
    (source / "conf.py").write_text(settings)
    (source / "index.md").write_text("# A page\n\nA sentence.\n\n```python\nprint(1)\n```\n")
    command = [sys.executable, "-m", "sphinx", "-q", str(source), str(built)]
    subprocess.run(command, check=True)
    return built


def main() -> None:
    """Look at each kind of page, or at those that the command names; print and write a table."""
    folder = Path(os.environ.get("SITE_FOLDER", ROOT / "_build" / "html"))
    if not (folder / "index.html").exists():
        sys.exit("there is no built site: run `nox -s docs` first")
    pages = {page: page for page in sys.argv[1:]} or {
        kind: f"{page}.html"
        for kind, page in KINDS.items()
        if page != "404"  # it asks search engines to leave it out
    }
    found = {}
    heads = [*CATEGORIES, *FIGURES]
    print(f"{'':16}", *(f"{head:>16}" for head in heads))

    def tell(kind: str, said: dict[str, float]) -> None:
        found[kind] = said
        print(f"{kind:16}", *(f"{said[head]:16g}" for head in heads), flush=True)

    with served(folder) as address:
        for kind, page in pages.items():
            tell(kind, look(address, page))
    if not sys.argv[1:]:
        with tempfile.TemporaryDirectory() as other, served(stock(Path(other))) as address:
            tell("the theme's own", look(address, "index.html"))
    FILE.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(f"wrote {FILE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
