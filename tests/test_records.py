"""Records of all runners: since when an output is so, and the pages that are computed from them."""

import json
import posixpath
import re
import shutil
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from sphinx.errors import ExtensionError

from doctested.source import script
from doctested.sphinx.history import changes
from doctested.sphinx.records import store as records
from doctested.sphinx.records import timeline
from doctested.sphinx.records.since import anchor
from doctested.sphinx.records.store import Observation
from plain_runner import Plain
from recorded import change, record
from sites import PAGE, SQUARE, Result, Site
from tf_site.lookups import claims

CUBE = SQUARE.replace("square", "cube").replace("Squares", "Cubes").replace("9", "27")
CUBE = CUBE.replace("x * x\n", "x * x * x\n")
HEADED = "---\norphan: true\n---\n"
COMPUTED = {
    "claims.md": "# Claims\n\n```{claims}\n```\n",
    "runners.md": "# Runners\n\n```{runners}\n```\n",
    "versions.md": "# Versions\n\n```{changes}\n```\n",
}
SITE = {
    "square.py": SQUARE,
    "cube.py": CUBE,
    "index.md": PAGE + "\n```{toctree}\nclaims\nrunners\nversions\nz/cube\n```\n",
    "z/cube.md": "# Cubes\n\n```{example} cube.py\n```\n",
    "claims.toml": '[A]\nsays = "It is 9."\npage = "index"\nholds = ["square.py"]\n',
    **COMPUTED,
}
LINE = ("2.0", "2.1", "2.2")
ONE = "square.py::square::1"


def records_of(site: Site) -> records.Records:
    """All records of a site."""
    return records.Records(site.folder / "records", Plain())


# -- What one runner saw ---------------------------------------------------------------------------

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
    data = json.loads(file.read_text())
    data["scripts"]["kinds.py"] = {**data["scripts"]["kinds.py"], "needs": "a_package"}
    file.write_text(json.dumps(data))
    lacking = observed(kinds, "f::2")
    record(kinds.folder, "2.0")
    kinds.write({"kinds.py": KINDS + "\n"})
    stale = observed(kinds, "f::2")
    record(kinds.folder, "2.0", without=["kinds.py"])
    never = observed(kinds, "f::2")

    assert (Observation("met"), None, None, None) == (seen, lacking, stale, never)


# -- Timelines -------------------------------------------------------------------------------------

TIMELINES = {
    "always": (["9", "9", "9"], ["met 3"]),
    "always, by value": (["9", "9.0", "9"], ["met 1", "text 1", "met 1"]),
    "since": (["8", "8", "9"], ["text 2", "met 1"]),
    "not so now": (["9", "8", "8"], ["met 1", "text 2"]),
    "never": (["8", "8", "8"], ["text 3"]),
    "there and back": (["9", "8", "9"], ["met 1", "text 1", "met 1"]),
    "three": (["7", "8", "9"], ["text 1", "text 1", "met 1"]),
    "an address": (["<a at 0x1234567>", "<a at 0x7654321>", "9"], ["text 2", "met 1"]),
    "an error and a text of the same words": (["error: E: a", "E: a", "9"], 3 * ["error 1"]),
}
TIMELINES["an error and a text of the same words"][1][1:] = ["text 1", "met 1"]


@pytest.mark.parametrize(("outputs", "expected"), TIMELINES.values(), ids=TIMELINES)
def test_equal_outputs_are_merged(site: Site, outputs: list[str], expected: list[str]) -> None:
    """One span for runners that stand one after the other and saw the same."""
    site.write({"square.py": SQUARE})
    for version, output in zip(LINE, outputs, strict=True):
        record(site.folder, version, {ONE: output})
    found = script.read(site.folder / "examples", "square.py")
    history = timeline.timeline(records_of(site), found, found.examples[0])

    assert expected == [f"{span.observation.kind} {len(span.runners)}" for span in history.spans]
    assert (expected == ["met 3"], expected[-1].startswith("met")) == (
        history.always,
        history.holds,
    )


def test_the_line_of_a_timeline_has_the_runners_of_before_and_no_others(site: Site) -> None:
    """Neither what is still to come, nor a combination apart, nor a GPU."""
    site.write({"square.py": SQUARE})
    for version in ("1.5", *LINE):
        record(site.folder, version)
    record(site.folder, "2.3rc0", {ONE: "1"})
    record(site.folder, "2.0", {ONE: "2"}, second="2.2")
    record(site.folder, "2.2", {ONE: "3"}, gpu="Card")
    found = script.read(site.folder / "examples", "square.py")
    history = timeline.timeline(records_of(site), found, found.examples[0])
    (span,) = history.spans

    assert ["1.5", *LINE] == [facts["plain"] for facts in span.runners]


# -- A page ----------------------------------------------------------------------------------------


def since(result: Result, docname: str = "index") -> list[str]:
    """The lines under a page's outputs, opened."""
    return [line.get_text(" ") for line in result.html(docname).select(".since")]


def receipt(result: Result, docname: str = "index") -> str:
    """What a page's receipt says of the records."""
    text = result.html(docname).select_one(".receipt").get_text()
    return text.partition("(Test).")[2].strip()


def page_data(result: Result, docname: str = "index") -> dict | None:
    """The JSON in a page."""
    block = result.html(docname).select_one("#recorded-outputs")
    return json.loads(block.get_text()) if block else None


def built(site: Site, *outputs: str | dict, script: str = SQUARE, **others: object) -> Result:
    """Build a page whose example was seen so, by one version after the other."""
    site.write({"square.py": script, "index.md": PAGE})
    for version, output in zip(LINE, outputs, strict=False):
        record(site.folder, version, output if isinstance(output, dict) else {ONE: output})
    return site.build(**others)


