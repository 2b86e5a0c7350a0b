r"""Whether an outcome is what its doctest expects.

>>> met(Checked("0.333\n", None, {}), Outcome(text="0.33333334\n"))
True
>>> met(Checked("0.333\n", None, {}), Outcome(text="0.34\n"))
False
"""

from __future__ import annotations

import doctest
from dataclasses import dataclass
from typing import TYPE_CHECKING

from doctested.compare import FLAGS, agrees
from doctested.interpreter import Outcome

if TYPE_CHECKING:
    from typing import Protocol  # Python 3.7 has none

    class Expected(Protocol):
        """What a doctest expects, whoever has read it: a record's example, or a page's."""

        @property
        def want(self) -> str:
            """The output."""

        @property
        def exc_msg(self) -> str | None:
            """The message of the exception; None where none is expected."""

        @property
        def options(self) -> dict[int, bool]:
            """The example's own options of doctest."""


@dataclass
class Checked:
    """What a doctest expects: its output, or its exception's message; ``options`` are its own."""

    want: str
    exc_msg: str | None
    options: dict[int, bool]


def met(example: Expected, outcome: Outcome, flags: int = FLAGS) -> bool:
    """Whether an outcome is what the example expects.

    Args:
        example: what is expected.
        outcome: what came of it.
        flags: doctest's options that hold for all examples; the example's own override them.
    """
    flags = with_own(flags, example.options)
    if outcome.error is None:
        return example.exc_msg is None and agrees(example.want, outcome.text, flags)
    return example.exc_msg is not None and same_error(example.exc_msg, outcome.error, flags)


def with_own(flags: int, options: dict[int, bool]) -> int:
    """Option flags, changed as an example's own options say."""
    for option, wanted in options.items():
        flags = flags | option if wanted else flags & ~option
    return flags


def same_error(want: str, got: str, flags: int) -> bool:
    """Whether an exception's message is the expected one, under doctest's option flags."""
    if agrees(want, got, flags):
        return True
    ignore = flags & doctest.IGNORE_EXCEPTION_DETAIL
    return bool(ignore) and error_type(want) == error_type(got)


def error_type(error: str) -> str:
    """An exception's type without its module, from its message as doctest compares it.

    >>> error_type("package.inner.errors.NotFoundError: no such file")
    'NotFoundError'
    """
    return error.split("\n", 1)[0].split(":", 1)[0].rsplit(".", 1)[-1].strip()
