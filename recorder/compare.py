"""Whether two outputs say the same: numbers by value, and blind to what is not behaviour.

>>> same("<tf.Tensor: id=4, shape=(), dtype=float32, numpy=0.3333333>",
...      "<tf.Tensor: shape=(), dtype=float32, numpy=0.33333334>")
True
>>> same("[1 2]", "[1 3]")
False
"""

from __future__ import annotations

import re

BLANKED = (
    (r"(?m)^(?:WARNING|INFO|ERROR):\S+?:.*\n?", "", "log lines of Python's logging"),
    (r"(?m)^[IWEF]\d{4} \d\d:\d\d.*\n?", "", "log lines of TensorFlow's C++ half"),
    (r"0x[0-9a-f…]+", "0x…", "an object's address is another one in each process"),
    (r"\bid=\d+, ", "", "TensorFlow 2.0 numbers tensors in their repr by what ran before"),
    (r"<(?:folder|home|environment|python|repository)>[\w./-]*", "<path>", "where packages lie"),
    (r"\btensorflow_core\b", "tensorflow", "the package's own name inside, up to TensorFlow 2.1"),
    (r"\bline \d+\b", "line …", "lines of TensorFlow's own source move"),
    (r"(?<=\.py):\d+", ":…", "the same, as AutoGraph writes it"),
    (r"\s+", " ", "a repr that only spaces differently says the same"),
)  # fmt: skip
"""What is taken out before two outputs are compared: pattern, replacement, reason."""

RELATIVE, ABSOLUTE = 1e-4, 1e-6
"""How near two floats must be: last digits differ with the CPU and the order of a sum."""

_NUMBER = re.compile(r"(?<![\w.])[+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?")


def blanked(text: str) -> str:
    """A text without what is not behaviour."""
    for pattern, replacement, _ in BLANKED:
        text = re.sub(pattern, replacement, text)
    return text.strip()


def same(one: str, other: str) -> bool:
    """Whether two outputs say the same."""
    one, other = blanked(one), blanked(other)
    if one == other:
        return True
    if _NUMBER.sub("#", one) != _NUMBER.sub("#", other):
        return False
    pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other))
    return all(_near(float(a), float(b)) for a, b in pairs)


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= max(ABSOLUTE, RELATIVE * max(abs(a), abs(b)))