def test_an_output_that_has_always_been_so_has_no_line(site: Site) -> None:
    """The receipt says that it is the same."""
    result = built(site, "9", "9", "9")

    assert "" == result.warnings
    assert [] == since(result)
    assert "The same on every Plain 2.0 to 2.2. No GPU has recorded this page." == receipt(result)


def test_an_output_says_since_when_it_is_so_and_what_was_before(site: Site) -> None:
    """Newest first; what was seen is text, not HTML."""
    result = built(site, "error: E: a", "<b>8</b>", "9")
    line = result.html().select_one(".example-cell > details.since")

    assert ["since Plain 2.2 Plain 2.1 <b>8</b> Plain 2.0 E: a"] == since(result)
    assert line.select_one("b") is None
    assert receipt(result).startswith("The same on every Plain 2.0 to 2.2 but for 1 of 1 outputs.")


def test_an_output_that_went_and_came_back_says_since_when_it_is_back(site: Site) -> None:
    """And that it had been so before."""
    assert ["again since Plain 2.2 Plain 2.1 8 Plain 2.0 As it is now."] == since(
        built(site, "9", "8", "9")
    )


def test_an_output_that_is_no_longer_so_says_where_it_is_not(site: Site) -> None:
    """As when a build runs on an older version than the newest record."""
    assert ["not so on Plain 2.1 to 2.2 Plain 2.1 to 2.2 8 Plain 2.0 As it is now."] == since(
        built(site, "9", "8", "8")
    )


DIVIDE = SQUARE.replace("square(3)", "square(3) / 0").replace(
    "    9\n",
    "    Traceback (most recent call last):\n    ZeroDivisionError: division by zero\n",
)


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("error: ZeroDivisionError: by 0", "in these words since Plain 2.1"),
        ("error: ValueError: by 0", "since Plain 2.1"),
        ("inf", "since Plain 2.1"),
    ],
)
def test_an_error_in_other_words_is_the_same_error(site: Site, output: str, expected: str) -> None:
    """Only its wording is new; another type, or no error, is another behaviour."""
    result = built(site, output, {}, script=DIVIDE)

    assert expected == result.html().select_one(".since summary").get_text()


def test_a_change_has_the_name_of_the_package_that_it_came_with(site: Site) -> None:
    """A runner apart, the first package old and the second new, tells the two from each other."""
    site.write({"square.py": SQUARE, "index.md": PAGE})
    record(site.folder, "2.0", {ONE: "9"}, second="2.2")
    second = since(built(site, "8", "9"))
    record(site.folder, "2.0", {ONE: "8"}, second="2.2")
    first = since(built(site, "8", "9"))

    assert ["since Second 2.1 Shown by Plain 2.0. Plain 2.0 8"] == second
    assert ["since Plain 2.1 Plain 2.0 8"] == first


def test_a_change_may_come_with_a_package_below(site: Site) -> None:
    """A twin, the new version with the old Python, tells the two from each other."""
    site.write({"square.py": SQUARE, "index.md": f"{PAGE}\n```{{changes}}\n```\n"})
    record(site.folder, "2.1", {ONE: "8"}, python="3.6")
    record(site.folder, "2.0", {ONE: "8"})
    record(site.folder, "2.1")
    python = site.build()
    lines, steps = since(python), rows(python, "index")
    record(site.folder, "2.1", {ONE: "9"}, python="3.6")

    assert ["since Python 3.7 Shown by Plain 2.1, Python 3.6. Plain 2.0 8"] == lines
    assert [["Plain 2.1", "0", "0", "0", "0", "1", "0", "1"]] == steps
    assert ["since Plain 2.1 Plain 2.0 8"] == since(site.build())


STOPPED = {
    "a name": ("error: AttributeError: module 'm' has no attribute 'new'", "no new"),
    "a keyword": ("error: TypeError: f() got an unexpected keyword argument 'k'", "no argument k"),
    "converted code": (
        "error: TypeError: in user code:\n\n    a.py:3 f  *\n\n"
        "    TypeError: f() got an unexpected keyword argument 'k'",
        "no argument k",
    ),
}


@pytest.mark.parametrize(("output", "why"), STOPPED.values(), ids=STOPPED)
def test_a_program_that_lacked_something_runs_since(site: Site, output: str, why: str) -> None:
    """That is no change of what the example is about."""
    result = built(site, output, "9")

    assert f"this program runs since Plain 2.1 (before: {why})" == _summary(result)


def test_a_program_may_run_again(site: Site) -> None:
    """As it did before it stopped."""
    result = built(site, "9", {"square.py": "error: ImportError: cannot import name 'a'"}, "9")

    assert "this program runs again since Plain 2.2 (before: no a)" == _summary(result)


def test_an_output_that_raised_another_thing_is_another_behaviour(site: Site) -> None:
    """Nothing was missing: the value was refused."""
    assert "since Plain 2.1" == _summary(built(site, "error: ValueError: no 3", "9"))


def test_what_varies_from_run_to_run_is_no_change_of_a_version(site: Site) -> None:
    """Its page says so; where a version made it steady, that is since then."""
    site.write({"square.py": SQUARE, "index.md": f"{PAGE}\n```{{changes}}\n```\n"})
    record(site.folder, "2.0", {ONE: "0.5"}, before={ONE: "0.7"})
    record(site.folder, "2.1", before={ONE: "0.2"})  # as expected, this time
    record(site.folder, "2.2")
    result = site.build()

    line = "since Plain 2.2 Plain 2.0 to 2.1 Another output in each run, for example: 0.5"
    assert [line] == since(result)
    assert [["Plain 2.2", *6 * ["0"], "1"], ["Plain 2.1", *6 * ["0"], "1"]] == rows(result, "index")


def _summary(result: Result) -> str:
    """The line under a page's output, closed."""
    return result.html().select_one(".since summary").get_text()


