"""Every page in a browser: no error, nothing from elsewhere, accessible, no wider than a phone."""

import re
from pathlib import Path

import pytest

from browse import MODULES, Visit
from kinds import KINDS
from sites import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(file.relative_to(DOCS).with_suffix("").as_posix() for file in DOCS.rglob("*.md"))
SYMBOLS = [page for page in PAGES if page.startswith("symbols/tf")]  # computed, and all alike
LOOKED_AT = sorted({*PAGES} - {*SYMBOLS} | {*SYMBOLS[::5]})
SCRIPTS = ROOT / "examples"
SOURCES = sorted(f.relative_to(SCRIPTS).with_suffix("").as_posix() for f in SCRIPTS.rglob("*.py"))
AXE = (MODULES / "axe-core" / "axe.min.js").read_text() if MODULES.exists() else ""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def faults(visit: Visit, only: list[str] | None = None) -> list[str]:
    """What axe finds on the page that is open: the rule, an element, and how to mend it."""
    visit.page.evaluate(AXE)
    chosen = {"type": "rule", "values": only} if only else {"type": "tag", "values": RULES}
    options = {"resultTypes": ["violations"], "runOnly": chosen}
    found = visit.page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{one['id']}: {node['target'][0]}: {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


def sound(visit: Visit, path: str) -> None:
    """Assert that a page is accessible in light and dark, and no wider than a phone."""
    visit.page.emulate_media(color_scheme="light", reduced_motion="reduce")  # no half-way colours
    page = visit.go(path)
    light = faults(visit)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    dark = faults(visit, ["color-contrast", "link-in-text-block"])

    assert [] == light
    assert [] == dark, "in the dark"
    assert wider(visit) <= 0, "pixels wider than a phone"


def wider(visit: Visit) -> int:
    """By how many pixels the page that is open is wider than a phone."""
    visit.page.set_viewport_size({"width": 360, "height": 740})
    return visit.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("docname", LOOKED_AT)
def test_a_page_is_sound(visit: Visit, docname: str) -> None:
    """Every page that somebody wrote; of the pages of symbols one in five."""
    sound(visit, f"{docname}.html")


@pytest.mark.parametrize("first", range(1, 5))
def test_no_page_of_symbols_is_wider_than_a_phone(visit: Visit, first: int) -> None:
    """The four in five that nobody looked at: their names are as long as they are."""
    found = {}
    for docname in SYMBOLS[first::5]:
        visit.go(f"{docname}.html")
        found[docname] = wider(visit)

    assert {} == {docname: pixels for docname, pixels in found.items() if pixels > 0}


@pytest.mark.parametrize("path", ["search", "genindex", *(f"examples/{s}" for s in SOURCES[::25])])
def test_a_page_that_nobody_wrote_is_sound(visit: Visit, path: str, built: Path) -> None:
    """Pages of scripts are all alike but for their text: one of 25 is looked at."""
    if not (built / f"{path}.html").exists():
        pytest.skip("no page shows this script")
    sound(visit, f"{path}.html")


def test_the_pages_of_the_versions_are_sound(visit: Visit, built: Path) -> None:
    """They are computed."""
    for file in sorted((built / "versions").glob("*.html"))[::6]:
        visit.page.set_viewport_size({"width": 1280, "height": 900})
        sound(visit, f"versions/{file.name}")


def test_no_page_names_another_host_for_what_it_loads(built: Path) -> None:
    """Whatever a page loads stands in the site; links may lead out."""
    loads = re.compile(
        r"""<(?:script|img|iframe|source|video|audio|link(?=[^>]*\brel=["'](?:stylesheet|preload|icon)))"""
        r"""\b[^>]*\b(?:src|href)=["'](?:https?:)?//[^"']*""",
        re.IGNORECASE,
    )
    files = sorted(built.rglob("*.html"))
    found = {str(f.relative_to(built)): loads.findall(f.read_text("utf-8")) for f in files}

    assert len(files) > len(PAGES)
    assert {} == {name: what for name, what in found.items() if what}


def test_every_icon_is_drawn(built: Path) -> None:
    """An icon that a page uses stands in the style sheet: `look_icons` of conf.py names it."""
    sizes = {"fa-solid", "fa-lg", "fa-fw"}
    used = {
        name
        for file in built.rglob("*.html")
        for classes in re.findall(r'<(?:i|span) class="([^"]*\bfa-[^"]*)"', file.read_text("utf-8"))
        for name in classes.split()
        if name.startswith("fa-") and name not in sizes
    }
    drawn = set(re.findall(r"\.(fa-[a-z-]+)\{--icon", (built / "_static/look.css").read_text()))

    assert len(used) > 5
    assert used <= drawn


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_costs_little(visit: Visit, kind: str, record_property: object) -> None:
    """At most 200 kB on a first visit, 40 kB on the next, compressed; nothing moves."""
    page = visit.go(f"{KINDS[kind]}.html")
    page.wait_for_load_state("networkidle")
    first = sum(visit.bytes.values())
    own = sum(size for url, size in visit.bytes.items() if f"/{KINDS[kind]}.html" in url)
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list => done(
             list.getEntries().reduce((sum, one) => sum + one.value, 0)
           )).observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 300))"""
    )
    record_property("bytes", [kind, first, own])

    assert first <= 200_000
    assert own <= 40_000
    assert moved < 0.01
