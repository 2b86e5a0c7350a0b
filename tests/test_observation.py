"""What one runner saw of an example: as expected, another thing, or why it did not run."""

import pytest

from doctested.record import read
from doctested.source import script
from doctested.sphinx.records.store import Observation
from record_sites import (
    records_of,
)
from recorded import record
from sites import Site

KINDS = '''
"""Shows kinds of outputs."""


def f():
    """Compute.

    >>> a = one()
    >>> [a, 0.33]
    [1, 0.33]
    >>> a / 0
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    """


def m():
    """Measure.

    >>> seconds()  # measurement
    12
    >>> seconds() > 1
    True
    """


def d():
    """Draw.

    >>> draw()
    <Figure size 300x200 with 1 Axes>
    """
'''
NO_NAME = "error: NameError: name 'a' is not defined"
SIGHTS = {
    "as expected": ({}, "f::2", Observation("met")),
    "an exception as expected": ({}, "f::3", Observation("met")),
    "near enough": ({"f::2": "[1, 0.3333]"}, "f::2", Observation("met", "[1, 0.3333]")),
    "in other spaces": ({"f::2": "[1,  0.33]"}, "f::2", Observation("met", "[1,  0.33]")),
    "another text": ({"f::2": "[2, 0.33]"}, "f::2", Observation("text", "[2, 0.33]")),
    "no text": ({"f::2": ""}, "f::2", Observation("text")),
    "a text where none is expected": ({"f::1": "None"}, "f::1", Observation("text", "None")),
    "no exception": ({"f::3": "inf"}, "f::3", Observation("text", "inf")),
    "an exception": ({"f::1": "error: E: a\nb"}, "f::1", Observation("error", "E: a\nb")),
    "another wording": (
        {"f::3": "error: ZeroDivisionError: by 0"},
        "f::3",
        Observation("error", "ZeroDivisionError: by 0"),
    ),
    "a name that a statement before did not make": (
        {"f::1": "error: E: a", "f::2": NO_NAME},
        "f::2",
        Observation("after", NO_NAME[7:], "E: a"),
    ),
    "a name that nothing should have made": (
        {"m::1": "error: E: a", "f::2": NO_NAME},
        "f::2",
        Observation("error", NO_NAME[7:]),
    ),
    "another measurement": ({"m::1": "13"}, "m::1", Observation("met", "13")),
    "another relation of a measurement": ({"m::2": "False"}, "m::2", Observation("met", "False")),
    "a measurement that failed": ({"m::1": "error: E: a"}, "m::1", Observation("error", "E: a")),
    "another drawing": (
        {"d::1": "<Figure size 1x1>"},
        "d::1",
        Observation("met", "<Figure size 1x1>"),
    ),
    "a drawing that failed": (
        {"d::1": "error: AttributeError: module 'tensorflow' has no attribute 'a'"},
        "d::1",
        Observation("error", "AttributeError: module 'tensorflow' has no attribute 'a'"),
    ),
    "a script that could not be loaded": (
        {"": "error: E: a"},
        "f::2",
        Observation("unloaded", "E: a"),
    ),
    "a package that is missing": (
        {"": "error: ModuleNotFoundError: No module named 'x'"},
        "f::2",
        Observation("unloaded", "ModuleNotFoundError: No module named 'x'"),
    ),
}


@pytest.fixture
def kinds(site: Site) -> Site:
    """A site with a script of many kinds, not built."""
    return site.write({"kinds.py": KINDS})


def observed(site: Site, name: str) -> Observation | None:
    """What the last runner of the line saw of an example of ``kinds.py``."""
    seen, found = records_of(site), script.read(site.folder / "examples", "kinds.py")
    (example,) = [e for e in found.examples if e.name == f"kinds.py::{name}"]
    return seen.observation(seen.line[-1], found, example)


@pytest.mark.parametrize(("saw", "name", "expected"), SIGHTS.values(), ids=SIGHTS)
def test_a_runner_saw(kinds: Site, saw: dict[str, str], name: str, expected: Observation) -> None:
    """The id says what."""
    record(kinds.folder, "2.0", {f"kinds.py::{key}".removesuffix("::"): saw[key] for key in saw})

    assert expected == observed(kinds, name)


def test_what_was_not_reached_was_not_loaded(kinds: Site) -> None:
    """It says how the process ended; what was reached counts."""
    record(kinds.folder, "2.0", ended={"kinds.py": "it was killed"})

    assert Observation("met") == observed(kinds, "f::1")
    assert Observation("unloaded", "it was killed") == observed(kinds, "f::2")


def test_a_runner_has_not_seen_a_script_that_it_has_not_run_as_it_is_now(kinds: Site) -> None:
    """Nor one for which it lacks a package."""
    file = record(kinds.folder, "2.0")
    seen = observed(kinds, "f::2")
    told = read(file)
    told.scripts["kinds.py"]["needs"] = "a_package"
    told.write(file.parent)
    lacking = observed(kinds, "f::2")
    record(kinds.folder, "2.0")
    kinds.write({"kinds.py": KINDS + "\n"})
    stale = observed(kinds, "f::2")
    record(kinds.folder, "2.0", without=["kinds.py"])
    never = observed(kinds, "f::2")

    assert (Observation("met"), None, None, None) == (seen, lacking, stale, never)