def test_what_could_not_run_says_why(site: Site) -> None:
    """The script was not loaded, or a statement above it failed."""
    two = SQUARE.replace("    >>> square(3)", "    >>> y = 3\n    >>> square(y)")
    lost = {ONE: "error: E: a", "square.py::square::2": "error: NameError: y"}
    result = built(site, {"square.py": "error: AttributeError: b"}, lost, {}, script=two)

    assert [
        "since Plain 2.2 Plain 2.1 E: a "
        "Plain 2.0 The script could not be loaded: AttributeError: b",
        "this program runs since Plain 2.2 (before: E in a statement above) "
        "Plain 2.1 Not run: a statement above it failed. E: a "
        "Plain 2.0 The script could not be loaded: AttributeError: b",
    ] == since(result)


def test_without_records_nothing_is_shown(site: Site) -> None:
    """Neither a line, nor a word in the receipt, nor data; and nobody is warned."""
    result = built(site)

    assert "" == result.warnings
    assert ([], "", None) == (since(result), receipt(result), page_data(result))
    assert not (site.folder / "_build/html/records.json").exists()


def test_one_record_is_enough(site: Site) -> None:
    """There is nothing to compare yet: no step, an empty feed."""
    site.write(SITE)
    record(site.folder, "2.0")
    result = site.build()

    assert "" == result.warnings
    assert receipt(result).startswith("The same on every Plain 2.0.")


def test_a_broken_record_stops_the_build(site: Site) -> None:
    """With its name and what to do."""
    site.write({"square.py": SQUARE, "index.md": PAGE})
    record(site.folder, "2.0").write_text("{")

    message = r"^records/plain-2.0-cpu.json: this is not a record .*: delete it, and record again$"
    with pytest.raises(ExtensionError, match=message):
        site.build()


def test_a_script_that_is_gone_is_told_once(site: Site) -> None:
    """The page that shows it says so; its record is no trouble."""
    built(site, "8", "9")
    (site.folder / "examples" / "square.py").unlink()
    result = site.build()

    assert 1 == result.warnings.count("WARNING")
    assert "[example.script]" in result.warnings


def test_each_example_has_its_anchor_once(site: Site) -> None:
    """Where it is shown first; also where two names differ in their case alone."""
    class_too = SQUARE + '\n\nclass Square:\n    """A square.\n\n    >>> 4\n    4\n    """\n'
    twice = f"{PAGE}\n```{{example}} square.py::square\n```\n"
    site.write({"square.py": class_too, "index.md": twice})
    record(site.folder, "2.0")
    result = site.build()
    ids = [tag["id"] for tag in result.html().select(".example-cell[id]")]

    assert ["square-square-1"] == [id for id in ids if id == anchor(ONE)]
    assert 2 == len(set(ids)) == len(ids)


# -- The GPU ---------------------------------------------------------------------------------------


def test_where_a_gpu_saw_something_else_both_are_shown(site: Site) -> None:
    """The live output first; where it saw the same there is nothing to choose."""
    site.write(SITE)
    record(site.folder, "2.0")
    record(site.folder, "2.0", {ONE: "9.5"}, gpu="Card")
    result = site.build()
    tabs = result.html().select(".example-cell > .sd-tab-set > .sd-tab-content")
    labels = result.html().select(".sd-tab-label")

    assert ["CPU", "Plain 2.0, Card"] == [label.get_text().strip() for label in labels]
    assert ["9", "9.5"] == [tab.get_text().strip() for tab in tabs]
    assert receipt(result).endswith("The same on Card but for 1 of 1 outputs.")
    assert [] == result.html("z/cube").select(".sd-tab-set")
    assert receipt(result, "z/cube").endswith("The same on Card.")


def test_a_gpu_that_has_not_run_a_page_is_not_named_there(site: Site) -> None:
    """Its record may be behind: the page says that none has recorded it."""
    site.write(SITE)
    record(site.folder, "2.0")
    record(site.folder, "2.0", gpu="Card", without=["cube.py"])
    result = site.build()

    assert "" == result.warnings
    assert receipt(result).endswith("The same on Card.")
    assert receipt(result, "z/cube").endswith("No GPU has recorded this page.")


# -- The data in a page ----------------------------------------------------------------------------


def test_a_page_holds_what_every_runner_saw_of_its_cells(site: Site) -> None:
    """Newest runner first; a text once; nothing for a cell that all saw as it is."""
    two = SQUARE.replace("    9\n", "    9\n    >>> square(2)\n    4\n    >>> square(1)\n    1\n")
    again = PAGE + "\n```{example} square.py\n```\n"
    site.write({"square.py": two, "index.md": again})
    other = "square.py::square::3"
    record(site.folder, "1.5", without=["square.py"])
    record(site.folder, "2.0", {ONE: "8", other: "8"})
    record(site.folder, "2.1", {ONE: "9"}, ended={"square.py": "killed"})
    record(site.folder, "2.2", {ONE: "9."})
    record(site.folder, "2.3rc0")
    record(site.folder, "2.2", gpu="Card")
    data = page_data(site.build())

    assert {
        "live": "Plain now",
        "runners": [
            {"id": "plain-2.2-gpu", "name": "Plain 2.2, Card"},
            {"id": "plain-2.3rc0-cpu", "name": "Plain 2.3rc0"},
            {"id": "plain-2.2-cpu", "name": "Plain 2.2"},
            {"id": "plain-2.1-cpu", "name": "Plain 2.1"},
            {"id": "plain-2.0-cpu", "name": "Plain 2.0"},
        ],
        "texts": [["9.", 1], ["8", 1], ["killed", 1]],
        "cells": [
            [-1, -1, 0, -1, 1],
            [-1, -1, -1, 2, -1],
            [-1, -1, -1, 2, 1],
        ]
        * 2,
    } == data


