"""What outlives one event of a build: of the process (:class:`Session`), and of the environment.

Sphinx pickles its environment between builds, and :class:`Memory` with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from doctested import runner as runners
from doctested.runner import Facts, Runner

if TYPE_CHECKING:
    from doctested.sphinx.execute.cache import PageCache
    from doctested.sphinx.execute.kernels import Kernels
    from doctested.sphinx.history.versions import Step
    from doctested.sphinx.page.deferred import Deferred
    from doctested.sphinx.records.store import Records


@dataclass
class PageResult:
    """What the site keeps of one page: what ran, and whether it was as expected."""

    scripts: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    examples: int = 0
    asserted: int = 0
    measured: int = 0
    different: int = 0
    page_seconds: float = 0.0
    peak_mb: int = 0
    date: str = ""
    recorded: int = 0
    changed: int = 0
    gpu: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def shown(self) -> list[str]:
        """The names of the examples that the page shows."""
        return [name for name in self.seconds if name.count("::") == 2]

    @property
    def as_expected(self) -> int:
        """How many of the examples did what their doctests expect."""
        return self.examples - self.different


@dataclass
class Build:
    """What executes the pages of a build.

    ``executed`` has the pages that were executed, each with the names of the examples that were;
    ``sources`` the scripts whose own pages are to be written. ``keep`` leaves the warm process for
    a build that follows in this process. ``hurry`` is for one that somebody waits for: of a page
    that was executed before only the scripts that have changed are run, and what is computed from
    all pages waits for a build that is not in a hurry. ``handlers`` is what signals did before it,
    ``gone`` the pages that nobody has any more.
    """

    kernels: Kernels
    cache: PageCache
    executed: dict[str, set[str]] = field(default_factory=dict)
    sources: set[str] = field(default_factory=set)
    keep: bool = False
    hurry: bool = False
    facts: Facts = field(default_factory=dict)
    handlers: dict[int, Any] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)


@dataclass
class Session:
    """What one process of Sphinx has at hand; see :func:`session`.

    Attributes:
        build: what executes the pages; there from ``builder-inited`` on.
        records: the records of all runners; likewise.
        deferred: what fills the places of deferred content, by the directive's name.
        deferred_changed: whether what that is computed from has changed since the last build.
        deferred_texts: a digest of the data files that it is computed from.
        steps: what each version changed, once somebody has asked for it in this build.
    """

    build: Build | None = None
    records: Records | None = None
    deferred: dict[str, Deferred] = field(default_factory=dict)
    deferred_changed: bool = False
    deferred_texts: str | None = None
    steps: list[Step] | None = None


@dataclass
class Memory:
    """What is pickled with Sphinx's environment; see :func:`memory`.

    Attributes:
        root: the folder of the scripts.
        pages: of each page that shows scripts, what came of it.
        facts: the runner that executes pages.
        sources: of each script that is shown, a digest of all that its own page is made of.
        recorded: of each page, a digest of what the records say of its scripts.
        records_stamp: a text that stays as long as no record is another one.
        behind: the scripts that have changed since they were recorded, and of which state of the
            files that was found.
        deferred_pages: the pages that have places for deferred content.
        deferred_state: digests of what that is computed from: a quick one, and the whole one.
    """

    root: Path
    pages: dict[str, PageResult] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    recorded: dict[str, str] = field(default_factory=dict)
    records_stamp: str = ""
    behind: tuple[object, dict[str, list[str]]] | None = None
    deferred_pages: set[str] = field(default_factory=set)
    deferred_state: list[str] = field(default_factory=list)


LEFT_OUT = "left out"
"""The value of ``example_skipped`` by which an example that says ``+SKIP`` is not shown."""

_NAME = "doctested"


def session(app: Sphinx) -> Session:
    """What this process has at hand."""
    found: Session = vars(app).setdefault(_NAME, Session())
    return found


def memory(env: BuildEnvironment) -> Memory:
    """What is kept with the environment; :func:`remember` makes it."""
    found: Memory = vars(env)[_NAME]
    return found


def build_of(app: Sphinx) -> Build:
    """What executes the pages of this build."""
    build = session(app).build
    if build is None:
        raise RuntimeError("the builder has not been made yet")
    return build


def records_of(app: Sphinx) -> Records:
    """The records of all runners."""
    records = session(app).records
    if records is None:
        raise RuntimeError("the builder has not been made yet")
    return records


def html_builder(app: Sphinx) -> StandaloneHTMLBuilder:
    """The builder, where it is one that writes pages."""
    if not isinstance(app.builder, StandaloneHTMLBuilder):
        raise RuntimeError(f"the builder {app.builder.name} writes no pages")
    return app.builder


def runner_of(config: Config) -> Runner:
    """What the scripts are about."""
    return runners.load(config.example_runner)


def remember(app: Sphinx) -> None:
    """Give the environment its memory, which an earlier build may have left."""
    root = Path(app.confdir) / app.config.example_root
    vars(app.env).setdefault(_NAME, Memory(root)).root = root
