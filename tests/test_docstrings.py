"""What the docstrings of the extension, of the check and of the benchmark show is so."""

import doctest
import importlib
from pathlib import Path

import pytest

from doctested.source.script import parse

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    f"{folder}.{file.stem}"
    for folder in ("src", "tf_site", "symbols", "bench", "port")
    for file in (ROOT / folder).glob("[!_]*.py")
    if parse(file.read_text(encoding="utf-8"), file.name).examples
)


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_a_modules_docstrings_hold(name: str) -> None:
    """As `python -m doctest` runs them."""
    result = doctest.testmod(importlib.import_module(name))

    assert result.attempted > 0
    assert result.failed == 0