def test_a_text_that_means_the_same_does_not_differ(site: Site) -> None:
    """A runner that lacks a package has not run the cell."""
    third = SQUARE.replace("square(3)", "square(3) / 27").replace("9\n", "0.333\n")
    result = built(site, "0.3333", "0.333", script=third)

    assert ([["0.3333", 0]], [[-1, 0]]) == (
        page_data(result)["texts"],
        page_data(result)["cells"],
    )


def test_no_output_can_end_the_data(site: Site) -> None:
    """Nor open a comment; each text arrives as it was."""
    text = "</script><script>alert(1)</script><!-- é→𝒳"
    result = built(site, text, "9")
    html = (site.folder / "_build/html/index.html").read_text()

    assert [[text, 1]] == page_data(result)["texts"]
    assert "<script>alert" not in html
    assert "<!-- é" not in html


# -- What is read again ----------------------------------------------------------------------------


@pytest.fixture
def whole(site: Site) -> Site:
    """A site with all kinds of pages, and three records, that has been built."""
    site.write(SITE)
    for version in LINE:
        record(site.folder, version)
    result = site.build()

    assert "" == result.warnings
    return site


def read_pages(site: Site) -> set[str]:
    """Build; the pages that were read or written anew, where nothing was executed."""
    result = site.build()

    assert ("", set()) == (result.warnings, result.executed)
    status = re.sub("\x1b\\[[0-9;]*[mK]", "", result.status)
    return set(re.findall(r"(?:reading sources|writing output)\.\.\. \[ *\d+%\] (\S+)", status))


def test_a_record_that_changes_has_its_pages_read_again(whole: Site) -> None:
    """Those that show what it says something new of, and the computed ones; none is executed."""
    nothing = read_pages(whole)
    record(whole.folder, "2.0", {ONE: "8"})
    changed = read_pages(whole)
    lines = since(whole.build())

    assert set() == nothing
    assert {"index", *(name.removesuffix(".md") for name in COMPUTED)} == changed
    assert ["since Plain 2.1 Plain 2.0 8"] == lines


def test_a_record_that_appears_or_goes_has_all_pages_read_again(whole: Site) -> None:
    """Each of them says on how many runners it is the same."""
    every = {"index", "z/cube", *(name.removesuffix(".md") for name in COMPUTED)}
    record(whole.folder, "2.3")
    more = read_pages(whole)
    shutil.rmtree(whole.folder / "records")
    less = read_pages(whole)

    assert (every, every) == (more, less)


def test_the_seconds_of_a_record_are_no_change(whole: Site) -> None:
    """They are not shown."""
    file = whole.folder / "records" / "plain-2.0-cpu.json"
    data = json.loads(file.read_text())
    data["seconds"] = {}
    file.write_text(json.dumps(data))

    assert set() == read_pages(whole)


def test_where_a_script_is_shown_is_part_of_the_computed_pages(whole: Site) -> None:
    """They lead there."""
    whole.write({"z/cube.md": "# Cubes\n", "a.md": f"{HEADED}# A\n\n```{{example}} cube.py\n```\n"})
    result = whole.build()
    record(whole.folder, "2.0", {"cube.py::cube::1": "8"})
    result = whole.build()

    assert "" == result.warnings
    step = result.html("versions/plain-2-1")
    assert step.select_one(".changes a[href='../a.html#cube-cube-1']")


def test_a_computed_page_that_shows_an_example_keeps_its_output(whole: Site) -> None:
    """Also where it is read again for a record of another script."""
    whole.write({"runners.md": COMPUTED["runners.md"] + "\n```{example} square.py\n```\n"})
    first = whole.build()
    record(whole.folder, "2.0", {"cube.py::cube::1": "8"})
    second = whole.build()

    assert [("square(3)", "9")] == first.cells("runners") == second.cells("runners")


