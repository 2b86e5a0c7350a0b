r"""What a runner saw of an example, in a word and a text: as site and self-check tell it.

>>> square = Checked("6.0\n", None, {})
>>> sight_of({"examples": {"square::1": {"text": "7.0\n"}}}, "square::1", [square]).kind
'text'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Iterable, Sequence

from . import record
from .compare import blanked, same
from .expect import Checked, met
from .interpreter import Outcome
from .scripts import Script

_NO_NAME = re.compile(r"^\s*NameError: ", re.MULTILINE)
"""How an error says so, in converted code too."""


@dataclass(frozen=True)
class Sight:
    """What one runner saw of an example.

    ``kind`` is ``met`` (as expected), ``text`` or ``error`` (something else), ``varies`` (another
    thing in another run), ``unloaded`` (the script could not be loaded, or its process ended),
    ``after`` (a name that a failed statement before would have made is missing); ``shown`` is what
    there was to see, and of an ``after`` ``cause`` is the error of that statement.
    """

    kind: str
    shown: str = ""
    cause: str = ""

    def like(self, other: Sight) -> bool:
        """Whether two runners saw the same."""
        if self.kind != other.kind:
            return False
        return self.kind in ("met", "varies", "after") or same(self.shown, other.shown)

    @property
    def error_type(self) -> str:
        """The type of the exception that was seen; nothing if there was none."""
        return self.shown.split(":", 1)[0] if self.kind == "error" else ""


def sight_of(
    entry: dict[str, Any], name: str, examples: Sequence[Checked], measured: bool = False
) -> Sight:
    """What a runner saw of an example.

    Args:
        entry: what its record holds of the script.
        name: the example's name within the script, ``object::n``.
        examples: what its docstring's examples expect, the first n of them at least.
        measured: whether its docstring measures: its numbers are one machine's, not a version's.
    """
    if "error" in entry:
        return Sight("unloaded", entry["error"].rstrip("\n"))
    kept = record.example(entry, name)
    if kept is None:
        return Sight("unloaded", entry.get("ended", "it was not run"))
    dotted, number = name.split("::")
    expected = examples[int(number) - 1]
    shown = _shown(kept)
    if _agrees(expected, kept):
        return Sight("met", shown)
    if "error" not in kept and (measured or is_drawing(expected)):
        return Sight("met", shown)
    if name in entry.get("varies", ()):
        return Sight("varies", shown)
    if "error" not in kept:
        return Sight("text", shown)
    if _NO_NAME.search(kept["error"]):
        for earlier, example in enumerate(examples[: int(number) - 1], start=1):
            cause = _failed(example, record.example(entry, f"{dotted}::{earlier}"))
            if cause:
                return Sight("after", kept["error"].rstrip("\n"), cause)
    return Sight("error", shown)


def counts(seen: record.Record, scripts: Iterable[Script]) -> tuple[int, int]:
    """How many examples of these scripts a record holds, and how many showed what is expected."""
    sights = []
    for script in scripts:
        entry = seen.scripts.get(script.path, {})
        if not {"as_expected", "examples"} & entry.keys():
            continue
        measuring = script.measuring
        for dotted, examples in script.by_object().items():
            names = [f"{dotted}::{number}" for number in range(1, len(examples) + 1)]
            run = [name for name in names if record.example(entry, name) is not None]
            sights += [sight_of(entry, name, examples, dotted in measuring) for name in run]
    return len(sights), sum(sight.kind == "met" for sight in sights)


def is_drawing(expected: Checked) -> bool:
    """Whether an example shows a figure: how it is drawn is another package's affair."""
    return expected.want.startswith("<Figure")


def _agrees(expected: Checked, kept: Any) -> bool:
    """Whether an outcome is as expected, or is it once both are without what is not behaviour."""
    if kept is True:
        return True
    text, error = kept.get("text", ""), kept.get("error")
    if met(expected, Outcome(text=text, error=error)):
        return True
    want, message = blanked(expected.want), expected.exc_msg
    wanted = Checked(want, blanked(message) if message is not None else None, expected.options)
    error = blanked(error) if error is not None else None
    return met(wanted, Outcome(text=blanked(text), error=error))


def _failed(expected: Checked, kept: Any) -> str:
    """The error that a statement raised and does not expect; nothing where it raised none."""
    if kept in (None, True) or "error" not in kept or _agrees(expected, kept):
        return ""
    return kept["error"].rstrip("\n")


def _shown(kept: Any) -> str:
    if kept is True:
        return ""
    return (kept.get("text", "") + kept.get("error", "")).rstrip("\n")
