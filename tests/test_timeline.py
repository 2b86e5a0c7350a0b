"""A timeline: an example's outputs over all runners, merged where equal."""

import pytest

from doctested.source import script
from doctested.sphinx.records import timeline
from record_sites import LINE, ONE, records_of
from recorded import record
from sites import SQUARE, Site

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
