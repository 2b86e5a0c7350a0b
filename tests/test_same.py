"""Whether two outputs say the same, neither of which is an expectation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doctested.compare import BLANKED, blanked, same
from modules import PROPERTY
from tf_site.tensorflow import TensorFlow

ALSO = TensorFlow.BLANKED


SAME = {
    "log lines of Python's logging": ("WARNING:tensorflow:old\n1", "1"),
    "log lines of C++, as glog and Abseil write them": ("W0000 00:00:17 a.cc:1] old\n1", "1"),
    "an object's address is another one in each process": ("<f at 0x7f3a5c>", "<f at 0x…>"),
    "TensorFlow 2.0 numbers tensors in their repr by what ran before": (
        "<tf.Tensor: id=4, shape=()>",
        "<tf.Tensor: shape=()>",
    ),
    "where packages lie": ("<environment>/lib/a.py", "<python>/b.py"),
    "the package's own name inside, up to 2.1": ("tensorflow_core.f", "tensorflow.f"),
    "lines of a package's own source move": ("in line 3", "in line 14"),
    "the same, behind a file's name": ("a.py:3", "a.py:14"),
    "a repr that only spaces differently says the same": ("[1\n 2]", "[1 2]"),
}


def test_each_thing_that_is_blanked_is_tried() -> None:
    """A row without its example fails here."""
    assert set(SAME) == {reason for _, _, reason in (*ALSO, *BLANKED)}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_two_outputs_say_the_same_but_for(one: str, other: str) -> None:
    """The id says for what."""
    assert same(one, other, ALSO)
    assert blanked(one, ALSO) == blanked(other, ALSO)


DIFFERENT = [
    ("1", "2"),
    ("1", "1.0"),
    ("[1 2]", "[1 3]"),
    ("100000", "100001"),
    ("shape=(2, 3)", "shape=(2, 4)"),
    ("0.3333", "0.3343"),
    ("1.0 a", "1.0 b"),
    ("1.0", "1.0 2.0"),
    ("float32", "float64"),
    ("v1.5", "v1.6"),
    ("ValueError: a", "TypeError: a"),
    ("Conv2D", "Conv3D"),
    ("WARNING: a", "WARNING: b"),
    ("id=3", "id=4"),
    ("a.py", "b.py"),
    ("", "1"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_outputs_do_not_say_the_same(one: str, other: str) -> None:
    """A word, an integer, a number that is not near."""
    assert not same(one, other, ALSO)


@settings(PROPERTY, max_examples=100)
@given(st.floats(-1e6, 1e6), st.floats(-0.9, 0.9))
def test_numbers_are_the_same_by_value(value: float, part: float) -> None:
    """Within a ten-thousandth; at ten times that they are not."""
    step = max(1e-4 * abs(value), 1e-6)
    one, near, far = (f"[{v!r}, 1]" for v in (value, value + part * step, value + 10 * step))

    assert same(one, one)
    assert same(one.replace("e", "E"), near)
    assert not same(one, far)
