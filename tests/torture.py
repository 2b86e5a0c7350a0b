"""Harms builds by lot, and looks at what is published after each: ``nox -s torture``.

A small project is built again and again. Before each build its pages and scripts become those of
one of a few states, some of which are wrong; a few harms are done to what earlier builds left; and
during some builds a signal is sent, or a second build is begun. After each, the published site must
be the right new one, byte for byte, where the build says that it was good, and the last good one
where it does not; and no process and no temporary file may be left. A good state that nobody
interrupts must be built.

The lot of a round is seeded by its number: the same rounds are done again, but for the moment at
which a signal comes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from begun import begun, processes_of, until
from sites import PAGE, SQUARE, small_project

INDEX = PAGE + "\n```{toctree}\nother\nmore\n```\n"
CUBE = SQUARE.replace("square", "cube").replace("9", "27").replace("x * x", "x * x * x")
MORE = "# More\n\n```{example} cube.py\n```\n"
GOOD = {  # what differs from one state of the project to another, by file
    "as it was": {},
    "a script changed": {"examples/square.py": SQUARE.replace("Squares", "Other squares")},
    "a page changed": {"docs/more.md": MORE + "\nWords.\n"},
    "a page with two scripts": {"docs/more.md": MORE + "\n```{example} square.py\n```\n"},
}
WRONG = {
    "another output": {"examples/cube.py": CUBE.replace("27", "28")},
    "no such page": {"docs/more.md": MORE + "\n[a](nowhere.md)\n"},
    "a script that ends its process": {
        "examples/cube.py": CUBE.replace("return x *", "import os; os.abort(); return x *")
    },
}
BASE = {
    "docs/index.md": INDEX,
    "docs/more.md": MORE,
    "examples/square.py": SQUARE,
    "examples/cube.py": CUBE,
}
PHASES = ("sphinx", "reading sources", "executing pages", "writing output", "purgecss", "bundle")
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL)


def some(files: list[Path], lot: random.Random) -> Iterator[Path]:
    """One of some files by lot; none where there are none."""
    yield from lot.sample(sorted(files), min(1, len(files)))


def spoil(pattern: str, content: bytes | None) -> Callable[[Path, random.Random], None]:
    """A harm: a file below the build's folder is cut to its half, or becomes something else."""

    def harm(build: Path, lot: random.Random) -> None:
        for file in some([file for file in build.glob(pattern) if file.is_file()], lot):
            whole = file.read_bytes()
            file.write_bytes(whole[: len(whole) // 2] if content is None else content)

    return harm


def remove(pattern: str) -> Callable[[Path, random.Random], None]:
    """A harm: a file or folder below the build's folder is gone."""

    def harm(build: Path, lot: random.Random) -> None:
        for path in some(list(build.glob(pattern)), lot):
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return harm


def alter(build: Path, lot: random.Random) -> None:
    """A harm: an output in the cache says something else."""
    for file in some(list(build.glob("examples/cache/*/executed/*/base.ipynb")), lot):
        file.write_text(file.read_text().replace('"9', '"8').replace('"27', '"26'))


def leave(build: Path, lot: random.Random) -> None:
    """A harm: a build that was killed while it copied has left half a site."""
    (build / "html.new" / "deep").mkdir(parents=True, exist_ok=True)
    (build / "html.new" / "index.html").write_text("half")


CACHE = "examples/cache/*"
HARMS: dict[str, Callable[[Path, random.Random], None]] = {
    "database cut": spoil(f"{CACHE}/global.db", None),
    "database empty": spoil(f"{CACHE}/global.db", b""),
    "notebook cut": spoil(f"{CACHE}/executed/*/base.ipynb", None),
    "notebook of nothing": spoil(f"{CACHE}/executed/*/base.ipynb", b"{}"),
    "notebook gone": remove(f"{CACHE}/executed/*"),
    "output altered": alter,
    "facts cut": spoil(f"{CACHE}/runner.json", None),
    "facts a list": spoil(f"{CACHE}/runner.json", b"[]"),
    "cache gone": remove("examples"),
    "environment gone": remove("site/doctrees/environment.pickle"),
    "environment cut": spoil("site/doctrees/environment.pickle", None),
    "doctrees gone": remove("site/doctrees"),
    "site in the making gone": remove("site"),
    "half a site left": leave,
}


@dataclass
class Round:
    """What is done to one build."""

    state: str
    harms: list[str]
    phase: str = ""
    number: signal.Signals | None = None
    twice: bool = False

    @classmethod
    def by_lot(cls, lot: random.Random) -> Round:
        """A round of any kind."""
        state = lot.choice([*GOOD, *GOOD, *WRONG])
        one = cls(state, lot.sample(sorted(HARMS), lot.choice([0, 0, 1, 1, 2, 3])))
        what = lot.choice(["nothing", "nothing", "signal", "signal", "two"])
        if what == "signal":
            one.phase, one.number = lot.choice(PHASES), lot.choice(SIGNALS)
        one.twice = what == "two"
        return one

    def __str__(self) -> str:
        """What is done, in words."""
        told = [self.state, *self.harms]
        if self.number is not None:
            told.append(f"{self.number.name} at {self.phase!r}")
        return ", ".join([*told, *(["two builds"] if self.twice else [])])


@dataclass
class Torture:
    """A project that is harmed, with what its states look like when they are built from nothing."""

    folder: Path
    clean: dict[str, dict[str, bytes]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def project(self) -> Path:
        """The folder of the project."""
        return self.folder / "project"

    @property
    def temporary(self) -> Path:
        """The folder of its builds' temporary files."""
        return self.folder / "tmp"

    def prepare(self) -> None:
        """Build each good state from nothing."""
        self.project.mkdir()
        self.temporary.mkdir()
        small_project(self.project)
        for state in [*GOOD, "as it was"]:
            for made in ("site", "examples", "html"):
                shutil.rmtree(self.project / "_build" / made, ignore_errors=True)
            self.become(state)
            build = self.begin()
            said = build.communicate()[0]
            if build.returncode:
                raise SystemExit(f"{state}: it cannot be built even unharmed:\n{said}")
            self.clean[state] = self.published()

    def become(self, state: str) -> None:
        """Give pages and scripts the texts of a state."""
        for name, text in {**BASE, **GOOD.get(state, {}), **WRONG.get(state, {})}.items():
            file = self.project / name
            if not file.exists() or file.read_text() != text:
                file.write_text(text)

    def begin(self) -> subprocess.Popen[str]:
        """Begin a build in a process group of its own."""
        return begun(self.project, "docs", TMPDIR=str(self.temporary))

    def published(self) -> dict[str, bytes]:
        """The published site, but for the archive of all of it, and what a build says of itself."""
        html, own = self.project / "_build" / "html", ("site.zip", "status.json")
        files = [file for file in html.rglob("*") if file.is_file() and file.name not in own]
        return {str(file.relative_to(html)): file.read_bytes() for file in files}

    def play(self, one: Round, lot: random.Random) -> str:
        """Do a round; returns what is wrong after it, or nothing."""
        before = self.published()
        self.become(one.state)
        for harm in one.harms:
            HARMS[harm](self.project / "_build", lot)
        builds = [self.begin()]
        said = ""
        if one.number is not None:
            reached, said = until(builds[0], one.phase)
            if reached:
                time.sleep(lot.random() * 0.3)
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(builds[0].pid, one.number)
        if one.twice:
            builds.append(self.begin())
        said += "\n".join(build.communicate(timeout=240)[0] for build in builds)
        good = any(build.returncode == 0 for build in builds)
        self.counts["good" if good else "failed" if one.number is None else "ended"] += 1
        after = self.published()
        deadline = time.monotonic() + 15
        while (left := processes_of(self.folder)) and time.monotonic() < deadline:
            time.sleep(0.1)
        left = [f"process {command}" for command in left]
        if good and one.state in WRONG:
            return f"a wrong state was published\n{said}"
        if good and after != self.clean[one.state]:
            return f"not the right new site: {_differing(after, self.clean[one.state])}\n{said}"
        if not good and after != before:
            return f"not the last good site: {_differing(after, before)}\n{said}"
        if not good and one.state in GOOD and one.number is None and not self.forgiven(one):
            return f"a good state was not built\n{said}"
        for report in self.temporary.glob("sphinx-err-*"):  # it names it in what it said
            report.unlink()
        if not good:
            return "\n".join(left)
        files = [f"file {path.name}" for path in self.temporary.iterdir()]
        return "\n".join(left + files)

    @staticmethod
    def forgiven(one: Round) -> bool:
        """Whether Sphinx's own memory was cut: it says so, and the next build begins anew."""
        return "environment cut" in one.harms


def _differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    names = sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
    return names[:8]


def main() -> int:
    """Do the rounds; the status is 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        torture = Torture(Path(folder))
        torture.prepare()
        for number in range(1, asked.rounds + 1):
            lot = random.Random(f"{asked.seed}, {number}")  # whatever the rounds before have drawn
            one = Round.by_lot(lot)
            why = torture.play(one, lot)
            print(f"{number} of {asked.rounds}: {one}: {why or 'as promised'}", flush=True)
            wrong += bool(why)
    told = ", ".join(f"{count} {what}" for what, count in sorted(torture.counts.items()))
    print(f"seed {asked.seed}: {asked.rounds} builds ({told}), {wrong} not as promised")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
