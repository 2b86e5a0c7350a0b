"""What a project says of the package that its scripts are about: the contract of a runner.

A runner is one machine with one environment. A project writes a class that inherits from
:class:`Runner` and names it in its settings, as ``module:Class``. All has a default; this is a
whole runner:

    class NumPy(Runner):
        NAMES = {"numpy": "NumPy", "python": "Python"}
        PRELOAD = ("numpy",)

It is a class to inherit from and no ``typing.Protocol``, which Python 3.7 has not.
"""

from __future__ import annotations

import importlib
import platform
import re
import sys
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Sequence

if TYPE_CHECKING:
    from doctested.record import Record
    from doctested.releases import Release

Facts = Dict[str, str]
"""What is known of a runner: versions by the names of :attr:`Runner.NAMES`, ``device``,
``platform``, and where they are known ``gpu``, ``cpu``, ``date`` and the record's ``name``."""

Parts = Dict[str, "List[Record]"]
"""Records by their part in the story: ``line`` (each version with what was of its time, in order),
``before`` (the kind before, told as the line's beginning), ``coming`` (not yet released), ``apart``
(combinations that tell a first package's change from a second one's), ``twins`` (those that differ
from one of the line in a package below, such as Python) and ``gpu``."""


class Runner:
    """A runner; a project overrides what is otherwise with its package."""

    NAMES: dict[str, str] = {"python": "Python"}
    """How readers call what has a version. The first is the package that the scripts are about."""

    DISTRIBUTIONS: dict[str, tuple[str, ...]] = {}
    """What ``pip`` may call a package of :attr:`NAMES`, where that is not its name there."""

    SHORT: str = ""
    """How the names of records begin; the package's own name unless another is given."""

    PRELOAD: tuple[str, ...] = ()
    """Modules that are imported once, before each script gets a process of its own."""

    ENVIRONMENT: dict[str, str] = {"MPLBACKEND": "agg", "PYTHONHASHSEED": "0"}
    """Added to the environment of every process that runs scripts."""

    PASSED_ON: tuple[str, ...] = ()
    """Variables of the caller's environment that scripts see too."""

    LOGGERS: tuple[str, ...] = ()
    """Names of loggers whose warnings are warnings about the script that runs."""

    THROUGH: dict[str, str] = {}
    """For patterns of scripts' paths, the way on which a script of an older version is run."""

    WAYS: dict[str, Callable[[str], str]] = {}
    """The ways: each turns a script's text into what is run, and prepares the process for it."""

    BELOW: tuple[str, ...] = ("python",)
    """Names of what is below the package: a runner may be a *twin* of another one, which differs
    from it in one of these alone."""

    GPU: bool = False
    """Whether the package computes on GPUs: a page then says that none has recorded it."""

    OWN: tuple[str, ...] = ()
    """Packages whose absence is behaviour of the version, not a gap of the runner."""

    BLANKED: tuple[tuple[str, str, str], ...] = ()
    """What is taken out before two outputs are compared, beside what always is: pattern,
    replacement, reason (:data:`doctested.compare.BLANKED`)."""

    PASSING: dict[str, str] = {}
    """Words for what the package index has from day to day, and what ``pip`` is to install."""

    @property
    def package(self) -> str:
        """The package that the scripts are about: the first of :attr:`NAMES`."""
        return next(iter(self.NAMES))

    @property
    def title(self) -> str:
        """How readers call that package."""
        return self.NAMES[self.package]

    @property
    def file(self) -> Path:
        """The file of the class."""
        return Path(sys.modules[type(self).__module__].__file__ or "")

    @property
    def folder(self) -> Path:
        """The folder that has to be in Python's path for the class to be found."""
        return self.file.resolve().parents[type(self).__module__.count(".")]

    # -- The environment ---------------------------------------------------------------------------

    def versions(self) -> Facts:
        """The versions of what :attr:`NAMES` names, as far as it is installed; imports nothing."""
        from importlib.metadata import PackageNotFoundError, version

        found = {}
        for name in self.NAMES:
            for candidate in self.DISTRIBUTIONS.get(name, (name,)):
                try:
                    found[name] = version(candidate)
                except PackageNotFoundError:
                    continue
                break
        if "python" in self.NAMES:
            found["python"] = platform.python_version()
        return found

    def device_hint(self) -> str:
        """A word that changes when the devices may have changed, without an import."""
        return "cpu"

    def describe(self) -> Facts:
        """The runner; it may import what it likes: it is called in a process of its own."""
        found = {}
        for name in self.NAMES:
            if name == "python":
                found[name] = platform.python_version()
                continue
            try:
                found[name] = importlib.import_module(name).__version__
            except ImportError as error:
                if name == self.package:
                    raise ImportError(f"cannot import {self.title}: {error}") from None
        system = f"{platform.system()} {platform.machine()}"
        return {**found, "platform": system, "cpu": cpu(), "device": "CPU"}

    def way(self, path: str, facts: Facts) -> str | None:
        """The way on which a script is run where these versions are; None if it is run as it is.

        Raises:
            LookupError: it is not run there; the message says what it is written for.
        """
        return next((way for like, way in self.THROUGH.items() if fnmatch(path, like)), None)

    # -- Records, put in order ---------------------------------------------------------------------

    def record_name(self, facts: Facts, table: Sequence[Release] = ()) -> str:
        """The name of a runner's record, without ``.json``.

        Args:
            facts: what is known of the runner.
            table: the releases that are recorded; a twin of one of them is named so.
        """
        version = self.release_name(facts, table)
        device = facts["device"].lower()
        if "gpu" in facts:
            card = re.sub(r"[^a-z0-9]+", "-", facts["gpu"].split(",")[0].lower())
            device += f"-{card.strip('-')}"
        return f"{self.SHORT or self.package}-{version}-{device}"

    def release_name(self, facts: Facts, table: Sequence[Release] = ()) -> str:
        """The name that a release of these versions has, or would have, in the table."""
        version = facts[self.package]
        for release in table:
            twin = _TWIN.match(release.name)
            if twin and twin["version"] == version and twin["fact"] in self.BELOW:
                other = facts.get(twin["fact"], "")
                if f"{other}.".startswith(f"{twin['other']}."):
                    return release.name
        return version

    def arrange(self, records: list[Record]) -> Parts:
        """The records by their part; the line is sorted by version."""
        from packaging.version import Version

        parts: Parts = {}
        for seen in sorted(records, key=lambda seen: Version(seen.runner[self.package])):
            if seen.runner["device"] == "GPU":
                part = "gpu"
            elif self.twin(seen.runner):
                part = "twins"
            else:
                coming = Version(seen.runner[self.package]).is_prerelease
                part = "coming" if coming else "line"
            parts.setdefault(part, []).append(seen)
        return parts

    def has_first(self, apart: Facts, before: Facts) -> bool:
        """Whether a runner's first package is no newer than another's."""
        from packaging.version import Version

        return Version(apart[self.package]) <= Version(before[self.package])

    def twin_of(self, other: Facts, facts: Facts) -> str:
        """The fact in which a twin differs from a runner of the line; nothing if it is no twin."""
        return self.twin(other) if other[self.package] == facts[self.package] else ""

    def twin(self, facts: Facts) -> str:
        """The fact in which a runner differs from its release's own: its record's name says so.

        >>> Runner().twin({"name": "numpy-2.0.1-python-3.10-cpu"})
        'python'
        >>> Runner().twin({"name": "numpy-2.0.1-cpu"})
        ''
        """
        found = _OF_RECORD.search(facts.get("name", ""))
        return found["fact"] if found and found["fact"] in self.BELOW else ""

    # -- Words -------------------------------------------------------------------------------------

    def beside(self, facts: Facts) -> str:
        """What belongs behind a version, such as a second package's; nothing if all is in it."""
        return ""

    def runner_name(self, facts: Facts) -> str:
        """A runner as readers call it."""
        others = [f"{self.NAMES[fact]} {minor(facts[fact])}" for fact in [self.twin(facts)] if fact]
        name = f"{self.title} {facts[self.package]}{self.beside(facts)}"
        return ", ".join([name, *others, *([facts["gpu"]] if "gpu" in facts else [])])

    def step_name(self, before: Facts, after: Facts, by: str = "") -> str:
        """What a step between two runners of the line is called: by its cause.

        Args:
            before: the last runner before the step.
            after: the first one after it.
            by: the fact that :func:`doctested.sphinx.records.timeline.cause` found, ``second`` for
                a second package, or nothing.
        """
        if by in self.NAMES:
            return f"{self.NAMES[by]} {minor(after[by])}"
        old, new = before[self.package], after[self.package]
        version = minor(new) if minor(old) != minor(new) else new
        return f"{self.title} {version}{self.beside(after)}"

    def span_name(self, runners: Sequence[Facts], line: Sequence[Facts] = ()) -> str:
        """The runners of a span, from the first to the last.

        Args:
            runners: those of the span, in order.
            line: all there are, in order: a version is named exactly where only a part of the
                runners that have its first two numbers belongs to the span.

        >>> line = [{"python": f"3.{minor}.1"} for minor in (4, 5, 6)]
        >>> Runner().span_name(line), Runner().span_name(line[:1])
        ('Python 3.4 to 3.6', 'Python 3.4')
        >>> line.append({"python": "3.6.2"})
        >>> Runner().span_name(line[:3], line), Runner().span_name(line[3:], line)
        ('Python 3.4 to 3.6.1', 'Python 3.6.2')
        """
        groups: dict[str, list[Facts]] = {}
        for facts in line or runners:
            groups.setdefault(minor(facts[self.package]), []).append(facts)

        def name(facts: Facts, edge: int) -> str:
            version = facts[self.package]
            group = groups[minor(version)]
            if group[edge] == facts:
                return minor(version)
            same = [one for one in group if one[self.package] == version]
            return version + (self.beside(facts) if len(same) > 1 else "")

        first, last = runners[0], runners[-1]
        whole = groups[minor(first[self.package])]
        if minor(first[self.package]) != minor(last[self.package]):
            return f"{self.title} {name(first, 0)} to {name(last, -1)}"
        if len(runners) == len(whole):
            return f"{self.title} {minor(first[self.package])}"
        if len(runners) == 1:
            return f"{self.title} {first[self.package]}{self.beside(first)}"
        return f"{self.title} {name(first, 0)} to {name(last, -1)}"


