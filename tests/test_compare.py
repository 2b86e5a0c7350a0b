"""The one comparison: what an output may differ in, and still be the one that is expected."""

from decimal import Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from doctested.compare import NUMBER, agrees, numbers, same, unit_of
from modules import PROPERTY

AGREE = {
    "a float that rounds to it": ("0.333", "0.33333334"),
    "half a unit away": ("0.5", "0.55"),
    "fewer digits of the same value": ("0.50", "0.5"),
    "a whole number": ("[1. 0.]", "[1.0 0.0]"),
    "by its own digits": ("1e-07", "9.999999974752427e-08"),
    "as NumPy writes it": ("[1.e-07 2.5e+00]", "[1.01e-07 2.5]"),
    "a number near zero, on its other side": ("0.000", "-0.0001"),
    "the digits of a complex number": ("(1.5+2.5j)", "(1.5000001+2.4999999j)"),
    "before a unit": ("loss 0.33s, 12.5%", "loss 0.3341s, 12.49%"),
    "at a sentence's end": ("It is 0.33.", "It is 0.3333."),
    "beside text in quotes": ("{'a': 0.5, 'b1.5': 2.5}", "{'a': 0.51, 'b1.5': 2.51}"),
    "behind an apostrophe": ("that isn't 0.5 and can't", "that isn't 0.52 and can't"),
    "numbers of any size": ("1e+300", "1.2e+300"),
    "more digits than a float has": ("0.1000000000000000000000000000001", "0.1" + 29 * "0" + "11"),
}
REFUSE = {
    "a unit of the last digit": ("0.333", "0.334"),
    "more than half a unit": ("6.0", "5.9"),
    "a flipped XOR": ("[[0.]\n [1.]]", "[[1.]\n [0.]]"),
    "another whole number": ("[2. 2.]", "[1. 1.]"),
    "a fraction where none is written": ("1.", "1.0000001"),
    "an integer": ("20", "19"),
    "an integer for a float": ("1.0", "1"),
    "a float for an integer": ("1", "1.0"),
    "another power of ten": ("1e-07", "1e-08"),
    "nothing for very little": ("1e-08", "0.0"),
    "nothing for very little, as a fraction": ("0.001", "0.002"),
    "numbers in quotes": ("'1.0'", "'0.9'"),
    "numbers in double quotes": ('"a 1.00"', '"a 1.001"'),
    "bytes": ("b'1.00'", "b'1.001'"),
    "an escaped quote": (r"'it\'s 1.00'", r"'it\'s 1.001'"),
    "a sign": ("-0.5", "0.5"),
    "the sign of a zero": ("0.0", "-0.0"),
    "the sign of a whole zero": ("[0. 1.]", "[-0. 1.]"),
    "the sign of an infinity": ("inf", "-inf"),
    "nan": ("nan", "0.0"),
    "the sign of an imaginary part": ("(1.5+2.5j)", "(1.5-2.5j)"),
    "the imaginary part": ("(1.5+2.5j)", "(1.5+2.6j)"),
    "a shape": ("shape=(2, 3)", "shape=(2, 4)"),
    "a dtype": ("dtype=float32", "dtype=float64"),
    "a version": ("2.16.1", "2.16.2"),
    "a version's middle": ("2.16.1", "2.15.1"),
    "a boolean": ("True", "False"),
    "True for 1": ("1", "True"),
    "a number more": ("[0.33]", "[0.33 0.33]"),
    "another word": ("0.33 m", "0.33 s"),
    "a name's number": ("dense_1.5", "dense_1.50001"),
}


@pytest.mark.parametrize(("want", "got"), AGREE.values(), ids=AGREE)
def test_an_output_is_the_expected_one(want, got):
    """The id says in what it differs."""
    assert agrees(f"{want}\n", f"{got}\n")


@pytest.mark.parametrize(("want", "got"), REFUSE.values(), ids=REFUSE)
def test_an_output_is_another_one(want, got):
    """The id says in what it differs; the same holds the other way round, of the same digits."""
    assert not agrees(f"{want}\n", f"{got}\n")
    assert agrees(f"{want}\n", f"{want}\n")


def test_without_number_each_letter_counts():
    """The option can be taken away from one example."""
    assert not agrees("0.33\n", "0.333\n", 0)
    assert agrees("0.33\n", "0.333\n", NUMBER)


WRITTEN = st.builds(
    lambda value, digits, form: f"{value:.{digits}{form}}",
    st.floats(-1e9, 1e9),
    st.integers(1, 9),
    st.sampled_from("fe"),
)
AROUND = st.sampled_from(["{}", "[{} 2]", "x={}, 'a 1.0'", "shape=(2,), numpy={}>", "a {} b\nc"])


@settings(PROPERTY, max_examples=500)
@given(WRITTEN, AROUND, st.floats(-3, 3))
@example("0.0", "{}", 0.4)
@example("-1.5e-07", "{}", -0.49)
def test_half_a_unit_of_the_last_digit_decides(written, around, units):
    """On both sides of the edge, for any number, in any surroundings."""
    assume(abs(abs(units) - 0.5) > 1e-9)
    (found,) = numbers(written)
    changed = Decimal(written) + unit_of(found) * Decimal(units)
    want, got = around.format(written), around.format(f"{changed:f}")
    assume("." in f"{changed:f}" and changed)  # a zero has a sign: see above

    assert agrees(f"{want}\n", f"{got}\n") == (abs(units) < 0.5)


@settings(PROPERTY)
@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9), AROUND)
def test_whole_numbers_are_exact(one, other, around):
    """With a point behind them, and without."""
    for form in ("{}.", "{}"):
        want, got = (around.format(form.format(value)) for value in (one, other))

        assert agrees(f"{want}\n", f"{got}\n") == (one == other)


# -- Two outputs -----------------------------------------------------------------------------------

SAME = [
    ("0.3333333", "0.33333334", True),
    ("[1. 2.]", "[1. 2.0000002]", True),
    ("5.9604645e-08", "0.0", True),
    ("[1.1920929e-07 1.]", "[-2.3841858e-07 1.]", True),
    ("1e-07", "1e-08", False),
    ("(0.9, 0.999, 1e-08)", "(0.9, 0.999, 1e-07)", False),
    ("0.0", "1e-08", False),
    ("0.001", "0.002", False),
    ("'1.0'", "'1.00001'", False),
    ("0.0", "-0.0", False),
    ("0.5", "0.51", False),
    ("2.16.1", "2.16.2", False),
    ("a  b", "a b", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_two_runners_said_the_same(one, other, expected):
    """A last digit is noise; a short number is a setting that somebody has chosen."""
    assert expected == same(one, other) == same(other, one)
