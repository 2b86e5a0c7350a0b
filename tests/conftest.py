"""Fixtures that several tests share."""

from pathlib import Path

import pytest

from sites import Site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """An empty folder for a small site."""
    return Site(tmp_path / "site")
