r"""What a runner saw of an example, in a word and a text: as site and self-check tell it.

>>> one = Checked("6.0\n", None, {})
>>> sight_of({"examples": {"square::1": {"text": "7.0\n", "met": False}}}, "square::1", one).kind
'text'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import record
from .compare import blanked, same
from .expect import Checked, met
from .interpreter import Outcome


@dataclass(frozen=True)
class Sight:
    """What one runner saw of an example.

    ``kind`` is ``met`` (as expected), ``text`` or ``error`` (something else), ``unloaded`` (the
    script could not be loaded, or its process ended), ``after`` (a name that a failed statement
    before would have made is missing); ``shown`` is what there was to see.
    """

    kind: str
    shown: str = ""

    def like(self, other: Sight) -> bool:
        """Whether two runners saw the same."""
        if self.kind != other.kind:
            return False
        return self.kind in ("met", "after") or same(self.shown, other.shown)

    @property
    def error_type(self) -> str:
        """The type of the exception that was seen; nothing if there was none."""
        return self.shown.split(":", 1)[0] if self.kind == "error" else ""


def sight_of(entry: dict[str, Any], name: str, expected: Checked, measured: bool = False) -> Sight:
    """What a runner saw of an example.

    Args:
        entry: what its record holds of the script.
        name: the example's name within the script, ``object::n``.
        expected: what its doctest expects.
        measured: whether its docstring measures: its numbers are one machine's, not a version's.
    """
    if "error" in entry:
        return Sight("unloaded", entry["error"].rstrip("\n"))
    kept = record.example(entry, name)
    if kept is None:
        return Sight("unloaded", entry.get("ended", "it was not run"))
    if kept is True or kept["met"] or _means_it(expected, kept):
        return Sight("met", _shown(kept))
    error = kept.get("error", "")
    if is_drawing(expected) and not error:
        return Sight("met", _shown(kept))
    if error.startswith("NameError") and _failed_before(entry, name):
        return Sight("after", error)
    if error:
        return Sight("error", _shown(kept))
    return Sight("met" if measured else "text", _shown(kept))


def is_drawing(expected: Checked) -> bool:
    """Whether an example shows a figure: how it is drawn is another package's affair."""
    return expected.want.startswith("<Figure")


def _means_it(expected: Checked, kept: dict[str, Any]) -> bool:
    """Whether an outcome is as expected once both are without what is not behaviour."""
    want, error = blanked(expected.want), expected.exc_msg
    wanted = Checked(want, blanked(error) if error is not None else None, expected.options)
    got = blanked(kept["error"]) if "error" in kept else None
    return met(wanted, Outcome(text=blanked(kept.get("text", "")), error=got))


def _failed_before(entry: dict[str, Any], name: str) -> bool:
    """Whether a statement before, in the same docstring, raised what it does not expect."""
    dotted, number = name.split("::")
    earlier = (record.example(entry, f"{dotted}::{n}") or True for n in range(1, int(number)))
    return any(kept is not True and not kept["met"] and "error" in kept for kept in earlier)


def _shown(kept: Any) -> str:
    if kept is True:
        return ""
    return (kept.get("text", "") + kept.get("error", "")).rstrip("\n")