def test_a_page_is_the_same_whichever_way_it_was_built(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By one process or two, at once or in steps: titles, links and order do not depend on it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    sites = [Site(tmp_path / name) for name in ("one", "two", "steps")]
    for number, each in enumerate(sites):
        each.write(SITE)
        record(each.folder, "2.0", {ONE: "8", "cube.py::cube::1": "8"})
        if number == 2:
            each.build()
            (each.folder / "_build/html/claims.html").unlink()
        record(each.folder, "2.1")
        each.build(parallel=2 if number == 1 else 0)
    one, two, steps = (
        {
            file.name: file.read_text()
            for file in sorted((each.folder / "_build" / "html").rglob("*.html"))
        }
        for each in sites
    )

    assert one == two
    assert one == steps


# -- Records that are behind -----------------------------------------------------------------------


def test_scripts_that_were_recorded_otherwise_are_told(whole: Site) -> None:
    """With the runners and the command, in one warning; the page shows no line meanwhile."""
    whole.write({"square.py": SQUARE + "\n", "cube.py": CUBE + "\n"})
    result = whole.build(example_record_command="run `record`")

    assert 1 == result.warnings.count("WARNING")
    assert "[example.stale]" in result.warnings
    assert (
        "2 scripts not as recorded (cube.py, square.py), on 3 runners "
        "(plain-2.0-cpu, plain-2.1-cpu, plain-2.2-cpu)\nmend: run `record`, and commit records/"
    ) in result.warnings
    assert ([], "") == (since(result), receipt(result))


def test_many_names_are_cut_short(site: Site) -> None:
    """The warning stays readable."""
    page = "# Many\n" + "".join(f"\n```{{example}} s{n}.py\n```\n" for n in range(5))
    site.write({"index.md": page, **{f"s{n}.py": SQUARE for n in range(5)}})
    record(site.folder, "2.0", without=[f"s{n}.py" for n in range(5)])

    said = "5 scripts not as recorded (s0.py, s1.py, s2.py and 2 more), on 1 runner (plain-2.0-cpu)"
    assert said in site.build().warnings


def test_a_gpu_may_be_behind_and_so_may_what_no_page_shows(whole: Site) -> None:
    """A runner of before runs only the programs of before: it lacks the others rightly."""
    record(whole.folder, "2.2", gpu="Card", without=["square.py"])
    record(whole.folder, "1.5", without=["square.py", "cube.py"])
    whole.write({"unseen.py": SQUARE})

    assert "" == whole.build().warnings


# -- What each version changed ---------------------------------------------------------------------


def rows(result: Result, docname: str) -> list[list[str]]:
    """The cells of a computed page's table."""
    table = result.html(docname).select_one("table")
    lines = [[cell.get_text(" ") for cell in row.select("td")] for row in table.select("tr")]
    return [[" ".join(text.split()) for text in line] for line in lines[1:]]


@pytest.fixture
def changing(site: Site) -> Site:
    """A site whose outputs changed: with 2.1 both, with 2.2 an error's words, with 2.3rc0 one."""
    site.write({**SITE, "divide.py": DIVIDE})
    site.write({"index.md": f"{SITE['index.md']}\n```{{example}} divide.py\n```\n"})
    words = {"divide.py::square::1": "error: ZeroDivisionError: by 0"}
    record(site.folder, "2.0", {ONE: "<8>", "cube.py": "error: E: a", **words})
    record(site.folder, "2.1", words)
    record(site.folder, "2.2")
    record(site.folder, "2.3rc0", {ONE: "10"})
    return site


def test_each_version_has_its_changes(changing: Site) -> None:
    """Newest first, what is still to come on top; errors in other words apart."""
    result = changing.build()
    steps = [link["href"] for link in result.html("versions").select(".steps a")]
    second, third = (result.html(step.removesuffix(".html")) for step in steps[1:])
    links = [link["href"] for link in third.select(".changes details a")]

    assert "" == result.warnings
    assert [
        ["Plain 2.3rc0, not yet released", "1", "0", "0", "0", "0", "0", "3"],
        ["Plain 2.2", "0", "0", "0", "0", "0", "1", "3"],
        ["Plain 2.1", "1", "0", "0", "1", "0", "0", "3"],
    ] == rows(result, "versions")
    assert ["versions/plain-2-3rc0-not-yet-released.html", "versions/plain-2-2.html"] == steps[:2]
    said = "Of 3 examples, 0 show something else, 1 raise the same error in other words."
    assert said in second.get_text()
    assert ["In other words (1)"] == [head.get_text() for head in second.select("h2")]
    heads = ["Something else (1)", "Runs from then on (1)"]
    assert heads == [head.get_text() for head in third.select("h2")]
    assert "ZeroDivisionError: by 0" in second.get_text()
    assert ["../index.html#square-square-1", "../z/cube.html#cube-cube-1"] == links
    assert "Before <8> From then on 9" in " ".join(third.get_text(" ").split())


def test_a_consequence_is_not_listed_beside_its_cause(site: Site) -> None:
    """What a failed statement kept from running; all of a script that can be loaded at last."""
    three = SQUARE.replace(
        "    >>> square(3)\n    9\n", "    >>> y = 3\n    >>> square(y)\n    9\n"
    )
    three = three.replace("    9\n", "    9\n    >>> 4\n    4\n")
    site.write({"square.py": three, "index.md": f"{PAGE}\n```{{changes}}\n```\n"})
    lost = {"square.py::square::2": "error: NameError: name 'y' is not defined"}
    record(site.folder, "2.0", {"square.py": "error: E: a"})
    record(site.folder, "2.1", {ONE: "error: E: b", **lost})
    record(site.folder, "2.2")
    result = site.build()
    steps = [link["href"].removesuffix(".html") for link in result.html().select(".steps a")]
    listed = [tag.get_text() for step in steps for tag in result.html(step).select("summary")]

    assert [
        ["Plain 2.2", "1", "0", "0", "0", "0", "0", "3"],
        ["Plain 2.1", "0", "0", "0", "1", "0", "0", "3"],
    ] == rows(result, "index")
    assert ["y = 3", "y = 3"] == listed


def test_computed_pages_call_a_page_by_its_title(changing: Site) -> None:
    """Though it may be read after them."""
    result = changing.build()
    step = result.html("versions/plain-2-1")
    titles = [title.get_text() for title in step.select(".changes-page")]

    assert ["Squares", "Cubes"] == titles[-2:]
    assert "Squares" == rows(result, "claims")[0][3]


def test_links_of_computed_pages_lead_somewhere(changing: Site) -> None:
    """To pages, and to anchors that these have."""
    changing.build()
    html = changing.folder / "_build" / "html"
    soups = {
        file.relative_to(html).as_posix(): BeautifulSoup(file.read_text(), "html.parser")
        for file in html.rglob("*.html")
    }
    links = [
        (name, tag["href"])
        for name in ("claims.html", "versions.html", "versions/plain-2-1.html")
        for tag in soups[name].select("div.body a[href]:not(.headerlink)")
    ]

    assert len(links) > 6
    for name, link in links:
        page, _, place = link.partition("#")
        page = posixpath.normpath(posixpath.join(posixpath.dirname(name), page)) if page else name
        assert soups[page].find(id=place) if place else page in soups, link


def test_an_example_that_no_page_shows_is_not_linked(site: Site) -> None:
    """A page may show one object of a script: the others have no anchor."""
    two = SQUARE + CUBE.partition('"""\n')[2]
    page = "# Versions\n\n```{example} two.py::square\n```\n\n```{changes}\n```\n"
    site.write({"two.py": two, "index.md": page})
    record(site.folder, "2.0", {"two.py::cube::1": "8", "two.py::square::1": "8"})
    record(site.folder, "2.1")
    result = site.build()
    step = result.html("versions/plain-2-1")
    links = [tag["href"].partition("#")[2] for tag in step.select(".changes details a")]

    assert "" == result.warnings
    assert ["two-square-1"] == links
    assert result.html().find(id="two-square-1")


def test_the_runners_are_listed_with_what_they_saw(changing: Site) -> None:
    """In the order of a reader's list; names of machines are text."""
    record(changing.folder, "1.5", without=["square.py", "cube.py", "divide.py"])
    record(changing.folder, "2.2", gpu="Card")
    result = changing.build()

    cpu = "A <CPU>, Test"
    assert [
        ["Plain 1.5", "1.5", "1.0", "3.7", "0", "0", "0", "0", "2026-01-15", cpu],
        ["Plain 2.0", "2.0", "1.0", "3.7", "2", "0", "2", "1", "2026-01-20", cpu],
        ["Plain 2.1", "2.1", "1.0", "3.7", "3", "2", "1", "0", "2026-01-21", cpu],
        ["Plain 2.2", "2.2", "1.0", "3.7", "3", "3", "0", "0", "2026-01-22", cpu],
        ["Plain 2.3rc0", "2.3rc0", "1.0", "3.7", "3", "2", "1", "0", "2026-01-23", cpu],
        ["Plain 2.2, Card", "2.2", "1.0", "3.7", "3", "3", "0", "0", "2026-01-22", f"Card, {cpu}"],
    ] == rows(result, "runners")


def test_a_site_that_was_deleted_is_written_again_whole(changing: Site) -> None:
    """What is kept between builds stays: no page is read for it, and the feed is there too."""
    changing.build()
    html = changing.folder / "_build" / "html"
    before = {file.relative_to(html) for file in html.rglob("*")}
    shutil.rmtree(html)
    result = changing.build()

    assert set() == result.executed
    assert before == {file.relative_to(html) for file in html.rglob("*")}
    assert (html / "versions.atom").exists()


def test_the_feed_is_atom(changing: Site) -> None:
    """An entry for each version with an id of its own, the same in each build."""
    settings = {"html_baseurl": "https://example.org/", "author": "A & B"}
    changing.build(**settings)
    file = changing.folder / "_build" / "html" / "versions.atom"
    first = file.read_bytes()
    changing.build(freshenv=True, **settings)
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring(first)
    entries = feed.findall(f"{atom}entry")
    ids = [tag.text for tag in feed.iter(f"{atom}id")]

    assert file.read_bytes() == first
    assert f"{atom}feed" == feed.tag
    for holder in (feed, *entries):
        assert {"id", "title", "updated", "link"} <= {tag.tag.removeprefix(atom) for tag in holder}
        assert len(holder.find(f"{atom}updated").text) == len("2026-01-23T00:00:00Z")
    assert len(entries) + 1 == len(set(ids)) == len({UUID(one) for one in ids})
    assert "2026-01-23T00:00:00Z" == feed.find(f"{atom}updated").text
    assert "A & B" == feed.find(f"{atom}author/{atom}name").text
    link = entries[2].find(f"{atom}link").get("href")
    assert "https://example.org/versions/plain-2-1.html" == link
    assert [
        "Of 3 examples, 1 show something else, 1 run from then on.",
        "Runs from then on: cube.py::cube::1: cube(3)",
        "Something else: square.py::square::1: square(3)",
    ] == entries[2].find(f"{atom}content").text.split("\n")


def test_all_timelines_are_there_for_machines(changing: Site) -> None:
    """Every runner, every example that a page shows, with its page."""
    changing.build()
    said = json.loads((changing.folder / "_build" / "html" / "records.json").read_text())
    runners = ["plain-2.0-cpu", "plain-2.1-cpu", "plain-2.2-cpu", "plain-2.3rc0-cpu"]

    assert runners == [facts["name"] for facts in said["runners"]]
    assert {"cube.py::cube::1", "divide.py::square::1", ONE} == set(said["examples"])
    assert {
        "page": "index",
        "statement": "square(3)",
        "since": "Plain 2.1",
        "kind": "behaviour",
        "again": False,
        "timeline": [
            {"runners": runners[:1], "as_expected": False, "shown": "<8>"},
            {"runners": runners[1:3], "as_expected": True, "shown": ""},
        ],
    } == said["examples"][ONE]


# -- Claims ----------------------------------------------------------------------------------------

HOLDS = {"holds": ["square.py::square"]}
FAILS = {"fails": ["cube.py::cube::1"]}
PART = {"part": "It is 9, and not 8."}
VERDICTS = {
    "still true": (HOLDS, {}, "still true"),
    "still true under another name": (
        {**HOLDS, "renamed": "new"},
        {},
        "still true; lives on as new",
    ),
    "true since": (HOLDS, {"2.0": {ONE: "8"}}, "true since Plain 2.1"),
    "true again": (HOLDS, {"2.1": {ONE: "8"}}, "true since Plain 2.2"),
    "no longer true": (
        HOLDS,
        {"2.2": {ONE: "8"}},
        "true until Plain 2.1; not true since Plain 2.2",
    ),
    "never true": (HOLDS, {version: {ONE: "8"} for version in LINE}, "never true"),
    "refuted": (FAILS, {}, "never true"),
    "refuted since": (
        FAILS,
        {"2.0": {"cube.py::cube::1": "8"}},
        "true until Plain 2.0; not true since Plain 2.1",
    ),
    "shown and refuted": ({**HOLDS, **FAILS, **PART}, {}, "partly true"),
    "shown, refuted since": (
        {**HOLDS, **FAILS, **PART},
        {"2.0": {"cube.py::cube::1": "8"}},
        "true until Plain 2.0; partly true since Plain 2.1",
    ),
    "neither shown nor refuted": (
        {**HOLDS, **FAILS, **PART},
        {"2.0": {ONE: "8", "cube.py::cube::1": "8"}},
        "partly true",
    ),
    "two parts, one of them since": (
        {"holds": ["square.py", "cube.py"], **PART},
        {"2.0": {ONE: "8"}},
        "partly true until Plain 2.0; true since Plain 2.1",
    ),
    "two parts, refuted one after the other": (
        {"fails": ["square.py", "cube.py"], **PART},
        {"2.0": {ONE: "8"}},
        "partly true until Plain 2.0; not true since Plain 2.1",
    ),
    "partly, under another name": (
        {**HOLDS, **FAILS, **PART, "renamed": "new"},
        {},
        "partly true; lives on as new",
    ),
    "opinion": ({**HOLDS, "opinion": True}, {"2.0": {ONE: "8"}}, "opinion"),
    "an error in other words": (
        {"holds": ["divide.py"]},
        {"2.0": {"divide.py::square::1": "error: ZeroDivisionError: by 0"}},
        "still true",
    ),
    "another error": (
        {"holds": ["divide.py"]},
        {"2.0": {"divide.py::square::1": "error: ValueError: by 0"}},
        "true since Plain 2.1",
    ),
}


def toml(said: dict[str, dict]) -> str:
    """Claims as a file holds them; they say something and have a page unless told otherwise."""
    text = ""
    for name, claim in said.items():
        claim = {"says": f"Claim {name}.", "page": "index", **claim}
        lines = [f"{key} = {json.dumps(value)}\n" for key, value in claim.items()]
        text += f"[{name}]\n{''.join(lines)}\n"
    return text


def claims_site(site: Site, said: dict[str, dict], seen: dict[str, dict]) -> Site:
    """A site with claims, and what versions saw."""
    page = f"{SITE['index.md']}\n```{{example}} divide.py\n```\n"
    site.write({**SITE, "divide.py": DIVIDE, "index.md": page, "claims.toml": toml(said)})
    for version in LINE:
        record(site.folder, version, seen.get(version))
    return site


def inside(folder: str, thing: dict) -> dict:
    """The same with its scripts in a folder."""
    return json.loads(re.sub(r"(\w+\.py)", rf"{folder}/\1", json.dumps(thing)))


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """The verdict of each claim: in the page, and in the file for machines; from one build."""
    site = Site(tmp_path_factory.mktemp("claims"))
    files, made, seen = {}, {}, {version: {} for version in LINE}
    page = COMPUTED["claims.md"]
    for number, (claim, saw, _) in enumerate(VERDICTS.values()):
        folder = f"c{number}"
        made[folder] = inside(folder, claim)
        for name, text in (("square", SQUARE), ("cube", CUBE), ("divide", DIVIDE)):
            files[f"{folder}/{name}.py"] = text
            page += f"\n```{{example}} {folder}/{name}.py\n```\n"
        for version, told in inside(folder, saw).items():
            seen[version].update(told)
    site.write({**files, "index.md": page, "claims.toml": toml(made)})
    for version in LINE:
        record(site.folder, version, seen[version])
    result = site.build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())

    assert "" == result.warnings
    shown = [row[1].removesuffix(f" {PART['part']}") for row in rows(result, "index")]
    both = zip(shown, (said[name]["verdict"] for name in made), strict=True)
    return dict(zip(VERDICTS, both, strict=True))


