"""Fixtures that several tests share."""

import os
from pathlib import Path

import pytest

from doctested import processes
from record_sites import LINE, SITE
from recorded import record
from sites import Site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """An empty folder for a small site."""
    return Site(tmp_path / "site")


@pytest.fixture
def whole(site: Site) -> Site:
    """A site with all kinds of pages, and three records, that has been built."""
    site.write(SITE)
    for version in LINE:
        record(site.folder, version)
    result = site.build()

    assert "" == result.warnings
    return site


@pytest.fixture(scope="session", autouse=True)
def covered() -> None:
    """Where coverage is measured, processes of scripts are measured too."""
    if "COVERAGE_PROCESS_CONFIG" in os.environ:
        processes.ALLOWED = (*processes.ALLOWED, "COVERAGE_PROCESS_CONFIG")
