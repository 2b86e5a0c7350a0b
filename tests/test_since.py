"""What records add to a page: since when an output is so, and what other runners saw."""

import pytest
from sphinx.errors import ExtensionError

from doctested.sphinx.records.since import anchor
from record_sites import DIVIDE, ONE, SITE, built, page_data, receipt, rows, since
from recorded import record
from sites import PAGE, SQUARE, Result, Site


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