@pytest.mark.parametrize("name", VERDICTS)
def test_a_claim_is(verdicts: dict[str, tuple[str, str]], name: str) -> None:
    """The id says what; the page and the file for machines say it in the same words."""
    expected = VERDICTS[name][2]

    assert (expected, expected) == verdicts[name]


def test_claims_stand_in_their_order_with_evidence_and_page(site: Site) -> None:
    """A note where there is one; each link leads to the example that the claim names."""
    two = {
        "B2": {**HOLDS, **FAILS, "says": "It is <9>.", "note": "A & B.", "part": "Or > 8."},
        "A1": {"holds": ["divide.py"], "page": "z/cube"},
    }
    result = claims_site(site, two, {}).build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())
    links = [tag["href"] for tag in result.html("claims").select("table a")]

    assert "" == result.warnings
    assert [
        ["B2 It is <9>. A & B.", "partly true Or > 8.", "square.py cube.py"],
        ["A1 Claim A1.", "still true", "divide.py"],
    ] == [row[:3] for row in rows(result, "claims")]
    assert [
        "index.html#square-square-1",
        "z/cube.html#cube-cube-1",
        "index.html",
        "index.html#divide-square-1",
        "z/cube.html",
    ] == links
    assert {
        "says": "It is <9>.",
        "verdict": "partly true",
        "part": "Or > 8.",
        "page": "index",
        "evidence": [ONE, "cube.py::cube::1"],
    } == said["B2"]
    assert ["b2", "a1"] == [tag["id"] for tag in result.html("claims").select("strong[id]")]


