"""Whether an outcome is as expected: pages and records say the same of it."""

import doctest

import pytest
import tomllib
from hypothesis import given, settings
from hypothesis import strategies as st

from doctested.compare import FLAGS
from doctested.expect import Checked, met
from doctested.interpreter import Outcome
from doctested.name import ExampleName
from doctested.source import script
from doctested.source.check import compare, flags
from modules import PROPERTY
from sites import ROOT
from small_scripts import ERROR


def agree(want: str, outcome: Outcome, *names: str) -> bool:
    """Assert that the site's comparison and the recorder's agree; returns what they say."""
    directive = f"  # doctest: +{', +'.join(names)}" if names else ""
    (one,) = doctest.DocTestParser().get_examples(f">>> f(){directive}\n{want}\n")
    shown = script.Example(
        ExampleName("a.py::f::1"), 1, one.source, one.want, one.exc_msg, one.options
    )
    found = compare(shown, outcome, flags("NUMBER"))
    kinds = ("mismatch", "exception") + (("unasserted",) if outcome.error is None else ())
    verdict = met(Checked(one.want, one.exc_msg, one.options), outcome)

    assert verdict == (found is None or found.kind not in kinds), found
    return verdict


DETAIL = "IGNORE_EXCEPTION_DETAIL"
PAIRS = [
    ("0.33", Outcome("0.3333\n"), (), True),
    ("0.35", Outcome("0.3333\n"), (), False),
    ("1", Outcome("1.0\n"), (), False),
    ("1.", Outcome("1.04\n"), (), False),
    ("1.", Outcome("1.0\n"), (), True),
    ("1e-3", Outcome("0.001\n"), (), True),
    ("1.0e3", Outcome("1000.1\n"), (), True),
    ("nan", Outcome("nan\n"), (), True),
    ("1e-400", Outcome("2.0e3\n"), (), False),
    ("[0.33, 0.67]", Outcome("[0.3333]\n"), (), False),
    ("[0.3..., 1]", Outcome("[0.3333, 1]\n"), (), False),
    ("[0.3..., 1]", Outcome("[0.3333, 1]\n"), ("ELLIPSIS",), True),
    ("1", Outcome("True\n"), (), False),
    ("a b", Outcome("a  b\n"), ("NORMALIZE_WHITESPACE",), True),
    ("'a'", Outcome("u'a'\n"), (), False),
    ("", Outcome(), (), True),
    ("", Outcome("1\n"), (), False),
    ("1", Outcome(error="ValueError: a\n"), (), False),
    ("", Outcome(error="ValueError: a\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome("1\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: a\n"), (), True),
    (f"{ERROR}ValueError: a", Outcome("1\n", error="ValueError: a\n"), (), True),
    (f"{ERROR}ValueError: 0.33", Outcome(error="ValueError: 0.3333\n"), (), True),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: b\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: b\n"), (DETAIL,), True),
    (f"{ERROR}old.DecodeError: a", Outcome(error="json.DecodeError: b\n"), (DETAIL,), True),
    (f"{ERROR}ValueError: a", Outcome(error="TypeError: a\n"), (DETAIL,), False),
    (f"{ERROR}ValueError: a...", Outcome(error="ValueError: abc\n"), ("ELLIPSIS",), True),
]


@pytest.mark.parametrize(("want", "outcome", "names", "expected"), PAIRS)
def test_recorder_and_site_agree_on_an_outcome(
    want: str, outcome: Outcome, names: tuple[str, ...], expected: bool
) -> None:
    """On every kind of expectation: an exception, text before it, options."""
    assert expected == agree(want, outcome, *names)


def written(value: float, digits: int, form: str) -> str:
    """A number as an output may write it."""
    return f"{value:.{digits}{form}}"


NUMBERS = st.builds(
    written, st.floats(-1e6, 1e6), st.integers(0, 6), st.sampled_from("feg")
) | st.sampled_from(["nan", "inf", "-0.0", "1.", "-.5", "1e3", "1E-2", "007", "2.5.1"])
WORDS = st.sampled_from(["...", "a", " ", "  ", ", ", "[", "]", "\n", "<BLANKLINE>", "tf."])
OUTPUTS = st.lists(NUMBERS | WORDS, max_size=5).map(lambda parts: f"x{''.join(parts)}".rstrip())
OPTIONS = st.sets(st.sampled_from(["ELLIPSIS", "NORMALIZE_WHITESPACE", DETAIL]))


@settings(PROPERTY, max_examples=200)
@given(OUTPUTS, OUTPUTS, OPTIONS, st.booleans(), st.booleans(), st.booleans())
def test_recorder_and_site_agree_on_any_outcome(
    want: str, got: str, names: set[str], same: bool, expected: bool, raised: bool
) -> None:
    """With any options, whether an exception is expected or raised."""
    got = want if same else got
    outcome = Outcome(error=f"m.ValueError: {got}\n") if raised else Outcome(f"{got}\n")

    agree(f"{ERROR}ValueError: {want}" if expected else want, outcome, *sorted(names))


def test_the_options_that_are_always_on_are_the_projects() -> None:
    """The recorder cannot read pyproject.toml: it runs on Pythons without a reader for it."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]

    assert flags(*options["doctest_optionflags"]) == FLAGS
