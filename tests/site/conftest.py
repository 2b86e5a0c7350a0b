"""The built site in a real browser: what the tests of this folder share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, expect, sync_playwright

from browse import NO_CHROMIUM, Visit, chromium
from serving import served
from sites import ROOT

expect.set_options(timeout=30_000)  # a busy machine is slow, and that is no fault of a page


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder of the built site: ``SITE_FOLDER``, else ``_build/html``."""
    folder = Path(os.environ.get("SITE_FOLDER", ROOT / "_build" / "html"))
    if not (folder / "index.html").exists():
        pytest.exit("there is no built site: run `nox -s docs` first", returncode=1)
    return folder


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """Where the built site is served."""
    with served(built) as found:
        yield found


@pytest.fixture(scope="session")
def docnames(built: Path) -> list[str]:
    """Every page that a person wrote."""
    docs = ROOT / "docs"
    found = [file.relative_to(docs).with_suffix("").as_posix() for file in docs.rglob("*.md")]
    return sorted(name for name in found if (built / f"{name}.html").exists())


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium: the system's, or the one that playwright has installed."""
    with sync_playwright() as started:
        path = chromium()
        try:
            made = started.chromium.launch(executable_path=path, args=["--no-sandbox"])
        except Error:
            pytest.exit(NO_CHROMIUM, returncode=1)
        yield made
        made.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader who has never been here."""
    made = browser.new_context(viewport={"width": 1280, "height": 900})
    made.set_default_timeout(60_000)
    yield made
    made.close()


@pytest.fixture
def visit(context: BrowserContext, address: str) -> Iterator[Visit]:
    """A visit of the site; whatever goes wrong in it fails the test."""
    made = Visit(context.new_page(), address)
    yield made
    assert [] == made.faults


@pytest.fixture
def visiting(context: BrowserContext) -> Callable[[str], Visit]:
    """Makes a visit of a site at another address; look at its ``faults`` yourself."""
    return lambda address: Visit(context.new_page(), address)
