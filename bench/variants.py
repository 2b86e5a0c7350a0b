"""The ways of building and testing a site that are measured, one function for each.

Each takes a :class:`Place` and returns figures: seconds (``_s``) and MiB (``_mb``) by name. One
repeat is one call of each, in the order of :data:`VARIANTS`; later ones go on from what the earlier
have built.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from doctested.processes import clean_environment
from tf_site.tensorflow import TensorFlow

from .measure import Measured, MeasureError, measure, started
from .pages import Pages, write_gallery, write_ours, write_stock

Figures = dict[str, float]
CORES = os.cpu_count() or 1
LIMIT = 7200
"""Seconds that one command may take."""

_SAVED = '''

def saved():
    """Say when this script was saved.

    >>> saved()
    'save {number}'
    """
    return "save {number}"
'''


@dataclass
class Place:
    """Where one site is measured: a temporary folder, and what is remembered between variants."""

    pages: Pages
    folder: Path
    saves: int = 0
    homes: int = 0
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def ours(self) -> Path:
        """The folder of the site as this project has it."""
        return self.folder / "ours"

    @property
    def edited(self) -> tuple[str, str]:
        """The page that is edited, and a script that it shows all of."""
        docname = self.pages.shown[len(self.pages.shown) // 2]
        return docname, self.pages.whole(self.pages.pages[docname])[0]

    def environment(self) -> dict[str, str]:
        """The clean and quiet environment of the scripts, with a new and empty home folder."""
        self.homes += 1
        return clean_environment(TensorFlow(), self.folder / f"home-{self.homes}")

    def run(
        self, command: list[str], folder: Path, title: str, accepted: tuple[int, ...] = (0,)
    ) -> Measured:
        """Measure a command of Python's in a folder; it may end with an ``accepted`` status."""
        words = [sys.executable, "-m", *command]
        log = self.folder / f"{title}.log"
        return measure(words, folder, self.environment(), log, LIMIT, accepted)

    def theirs(self, command: list[str], title: str, whose: str) -> Measured:
        """Measure pytest's own doctests, of which some may fail."""
        done = self.run(command, self.ours, title, accepted=(0, 1))
        if failed := sum(map(int, re.findall(r"(\d+) failed", done.output))):
            self.notes[title] = f"{whose}: {failed} tests fail"
        return done

    def sphinx(self, folder: Path, title: str) -> Measured:
        """Measure a build of the site in a folder, with as many processes as it is built with."""
        places = ["-c", ".", "-d", "_build/doctrees", "docs", "_build/html"]
        jobs = CORES + (folder == self.ours)  # as ``nox -s docs`` does
        return self.run(["sphinx", "-j", str(jobs), *places], folder, title)

    def status(self) -> dict:
        """What our last build says of itself."""
        return json.loads((self.ours / "_build" / "html" / "status.json").read_text())

    def save(self) -> tuple[str, Path]:
        """Save the edited script with an example that shows something new.

        Returns what its page's HTML holds when it shows that, and the HTML's file.
        """
        self.saves += 1
        docname, path = self.edited
        text = self.pages.scripts[path].rstrip("\n") + "\n" + _SAVED.format(number=self.saves)
        (self.ours / "examples" / path).write_text(text, encoding="utf-8")
        return escape(f"'save {self.saves}'", quote=False), Path(f"{docname}.html")


def cold(place: Place) -> Figures:
    """Our build, with nothing there before."""
    shutil.rmtree(place.ours, ignore_errors=True)
    write_ours(place.pages, place.ours)
    done = place.sphinx(place.ours, "cold")
    said = place.status()
    if said["unexplained"]:
        place.notes["cold"] = f"ours: {said['unexplained']} outputs were not as expected"
    return {
        "cold_s": done.seconds,
        "peak_mb": done.peak_mb,
        "page_mean_s": statistics.mean(said["seconds"].values()),
    }


def stock(place: Place) -> Figures:
    """Stock myst-nb, with nothing there before."""
    folder = place.folder / "stock"
    shutil.rmtree(folder, ignore_errors=True)
    done = place.sphinx(write_stock(place.pages, folder, execute=True), "stock")
    if failed := len(re.findall("Executing notebook failed", done.output)):
        place.notes["stock"] = f"stock: {failed} pages end early, at a statement that fails there"
    return {"stock_s": done.seconds, "stock_peak_mb": done.peak_mb}


def gallery(place: Place) -> Figures:
    """sphinx-gallery on the same scripts, with nothing there before; its pages hold no prose."""
    folder = place.folder / "gallery"
    shutil.rmtree(folder, ignore_errors=True)
    done = place.sphinx(write_gallery(place.pages, folder), "gallery")
    if failed := re.search(r"failing examples \((\d+)\)", done.output):
        place.notes["gallery"] = f"sphinx-gallery: {failed[1]} scripts fail, in one process"
    return {"gallery_s": done.seconds, "gallery_peak_mb": done.peak_mb}


