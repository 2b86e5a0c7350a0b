"""Every output of the site that is changed in one place is refused."""

import pytest

import mutations
from doctested import record
from doctested.find import Script
from doctested.interpreter import Outcome
from recorded import record as recorded
from sites import Site

CHANGES = {
    "a number, both ways": ("0.25", "number", ["0.26", "0.24"]),
    "a zero, up": ("0", "number", ["1"]),
    "more digits": ("9", "number", ["10", "8"]),
    "a whole number": ("3.", "number", ["4.", "2."]),
    "an exponent stays": ("1e-07", "number", ["2e-07", "0e-07"]),
    "in quotes too": ("'a 1'", "number", ["'a 2'", "'a 0'"]),
    "a boolean": ("True False", "boolean", ["False False", "True True"]),
    "two neighbours": ("[1 2 2]", "order", ["[2 1 2]"]),
    "of the innermost brackets": ("((a, b), c)", "order", ["((b, a), c)"]),
    "two rows": ("[[0.]\n [1.]]", "order", ["[[1.]\n [0.]]"]),
    "a text is one element": ("['a b', 'c']", "order", ["['c', 'a b']"]),
    "nothing beside an ellipsis": ("[a, ...]", "order", []),
    "a word": ("no such file", "word", ["nox such file", "no suchx file", "no such filex"]),
}


@pytest.mark.parametrize(("text", "kind", "expected"), CHANGES.values(), ids=CHANGES)
def test_a_text_is_changed_in_each_place(text: str, kind: str, expected: list[str]) -> None:
    """The id says in which."""
    assert expected == [new for one, new in mutations.changed(text) if one == kind]


def test_an_output_is_changed_by_the_digit_that_is_written() -> None:
    """It has more digits than the expectation."""
    (example,) = Script("a.py", '"""A.\n\n>>> a\n0.33\n"""').examples()
    found = list(mutations.mutants(example, Outcome("0.3333\n")))

    assert [("output's number", text, True) for text in ("0.3433\n", "0.3233\n")] == found[-2:]


def test_what_passes_is_told(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a comparison that takes all: each change; by ours, an output that is another one."""
    site.write({"a.py": '"""A.\n\n>>> a\n[1, 2]\n>>> b  # measurement\n3\n"""'})
    file = recorded(site.folder, "2.0", {"a.py::__doc__::1": "[1, 3]"})
    _, sharp = mutations.survey(site.folder / "examples", record.read(file))
    monkeypatch.setattr(mutations, "met", lambda *_: True)
    counts, blunt = mutations.survey(site.folder / "examples", record.read(file))

    assert [("a.py::__doc__::1", "as it is", "its own output is refused")] == sharp[:1]
    assert ["number"] * 4 + ["order"] == [kind for _, kind, _ in blunt]
    assert (1, 1) == (counts["examples"], counts["measured"])


def test_no_change_of_the_sites_own_outputs_passes() -> None:
    """Not one: an expectation that another output would meet asserts too little."""
    counts, passed = mutations.survey(
        mutations.ROOT / "examples", record.read(mutations.newest_record())
    )

    assert [] == passed
    assert all(counts[kind] > 100 for kind in mutations.KINDS), counts
