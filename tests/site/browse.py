"""What visits the built site: a browser, and an ear for faults."""

from __future__ import annotations

import shutil
import time

from playwright.sync_api import Page

from sites import ROOT

MODULES = ROOT / "_build" / "npm" / "node_modules"
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


def until(page: Page, expression: str, seconds: float = 30) -> None:
    """Wait until an expression is true in a page; playwright's own way is refused by its policy."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"{expression} is not true"
        page.wait_for_timeout(50)