def floor(place: Place) -> Figures:
    """What no build can do without: one import, the examples themselves, and rendering."""
    words = ["bench.inside", "floor", "examples", *place.pages.scripts]
    told = json.loads(place.run(words, place.ours, "floor").output.splitlines()[-1])
    for name in ("doctrees", "html"):
        shutil.rmtree(place.ours / "_build" / name)
    rendered = place.sphinx(place.ours, "render")
    _expect(place.status()["executed"] == 0, "rendering executed something")
    return {
        "floor_s": told["import_s"] + told["examples_s"] / CORES + rendered.seconds,
        "import_s": told["import_s"],
        "examples_s": told["examples_s"],
        "edited_script_s": told["scripts_s"][place.edited[1]],
        "render_s": rendered.seconds,
    }


def noop(place: Place) -> Figures:
    """Our build, with nothing changed."""
    done = place.sphinx(place.ours, "noop")
    _expect(place.status()["executed"] == 0, "a build without a change executed something")
    return {"noop_s": done.seconds, "noop_peak_mb": done.peak_mb}


def noop_reference(place: Place) -> Figures:
    """Stock myst-nb with execution off, with nothing changed."""
    folder = place.folder / "off"
    if not folder.exists():
        place.sphinx(write_stock(place.pages, folder, execute=False), "off")
    done = place.sphinx(folder, "off")
    return {"noop_reference_s": done.seconds, "noop_reference_peak_mb": done.peak_mb}


def edit_script(place: Place) -> Figures:
    """Our build, after one script was edited."""
    shown, file = place.save()
    done = place.sphinx(place.ours, "edit_script")
    html = (place.ours / "_build" / "html" / file).read_text(encoding="utf-8")
    _expect(shown in html, f"{file} does not show {shown}")
    return {"edit_script_s": done.seconds, "edit_script_peak_mb": done.peak_mb}


def edit_prose(place: Place) -> Figures:
    """Our build, after one page's prose was edited."""
    file = place.ours / "docs" / f"{place.edited[0]}.md"
    with file.open("a", encoding="utf-8") as stream:
        stream.write("\nOne more sentence.\n")
    done = place.sphinx(place.ours, "edit_prose")
    _expect(place.status()["executed"] == 0, "a change of prose executed something")
    return {"edit_prose_s": done.seconds, "edit_prose_peak_mb": done.peak_mb}


def doctest(place: Place) -> Figures:
    """Our doctests: a fork for each script."""
    return _figures("doctest", place.run([*_PYTEST, "examples"], place.ours, "doctest"))


def doctest_shared(place: Place) -> Figures:
    """The doctests of pytest itself: one process for all."""
    words = [*_PYTEST, "--doctest-modules", "examples"]
    done = place.theirs(words, "doctest_shared", "doctests, one process")
    return _figures("doctest_shared", done)


def doctest_isolated(place: Place) -> Figures:
    """The doctests of pytest itself: a process for each script, as many as cores at a time."""
    files = [f"examples/{path}" for path in place.pages.scripts]
    words = ["bench.inside", "isolated", *files]
    done = place.theirs(words, "doctest_isolated", "doctests, a process each")
    return _figures("doctest_isolated", done)


def live(place: Place) -> Figures:
    """From saving a script to the word that the browser gets: load the page again, it is new.

    The first save after the start may have to import everything; the next is what an author meets.
    """
    from websockets.exceptions import ConnectionClosed  # both come with sphinx-autobuild
    from websockets.sync.client import connect

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [
        sys.executable,
        "-m",
        "doctested.sphinx.live",
        "docs",
        "_build/live",
        "--port",
        str(port),
    ]
    log = place.folder / "live.log"
    took = []
    with started(words, place.ours, place.environment(), log) as process:
        while "serving on" not in log.read_text(errors="replace"):
            _expect(process.poll() is None, f"live has ended:\n{_end(log)}")
            time.sleep(0.1)
        for _ in range(3):
            time.sleep(2)  # what follows the page in a build, and the watching
            with connect(f"ws://127.0.0.1:{port}/websocket-reload") as browser:
                start = time.perf_counter()
                shown, file = place.save()
                try:
                    browser.recv(timeout=300)
                except (TimeoutError, ConnectionClosed):
                    _expect(False, f"the browser was not told of a new page:\n{_end(log)}")
                took.append(time.perf_counter() - start)
            html = (place.ours / "_build" / "live" / "html" / file).read_text(encoding="utf-8")
            _expect(shown in html, f"the browser was told, but {file} does not show {shown}")
        process.terminate()
        process.wait(30)
    return {"live_save_to_page_s": statistics.mean(took[1:]), "live_first_save_s": took[0]}


def _end(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]


VARIANTS: tuple[Callable[[Place], Figures], ...] = (
    cold,
    stock,
    gallery,
    floor,
    noop,
    noop_reference,
    edit_script,
    edit_prose,
    doctest,
    doctest_shared,
    doctest_isolated,
    live,
)
"""One repeat, in this order."""


def repeat(place: Place, names: set[str]) -> Iterator[tuple[str, Figures]]:
    """Measure each variant once; yields its name and figures.

    Args:
        place: the site, and where to build it.
        names: the variants that are wanted (some need those before them).
    """
    for variant in VARIANTS:
        if variant.__name__ in names:
            yield variant.__name__, variant(place)


_PYTEST = ["pytest", "-q", "-p", "no:cacheprovider"]


def _figures(name: str, done: Measured) -> Figures:
    return {f"{name}_s": done.seconds, f"{name}_peak_mb": done.peak_mb}


def _expect(fact: bool, otherwise: str) -> None:
    if not fact:
        raise MeasureError(otherwise)