def test_a_claim_that_no_runner_has_tried_is_not_recorded(site: Site) -> None:
    """Nothing is invented."""
    claims_site(site, {"A1": HOLDS}, {})
    shutil.rmtree(site.folder / "records")

    assert "not recorded" == rows(site.build(), "claims")[0][1]


def test_a_changed_claim_has_its_page_read_again(site: Site) -> None:
    """The file is a source of computed pages, and of no others."""
    claims_site(site, {"A1": HOLDS}, {}).build()
    site.write({"claims.toml": toml({"A1": {**HOLDS, "says": "New words."}})})

    changed = read_pages(site)
    assert "claims" in changed
    assert "z/cube" not in changed
    assert "A1 New words." == rows(site.build(), "claims")[0][0]


MISTAKES = {
    "not TOML": ("[A1", r"claims.toml: this is not TOML: Expected ']'"),
    "an unknown field": (
        toml({"A1": {**HOLDS, "word": ""}}),
        r"\[A1\] has 'word', which is no field",
    ),
    "no words": ('[A1]\npage = "index"\nholds = ["square.py"]', r"\[A1\] lacks 'says'"),
    "no page": ('[A1]\nsays = "a"\nholds = ["square.py"]', r"\[A1\] lacks 'page'"),
    "no example": (toml({"A1": {"holds": []}}), r"\[A1\] names no example that settles it"),
    "what it includes is not there": (
        toml({"A1": {**HOLDS, "includes": ["B9"]}}),
        r"\[A1\] includes 'B9', and one of the two is no claim that is settled",
    ),
    "an opinion that includes": (
        toml({"A1": {**HOLDS, "includes": ["B2"], "opinion": True}, "B2": HOLDS}),
        r"\[A1\] includes 'B2', and one of the two is no claim that is settled",
    ),
}


