"""The records of a site: what is read again when one changes, and which are behind."""

import shutil
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

from doctested.record import read
from record_sites import (
    COMPUTED,
    CUBE,
    HEADED,
    ONE,
    SITE,
    read_pages,
    receipt,
    since,
)
from recorded import change, record
from sites import SQUARE, Site


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
    seen = read(whole.folder / "records" / "plain-2.0-cpu.json")
    seen.seconds = {}
    seen.write(whole.folder / "records")

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


WRONG = {
    "no version": ({"plain": "two"}, "Invalid version: 'two' in it: delete it, and record again"),
    "no device": ({"device": "TPU?"}, "it tells of no device: delete it, and record again"),
}


@pytest.mark.parametrize(("facts", "why"), WRONG.values(), ids=WRONG)
def test_a_record_that_tells_of_no_runner_is_named(
    whole: Site, facts: dict[str, str], why: str
) -> None:
    """By its file; nothing is built."""
    change(record(whole.folder, "2.1"), **facts)

    with pytest.raises(ExtensionError) as error:
        whole.build()

    assert f"records/plain-2.1-cpu.json: {why}" == str(error.value)


def test_two_records_of_one_runner_are_named(whole: Site) -> None:
    """One of them is a copy under another name."""
    change(record(whole.folder, "2.1"), name="plain-2.1-cpu-copy")
    record(whole.folder, "2.1")

    with pytest.raises(ExtensionError) as error:
        whole.build()

    assert (
        "records/plain-2.1-cpu.json: plain-2.1-cpu-copy.json tells of the same runner: delete one"
    ) == str(error.value)
