r"""Whether two texts say the same: an output and what its doctest expects, or two runners' outputs.

This is the one comparison of the project: pages, doctests under pytest, records and the self-check
use it. It needs the standard library alone, and Python 3.7.

What an expectation asserts is what it writes. A float that is written with decimals agrees when it
rounds to them; anything else is compared as text:

>>> agrees("0.333\n", "0.33333334\n"), agrees("0.333\n", "0.3336\n")
(True, False)
>>> agrees("[0. 1.]\n", "[1. 0.]\n"), agrees("20\n", "19\n"), agrees("1e-07\n", "1e-08\n")
(False, False, False)
>>> agrees("'1.0'\n", "'0.9'\n"), agrees("float32\n", "float64\n")
(False, False)
"""

from __future__ import annotations

import decimal
import doctest
import re
from typing import Iterator, Sequence, Tuple

NUMBER = doctest.register_optionflag("NUMBER")
"""The option that compares floats by value. Its name is pytest's, whose rule is looser: there a
float may be a whole unit of its last digit away."""

FLAGS = NUMBER
"""The options that are always on, as in ``pyproject.toml``."""

_TOKEN = re.compile(
    r"""
      (?<!\w) [bBrRuU]{0,2} (?: '(?:[^'\\\n]|\\.)*' | "(?:[^"\\\n]|\\.)*" ) (?!\w)  # quoted
    | (?<![\w.])
      (?P<number> -? (?: \d+\.(?P<fraction>\d*) | \.(?P<bare>\d+) | \d+(?=[eE][+-]?\d) )
                  (?: [eE](?P<exponent>[+-]?\d+) )? )
      (?! \d | \.\d )                                   # 2.16.1 is a version, and no number
    """,
    re.VERBOSE,
)
_CHECKER = doctest.OutputChecker()
_EXACT = decimal.Context(prec=1000, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)


def agrees(want: str, got: str, flags: int = FLAGS) -> bool:
    r"""Whether an output is what a doctest expects.

    A number is a float that is written with a point or an exponent, outside quotes. It agrees

    - when it is not farther from what is written than half a unit of the last digit written;
    - where no digit stands behind the point (``3.``, as NumPy writes whole numbers): when it is
      that number;
    - a zero, when its sign is the same: ``-0.0`` is not ``0.0``.

    Integers, booleans, ``nan``, ``inf``, shapes, dtypes, versions and all that stands in quotes are
    text. Text is compared as ``doctest`` does, but for its habit of taking ``True`` for ``1``.

    Args:
        want: the expectation, with its line's end.
        got: the output, likewise.
        flags: doctest's option flags, and :data:`NUMBER`.

    >>> agrees("(1.5+2.5j)\n", "(1.5-2.5j)\n"), agrees("1\n", "True\n")
    (False, False)
    """
    flags |= doctest.DONT_ACCEPT_TRUE_FOR_1
    if _CHECKER.check_output(want, got, flags):
        return True
    if not flags & NUMBER:
        return False
    return _CHECKER.check_output(want, _as_written(want, got), flags)


def numbers(text: str) -> Iterator[re.Match[str]]:
    """The numbers of a text that are compared by value, each with its place.

    >>> [found.group() for found in numbers("loss: 0.25, 'v1.5', 2.16.1, [1. 2.e-07] of 3")]
    ['0.25', '1.', '2.e-07']
    """
    return (found for found in _TOKEN.finditer(text) if found["number"])


def near(want: re.Match[str], got: re.Match[str]) -> bool:
    """Whether a number agrees with one that an expectation writes; both are of :func:`numbers`."""
    expected, value = _value(want), _value(got)
    if expected == value:
        return bool(value) or expected.is_signed() == value.is_signed()
    unit = unit_of(want)
    away = _EXACT.abs(_EXACT.subtract(value, expected))
    return unit is not None and _EXACT.multiply(away, decimal.Decimal(2)) <= unit


