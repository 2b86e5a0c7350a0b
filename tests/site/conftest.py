"""The built site in a real browser: what the tests of this folder share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright
from server import served
from sites import ROOT

MODULES = ROOT / "_build" / "npm" / "node_modules"


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


NO_CHROMIUM = (
    "there is no Chromium here: run `apt-get install chromium` (Debian), "
    "or `python -m playwright install chromium`"
)


def chromium() -> str | None:
    """The path of an installed Chromium, None where playwright must look for its own."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


class Visit:
    """A page in the browser, and all that went wrong there."""

    def __init__(self, page: Page, address: str):
        """Listen to a page that will show parts of the site at ``address``."""
        self.page = page
        self.address = address
        self.faults: list[str] = []
        self.bytes: dict[str, int] = {}
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("request", self._asked)
        page.on("response", self._answered)

    def go(self, path: str) -> Page:
        """Open a page of the site by its path."""
        self.page.goto(f"{self.address}/{path}")
        return self.page

    def _said(self, message: object) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(f"{self.page.url}: {message.text}")

    def _asked(self, request: object) -> None:
        own = (self.address, "data:", "blob:")
        if not request.url.startswith(own):
            self.faults.append(f"{self.page.url}: asks for {request.url}")

    def _answered(self, response: object) -> None:
        length = response.headers.get("content-length", "0")
        self.bytes[response.url] = int(length)
        if response.status >= 400:
            self.faults.append(f"{self.page.url}: {response.url} answers {response.status}")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader who has never been here."""
    made = browser.new_context(viewport={"width": 1280, "height": 900})
    made.set_default_timeout(10_000)
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
