"""What the site keeps from one event of a build to another, beside what the library keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

if TYPE_CHECKING:
    from tf_site.lookups.registry import Lookup

_NAME = "tf_site"


@dataclass
class SiteSession:
    """What one process of Sphinx has at hand.

    Attributes:
        lookups: what readers can look up.
        trees: the side bar's trees that pages of a folder share, by folder and by what was asked.
    """

    lookups: list[Lookup] = field(default_factory=list)
    trees: dict[str, dict[object, str]] = field(default_factory=dict)


@dataclass
class SiteMemory:
    """What is pickled with Sphinx's environment.

    Attributes:
        git: the state of the repository, and each file's date in it.
        dates: each page's date.
    """

    git: tuple[str, dict[str, str]] = ("", {})
    dates: dict[str, str] = field(default_factory=dict)


def site_session(app: Sphinx) -> SiteSession:
    """What this process has at hand."""
    found: SiteSession = vars(app).setdefault(_NAME, SiteSession())
    return found


def site_memory(env: BuildEnvironment) -> SiteMemory:
    """What is kept with the environment."""
    found: SiteMemory = vars(env).setdefault(_NAME, SiteMemory())
    return found
