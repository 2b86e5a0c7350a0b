"""A page as another runner saw it: the choice above it, in a browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from playwright.sync_api import expect

from recorded import record
from sites import ROOT, SQUARE, Site

pytestmark = pytest.mark.filterwarnings("ignore")  # of the theme, which uses what Sphinx deprecates

TWO = SQUARE.replace("    9\n", "    9\n    >>> square(2)\n    4\n")
ONE, OTHER = "square.py::square::1", "square.py::square::2"
SETTINGS = {
    "html_js_files": ["runners.js"],
    "html_static_path": ["_static"],
    "html_theme": "sphinx_book_theme",
    "templates_path": [str(ROOT / "docs" / "_templates")],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of one page with two outputs, whose runners saw this and that."""
    site = Site(tmp_path_factory.mktemp("site"))
    index = "# Squares\n\n```{example} square.py\n```\n\n```{toctree}\nother\n```\n"
    other = "# Other\n\n```{example} square.py\n```\n"
    site.write({"square.py": TWO, "index.md": index, "other.md": other})
    shutil.copytree(ROOT / "docs" / "_static", site.folder / "_static")
    record(site.folder, "2.0", {ONE: "<b>8</b>", OTHER: ""})
    record(site.folder, "2.1", {ONE: "9"}, ended={"square.py": "killed"})
    record(site.folder, "2.2", {ONE: "9.5"}, gpu="Card")
    record(site.folder, "2.2")
    result = site.build(**SETTINGS)

    assert "" == result.warnings
    return site.folder / "_build" / "html"


@pytest.fixture
def page(browser: object, folder: Path) -> Iterator[object]:
    """The page, in a browser that remembers nothing yet; no error is thrown there."""
    context = browser.new_context()
    context.set_default_timeout(60_000)
    opened = context.new_page()
    errors: list[object] = []
    opened.on("pageerror", lambda error: errors.append(error))
    opened.goto(f"file://{folder}/index.html")
    yield opened
    context.close()

    assert [] == errors


def outputs(page: object) -> list[str]:
    """The outputs that can be seen, each with its mark."""
    script = """
    cells => cells.map(cell => [...cell.querySelectorAll(
        ":scope > .cell_output, :scope > .sd-tab-set .cell_output, :scope > .since"
    )].filter(part => part.checkVisibility()).map(part => part.innerText.trim()).join(" | "))
    """
    seen = page.eval_on_selector_all(".example-cell", dedent(script))
    return [" ".join(text.split()) for text in seen]


def test_the_runners_stand_above_the_page_newest_first(page: object) -> None:
    """At first the page shows what its own build saw."""
    options = page.eval_on_selector_all(".runner-bar option", "all => all.map(one => one.text)")

    assert [
        "this build: Plain now",
        "Plain 2.2, Card",
        "Plain 2.2",
        "Plain 2.1",
        "Plain 2.0",
    ] == options
    four = "4 | this program runs since Plain 2.2 (before: killed when it was loaded)"
    assert ["9 | since Plain 2.1", four] == outputs(page)
    assert "" == page.inner_text(".runner-told")


def test_a_runner_that_is_chosen_shows_what_it_saw(page: object) -> None:
    """What differs is marked and counted; texts are no HTML; the way back leads to the start."""
    before = outputs(page)
    page.select_option(".runner-bar select", "plain-2.0-cpu")
    old, told = outputs(page), page.inner_text(".runner-told")
    page.select_option(".runner-bar select", "plain-2.1-cpu")
    ended = outputs(page)
    page.select_option(".runner-bar select", "")

    assert ["differs <b>8</b>", "differs (nothing)"] == old
    assert "Of 2 outputs recorded there, 2 outputs differ from this build's." == told
    assert [before[0], "differs killed"] == ended
    assert before == outputs(page)
    assert 0 == page.locator(".differs").count()


def test_the_choice_holds_for_the_next_page(page: object) -> None:
    """As far as the browser may keep it."""
    page.select_option(".runner-bar select", "plain-2.2-gpu")
    page.click("text=Other")
    page.wait_for_url("**/other.html")

    expect(page.locator(".runner-bar select")).to_have_value("plain-2.2-gpu")
    assert "differs 9.5" == outputs(page)[0]
