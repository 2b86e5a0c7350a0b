r"""Whether an outcome is what its doctest expects, without pytest: doctest's checker, ``NUMBER``.

pytest, whose checker the pages use, does not run beside every TensorFlow. Its option ``NUMBER``
(floats by value, to the digits that the expectation writes) is written anew here;
``tests/test_recorder.py`` holds the two against each other.

>>> met(Checked("0.333\n", None, {}), Outcome(text="0.33333334\n"))
True
>>> met(Checked("0.333\n", None, {}), Outcome(text="0.34\n"))
False
"""

from __future__ import annotations

import doctest
import re
from dataclasses import dataclass

from .interpreter import Outcome

NUMBER = doctest.register_optionflag("NUMBER")
for _name in ("ALLOW_UNICODE", "ALLOW_BYTES"):
    doctest.register_optionflag(_name)  # pytest's other options: a directive may name them

FLAGS = NUMBER
"""The options that are always on, as in ``pyproject.toml``."""

_CHECKER = doctest.OutputChecker()
_NUMBER = re.compile(
    r"""
    (?:[+-]?\d*\.(?P<fraction>\d+) | [+-]?\d+\.) (?:[Ee](?P<exponent>[+-]?\d+))?
    | [+-]?\d+ [Ee] (?P<integer_exponent>[+-]?\d+)
    """,
    re.VERBOSE,
)


@dataclass
class Checked:
    """What a doctest expects: its output, or its exception's message; ``options`` are its own."""

    want: str
    exc_msg: str | None
    options: dict[int, bool]


def met(example: Checked, outcome: Outcome) -> bool:
    """Whether an outcome is what the example expects."""
    flags = FLAGS
    for option, wanted in example.options.items():
        flags = flags | option if wanted else flags & ~option
    if (outcome.error is None) != (example.exc_msg is None):
        return False
    if outcome.error is None:
        return _same(example.want, outcome.text, flags)
    if _same(example.exc_msg, outcome.error, flags):
        return True
    ignore = flags & doctest.IGNORE_EXCEPTION_DETAIL
    return bool(ignore) and _type_name(example.exc_msg) == _type_name(outcome.error)


def _same(want: str, got: str, flags: int) -> bool:
    if _CHECKER.check_output(want, got, flags):
        return True
    if not flags & NUMBER:
        return False
    return _CHECKER.check_output(want, _as_precise(want, got), flags)


def _as_precise(want: str, got: str) -> str:
    """``got`` with each number that is near enough written as in ``want``."""
    wanted, found = list(_NUMBER.finditer(want)), list(_NUMBER.finditer(got))
    if len(wanted) != len(found):
        return got
    for one, other in reversed(list(zip(wanted, found))):
        digits = len(one["fraction"] or "") - int(one["exponent"] or one["integer_exponent"] or 0)
        expected, value = float(one.group()), float(other.group())
        if expected == value or abs(expected - value) <= 10.0**-digits:
            got = got[: other.start()] + one.group() + got[other.end() :]
    return got


def _type_name(message: str) -> str:
    """An exception's type without its module."""
    return message.split("\n", 1)[0].split(":", 1)[0].rsplit(".", 1)[-1]