@pytest.mark.parametrize(("text", "message"), MISTAKES.values(), ids=MISTAKES)
def test_claims_that_cannot_be_read_are_an_error(tmp_path: Path, text: str, message: str) -> None:
    """With the claim and the field."""
    file = tmp_path / "claims.toml"
    file.write_text(text)

    with pytest.raises(ExtensionError, match=message):
        claims.read(file)


def test_claims_that_are_not_there_stop_the_build(site: Site) -> None:
    """Where a page asks for them."""
    site.write({"index.md": COMPUTED["claims.md"]})

    with pytest.raises(ExtensionError, match=r"^claims.toml: .*No such file"):
        site.build()


UNSETTLED = {
    "no such script": ({"holds": ["none.py"]}, "none.py:1: there is no script 'none.py'"),
    "no such object": (
        {"holds": ["square.py::cube"]},
        "square.py:1: has no example 'cube' with an output",
    ),
    "no such example": (
        {"holds": ["square.py::square::2"]},
        "square.py:1: has no example 'square::2' with an output",
    ),
    "no such page": ({**HOLDS, "page": "nowhere"}, "there is no page 'nowhere'"),
}


def test_claims_that_name_what_is_not_there_are_told(site: Site) -> None:
    """Where the table stands; the other claims are settled."""
    wrong = {f"A{number}": claim for number, (claim, _) in enumerate(UNSETTLED.values())}
    result = claims_site(site, {**wrong, "B2": HOLDS}, {}).build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())

    assert len(UNSETTLED) == result.warnings.count("claims.md:3: WARNING: claims.toml: ")
    assert len(UNSETTLED) == result.warnings.count("[example.claim]")
    for number, (_, message) in enumerate(UNSETTLED.values()):
        assert f"claims.toml: [A{number}] {message}" in result.warnings
    assert ["B2 Claim B2.", "still true"] == rows(result, "claims")[-1][:2]
    assert {"A3", "B2"} == set(said)


# -- The issue for a new version -------------------------------------------------------------------

HARD = '''
"""Shows `code` and | bars."""


def hard():
    """Show.

    >>> hard()
    'a'
    """
    return "a"
'''


@pytest.fixture
def compared(site: Site) -> Site:
    """A site with the records of two releases, and one of a nightly elsewhere."""
    site.write({"hard.py": HARD, "square.py": SQUARE, "unseen.py": SQUARE})
    page = "# A\n\n```{example} hard.py\n```\n\n```{example} square.py\n```\n"
    site.write({"docs/a.md": page, "docs/deep/b.md": page})
    record(site.folder, "2.1", {ONE: "8"})
    record(site.folder, "2.2")
    seen = {"hard.py::hard::1": "`a | b`\nc", "unseen.py::square::1": "8"}
    file = record(site.folder, "2.3", seen)
    (site.folder / "new").mkdir()
    file.rename(site.folder / "new" / file.name)
    return site


def compare(site: Site, *words: str) -> int:
    """Compare a record with those of a site; the exit status."""
    places = {"records": "records", "examples": "examples", "docs": "docs"}
    folders = [w for k, v in places.items() for w in (f"--{k}", str(site.folder / v))]
    return changes.main([*words, *folders, "--runner", "plain_runner:Plain"])


def test_what_a_new_version_changes_is_a_table(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of examples that pages show; bars and backquotes do not break it."""
    out = compared.folder / "changes.md"
    status = compare(compared, str(compared.folder / "new"), "--out", str(out))

    assert 0 == status
    assert out.read_text() == capsys.readouterr().out
    assert out.read_text().splitlines() == [
        "1 examples show something else on Plain 2.3.",
        "",
        "| example | Plain 2.2 | Plain 2.3 |",
        "|---|---|---|",
        "| `hard.py::hard::1` on `docs/a.md`, `docs/deep/b.md` | `'a'` | `'a \\| b' c` |",
    ]


def test_where_nothing_changed_there_is_no_table(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """The workflow looks for its rows."""
    status = compare(compared, str(compared.folder / "records" / "plain-2.2-cpu.json"))

    expected = "0 examples show something else on Plain 2.2.\n"
    assert (0, expected) == (status, capsys.readouterr().out)


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("nowhere.json", "error: nowhere.json: this is not a record"),
        ("examples", "there are 0 records here: name one"),
        ("records", "there are 2 records here: name one"),
    ],
)
def test_what_is_no_record_is_an_error(
    compared: Site, capsys: pytest.CaptureFixture[str], place: str, message: str
) -> None:
    """In words."""
    status = compare(compared, str(compared.folder / place))

    assert 2 == status
    assert message in capsys.readouterr().err


def test_without_a_record_there_is_nothing_to_compare_with(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """That is an error too."""
    shutil.rmtree(compared.folder / "records")

    assert 2 == compare(compared, str(compared.folder / "new"))
    assert "holds no record to compare with" in capsys.readouterr().err


def test_the_day_of_a_record_is_no_change_of_an_output(whole: Site) -> None:
    """But the pages that show it are read again."""
    change(whole.folder / "records" / "plain-2.2-cpu.json", date="2026-02-02")

    assert "runners" in read_pages(whole)
    assert "2026-02-02" == rows(whole.build(), "runners")[-1][8]