_TWIN = re.compile(r"(?P<version>.+)-(?P<fact>[a-z]+)-(?P<other>\d[\d.]*)$")
_OF_RECORD = re.compile(r"-(?P<fact>[a-z]+)-(?P<other>\d[\d.]*)-(?:cpu|gpu)\b")


def minor(version: str) -> str:
    """A version's first two numbers."""
    return ".".join(version.split(".")[:2])


def cpu() -> str:
    """The CPU's model, as Linux names it."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text().splitlines() if file.exists() else []
    for line in lines:
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


@lru_cache(maxsize=None)
def load(name: str) -> Runner:
    """The runner of a name, ``module:Class``; without one the plain :class:`Runner`.

    Raises:
        ValueError: there is no such class; the message says what to write.
    """
    if not name:
        return Runner()
    module, _, attribute = name.partition(":")
    try:
        made: Any = getattr(importlib.import_module(module), attribute)()
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        mend = "name a class as module:Class"
        raise ValueError(f"there is no runner {name!r} ({error}): {mend}") from None
    if not isinstance(made, Runner):
        raise ValueError(f"{name!r} does not inherit from doctested.runner.Runner")
    return made


def name_of(runner: Runner) -> str:
    """The name by which :func:`load` finds a runner."""
    return "" if type(runner) is Runner else f"{type(runner).__module__}:{type(runner).__name__}"