def unit_of(number: re.Match[str]) -> decimal.Decimal | None:
    """One unit of the last digit of a number of :func:`numbers`; None where it writes none.

    >>> [str(unit_of(found)) for found in numbers("0.25 1. 3.0e-07 1e-07")]
    ['0.01', 'None', '1E-8', '1E-7']
    """
    digits = len(number["fraction"] or number["bare"] or "")
    if not digits and number["exponent"] is None:
        return None
    return decimal.Decimal((0, (1,), int(number["exponent"] or 0) - digits))


def _value(number: re.Match[str]) -> decimal.Decimal:
    return _EXACT.create_decimal(number["number"])


def _as_written(want: str, got: str) -> str:
    """``got`` with each number that agrees written as in ``want``."""
    wanted, found = list(numbers(want)), list(numbers(got))
    if len(wanted) != len(found):
        return got
    for expected, value in reversed(list(zip(wanted, found))):
        if near(expected, value):
            got = got[: value.start()] + expected.group() + got[value.end() :]
    return got


# -- Two outputs, neither of which is an expectation -----------------------------------------------

BLANKED = (
    (r"(?m)^(?:WARNING|INFO|ERROR):\S+?:.*\n?", "", "log lines of Python's logging"),
    (r"(?m)^[IWEF]\d{4} \d\d:\d\d.*\n?", "", "log lines of C++, as glog and Abseil write them"),
    (r"0x[0-9a-f…]+", "0x…", "an object's address is another one in each process"),
    (r"<(?:folder|home|environment|python|repository)>[\w./-]*", "<path>", "where packages lie"),
    (r"\bline \d+\b", "line …", "lines of a package's own source move"),
    (r"(?<=\.py):\d+", ":…", "the same, behind a file's name"),
    (r"\s+", " ", "a repr that only spaces differently says the same"),
)  # fmt: skip
"""What is taken out before two outputs are compared: pattern, replacement, reason. A runner may add
more (:attr:`doctested.runner.Runner.BLANKED`)."""

Blanked = Sequence[Tuple[str, str, str]]

RELATIVE = 1e-4
"""How near two floats must be: last digits differ with the CPU and the order of a sum."""

ABSOLUTE = 1e-6
"""The same for what is left of a sum that should be zero, which is a number of many digits: a
short one (``1e-07``, ``0.001``) has been chosen by somebody, and another one is another setting."""

_CHOSEN = 4  # digits


def blanked(text: str, also: Blanked = ()) -> str:
    """A text without what is not behaviour; ``also`` is what a runner adds to :data:`BLANKED`."""
    for pattern, replacement, _ in (*also, *BLANKED):
        text = re.sub(pattern, replacement, text)
    return text.strip()


def same(one: str, other: str, also: Blanked = ()) -> bool:
    """Whether two outputs say the same: numbers by value, and blind to what is not behaviour.

    Args:
        one: an output.
        other: another one.
        also: what a runner adds to :data:`BLANKED`.

    >>> same("array(0.3333333) at 0x7f00", "array(0.33333334) at 0x7e11")
    True
    >>> same("<id=4, 1>", "<1>"), same("<id=4, 1>", "<1>", [(r"id=4, ", "", "as it was made")])
    (False, True)
    >>> same("[1 2]", "[1 3]"), same("(0.9, 1e-07)", "(0.9, 1e-08)")
    (False, False)
    """
    one, other = blanked(one, also), blanked(other, also)
    if one == other:
        return True
    pairs = list(zip(numbers(one), numbers(other)))
    if _without(one) != _without(other):
        return False
    return all(_alike(a, b) for a, b in pairs)


def _without(text: str) -> str:
    """A text with a mark in place of each number."""
    return _TOKEN.sub(lambda found: "#" if found["number"] else found.group(), text)


def _alike(one: re.Match[str], other: re.Match[str]) -> bool:
    if _value(one) == _value(other):
        return near(one, other)
    a, b = float(one["number"]), float(other["number"])
    if abs(a - b) <= RELATIVE * max(abs(a), abs(b)):
        return True
    computed = max(_digits(one), _digits(other)) > _CHOSEN
    return computed and abs(a - b) <= ABSOLUTE


def _digits(number: re.Match[str]) -> int:
    """How many digits a number is written with, zeros before the first left out."""
    return len(_value(number).as_tuple().digits)
