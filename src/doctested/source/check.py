"""Compare what an example showed with what its doctest expects, and say in what they differ.

Whether two texts agree is :mod:`doctested.compare`'s to say, for pages, tests and records alike.

>>> example = Example("math/third.py::third::1", 7, "third()", "0.3333", None, {})
>>> compare(example, Outcome(text="0.3333333333333333"), flags("NUMBER")) is None
True
>>> compare(example, Outcome(text="0.5"), flags("NUMBER")).kind
'mismatch'
"""

from __future__ import annotations

import doctest
import re
from dataclasses import dataclass

from doctested.compare import agrees
from doctested.expect import same_error, with_own
from doctested.interpreter import Outcome
from doctested.source.script import Example

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")
_UNSHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STYLE = re.compile(r"\x1b\[[\d;]*m")
"""What makes text of a terminal bold or red: a page shows it without."""
_LINES = 40
"""So many lines of an output are told in a message."""


@dataclass(frozen=True)
class Difference:
    """Why an outcome is not what the example expects; ``kind`` is the warning's subtype."""

    kind: str
    message: str


def flags(*names: str) -> int:
    """The doctest option flags of these names, ``NUMBER`` included.

    Raises:
        ValueError: there is no flag of that name.
    """
    known = doctest.OPTIONFLAGS_BY_NAME
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ValueError(f"doctest has no option {unknown[0]!r} (it has: {', '.join(known)})")
    value = 0
    for name in names:
        value |= known[name]
    return value


def compare(example: Example, outcome: Outcome, option_flags: int) -> Difference | None:
    """The first thing in which an outcome differs from its expectation, or None."""
    option_flags = with_own(option_flags, example.options)
    if option_flags & doctest.SKIP:
        return Difference("skipped", "it is skipped: take out `+SKIP`, so that it is run and shown")
    if outcome.error is not None:
        if example.exc_msg is None:
            what = f"it raised what it does not expect:\n{outcome.traceback}"
            return Difference("exception", what)
        if not same_error(example.exc_msg, outcome.error, option_flags):
            return _mismatch(example.exc_msg, outcome.error)
        if outcome.text:
            return Difference(
                "unasserted",
                "it shows something before it raises, which doctest does not compare: "
                f"show it in an example of its own\ngot:\n{_indented(outcome.text)}",
            )
    elif example.exc_msg is not None:
        return _mismatch(f"the exception {example.exc_msg}", outcome.text or "no exception")
    elif not agrees(example.want, outcome.text, option_flags):
        if example.expects_nothing:
            return Difference(
                "unasserted",
                "it shows something that no doctest expects: write the expected output under it\n"
                f"got:\n{_indented(outcome.text)}",
            )
        return _mismatch(example.want, outcome.text)
    if outcome.warnings:
        told = "\n".join(outcome.warnings)
        return Difference(
            "warned",
            f"it was warned of something, and a page must not teach it: {told}\n"
            "mend: use what the warning recommends; if it is the point, capture and print it",
        )
    return None


def dirt(text: str, places: list[str], secrets: dict[str, str] | None = None) -> str | None:
    r"""What an output may not hold, in words; None if there is nothing of that kind.

    An object's address and these folders would differ elsewhere; the values of these variables are
    nobody's to read; control characters, and those that turn the direction of writing, do not look
    on a page as they were asserted.

    Args:
        text: the output.
        places: folders; one that ends in ``-`` is the beginning of a folder's name.
        secrets: values by the names of their variables.

    >>> dirt("<object object at 0x7f3a5c0d4e10>", [])
    "'0x7f3a5c0d4e10', which is another one elsewhere: print less"
    >>> dirt("saved to /somewhere/model.zip", ["/somewhere"])
    "'/somewhere', which is another one elsewhere: print less"
    >>> dirt("it is 4711-0815", [], {"PIN": "4711-0815"})
    'the value of PIN, a variable of the environment that no script is given'
    >>> dirt("a\x00b", [])
    'the character U+0000, which no page can show: print its repr'
    >>> dirt("0xff is 255", []) is None
    True
    """
    found = _ADDRESS.search(text)
    held = [found.group()] if found else []
    for place in places:
        end = "" if place.endswith("-") else r"(?![\w-]|\.\w)"
        if place != "/" and re.search(r"(?<![\w.-])" + re.escape(place) + end, text):
            held.append(place)
    if held:
        return f"{held[0]!r}, which is another one elsewhere: print less"
    for name, value in (secrets or {}).items():
        if value in text:
            return f"the value of {name}, a variable of the environment that no script is given"
    if odd := _UNSHOWN.search(_STYLE.sub("", text)):
        return f"the character U+{ord(odd.group()):04X}, which no page can show: print its repr"
    return None


def unproven(examples: list[Example]) -> Example | None:
    """The first measurement after which its docstring asserts nothing: it would prove nothing."""
    for number, example in enumerate(examples):
        rest = [e for e in examples[number + 1 :] if e.object == example.object]
        asserted = [e for e in rest if not (e.is_measurement or e.expects_nothing)]
        if example.is_measurement and not asserted:
            return example
    return None


def _mismatch(want: str, got: str) -> Difference:
    return Difference(
        "mismatch",
        f"expected:\n{_indented(want)}\ngot:\n{_indented(got)}",
    )


def _indented(text: str) -> str:
    lines = [line[:1000] for line in text.rstrip("\n").split("\n")]
    left_out = len(lines) - _LINES
    if left_out > 0:
        lines[_LINES // 2 : -(_LINES // 2)] = [f"[{left_out} more lines]"]
    return "\n".join(f"    {line}".rstrip() for line in lines)
