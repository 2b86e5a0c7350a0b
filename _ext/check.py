"""Compare what an example showed with what its doctest expects, and say in what they differ.

Whether two texts agree is :mod:`recorder.compare`'s to say, for pages, tests and records alike.

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
from typing import TYPE_CHECKING

from recorder.compare import agrees
from recorder.expect import same_error, with_own
from recorder.interpreter import Outcome

from .script import Example

if TYPE_CHECKING:
    from .execute import Run
    from .reader import Page

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")


@dataclass(frozen=True)
class Difference:
    """Why an outcome is not what the example expects; ``kind`` is the warning's subtype."""

    kind: str
    message: str


Finding = tuple[str, Difference]


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
    if outcome.error is not None and example.exc_msg is None:
        return Difference("exception", f"it raised what it does not expect:\n{outcome.traceback}")
    if outcome.error is None and example.exc_msg is not None:
        return _mismatch(f"the exception {example.exc_msg}", outcome.text or "no exception")
    if outcome.error is not None:
        if not same_error(example.exc_msg, outcome.error, option_flags):
            return _mismatch(example.exc_msg, outcome.error)
        if outcome.text:
            return Difference(
                "unasserted",
                "it shows something before it raises, which doctest does not compare: "
                f"show it in an example of its own\ngot:\n{_indented(outcome.text)}",
            )
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


def dirt(text: str, places: list[str]) -> str | None:
    """What in an output would differ elsewhere: an object's address, or one of these folders.

    A place that ends in ``-`` is the beginning of a folder's name.

    >>> dirt("<object object at 0x7f3a5c0d4e10>", [])
    '0x7f3a5c0d4e10'
    >>> dirt("saved to /somewhere/model.keras", ["/somewhere"])
    '/somewhere'
    >>> dirt("0xff is 255", []) is None
    True
    """
    if found := _ADDRESS.search(text):
        return found.group()
    for place in places:
        end = "" if place.endswith("-") else r"(?![\w-]|\.\w)"
        if place != "/" and re.search(r"(?<![\w.-])" + re.escape(place) + end, text):
            return place
    return None


def unproven(examples: list[Example]) -> Example | None:
    """The first measurement after which its docstring asserts nothing: it would prove nothing."""
    for number, example in enumerate(examples):
        rest = [e for e in examples[number + 1 :] if e.object == example.object]
        asserted = [e for e in rest if not (e.is_measurement or e.expects_nothing)]
        if example.is_measurement and not asserted:
            return example
    return None


def differences(page: Page, run: Run, option_flags: int, places: list[str]) -> list[Finding]:
    """Everything that is not as it should be in a run: the example's or script's name, and why."""
    found: list[Finding] = []
    stopped = {fault.name.split("::")[0] for fault in run.faults if fault.name}
    for path in page.scripts:
        outcome = run.outcomes.get(path)
        if outcome and outcome.error:
            stopped.add(path)
            why = Difference("script", f"it cannot be loaded:\n{outcome.traceback.rstrip()}")
            found.append((path, why))
        elif outcome and outcome.warnings:
            told = "\n".join(outcome.warnings)
            found.append((path, Difference("warned", f"it is warned when it is loaded: {told}")))
        elif outcome and outcome.text:
            why = Difference("script", "it prints when it is loaded: print in a doctest instead")
            found.append((path, why))
    for name, example in page.examples.items():
        outcome = run.outcomes.get(name)
        if outcome is None or example.path in stopped:
            continue
        why = compare(example, outcome, option_flags)
        if why is None and (dirty := dirt(outcome.text + (outcome.error or ""), places)):
            why = Difference(
                "dirty", f"its output holds {dirty!r}, which is another one elsewhere: print less"
            )
        if why:
            found.append((name, why))
    if idle := unproven(list(page.examples.values())):
        why = Difference(
            "unproven", "a measurement must be followed by a statement that asserts it"
        )
        found.append((idle.name, why))
    return found


def _mismatch(want: str, got: str) -> Difference:
    return Difference(
        "mismatch",
        f"expected:\n{_indented(want)}\ngot:\n{_indented(got)}",
    )


def _indented(text: str) -> str:
    lines = text.rstrip("\n").split("\n")
    return "\n".join(f"    {line}".rstrip() for line in lines)
