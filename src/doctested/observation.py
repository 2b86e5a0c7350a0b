r"""What a runner saw of an example, in a word and a text: as site and self-check tell it.

>>> square = Checked("6.0\n", None, {})
>>> observation_of({"examples": {"square::1": {"text": "7.0\n"}}}, "square::1", [square]).kind
'text'
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Iterable, Sequence

from doctested import record
from doctested.compare import Blanked, blanked, same
from doctested.expect import Checked, met
from doctested.find import Script
from doctested.interpreter import Outcome

if TYPE_CHECKING:
    from doctested.expect import Expected

_NO_NAME = re.compile(r"^\s*NameError: ", re.MULTILINE)
"""How an error says so, in converted code too."""


@dataclass(frozen=True)
class Observation:
    """What one runner saw of an example.

    ``kind`` is ``met`` (as expected), ``text`` or ``error`` (something else), ``varies`` (another
    thing in another run), ``unloaded`` (the script could not be loaded, or its process ended),
    ``after`` (a name that a failed statement before would have made is missing); ``shown`` is what
    there was to see, and of an ``after`` ``cause`` is the error of that statement. ``also`` is what
    its runner adds to what a comparison is blind to.
    """

    kind: str
    shown: str = ""
    cause: str = ""
    also: Blanked = field(default=(), compare=False, repr=False)

    def like(self, other: Observation) -> bool:
        """Whether two runners saw the same."""
        if self.kind != other.kind:
            return False
        return self.kind in ("met", "varies", "after") or same(self.shown, other.shown, self.also)

    @property
    def error_type(self) -> str:
        """The type of the exception that was seen; nothing if there was none."""
        return self.shown.split(":", 1)[0] if self.kind == "error" else ""


def observation_of(
    entry: dict[str, Any],
    name: str,
    examples: Sequence[Expected],
    measured: bool = False,
    also: Blanked = (),
) -> Observation:
    """What a runner saw of an example.

    Args:
        entry: what its record holds of the script.
        name: the example's name within the script, ``object::n``.
        examples: what its docstring's examples expect, the first n of them at least.
        measured: whether its docstring measures: its numbers are one machine's, not a version's.
        also: what its runner adds to what a comparison is blind to.
    """

    def saw(kind: str, shown: str, cause: str = "") -> Observation:
        return Observation(kind, shown, cause, also)

    if "error" in entry:
        return saw("unloaded", entry["error"].rstrip("\n"))
    kept = record.example(entry, name)
    if kept is None:
        return saw("unloaded", entry.get("ended", "it was not run"))
    dotted, number = name.split("::")
    expected = examples[int(number) - 1]
    shown = _shown(kept)
    if name in entry.get("varies", ()):  # be it as expected this time
        return saw("varies", shown or (expected.exc_msg or expected.want).rstrip("\n"))
    if _agrees(expected, kept, also):
        return saw("met", shown)
    if "error" not in kept and (measured or is_drawing(expected)):
        return saw("met", shown)
    if "error" not in kept:
        return saw("text", shown)
    if _NO_NAME.search(kept["error"]):
        for earlier, example in enumerate(examples[: int(number) - 1], start=1):
            cause = _failed(example, record.example(entry, f"{dotted}::{earlier}"), also)
            if cause:
                return saw("after", kept["error"].rstrip("\n"), cause)
    return saw("error", shown)


def counts(seen: record.Record, scripts: Iterable[Script], also: Blanked = ()) -> tuple[int, int]:
    """How many examples of these scripts a record holds, and how many showed what is expected."""
    observations = []
    for script in scripts:
        entry = seen.scripts.get(script.path, {})
        if not {"as_expected", "examples"} & entry.keys():
            continue
        measuring = script.measuring
        for dotted, examples in script.by_object().items():
            names = [f"{dotted}::{number}" for number in range(1, len(examples) + 1)]
            run = [name for name in names if record.example(entry, name) is not None]
            observations += [
                observation_of(entry, name, examples, dotted in measuring, also) for name in run
            ]
    return len(observations), sum(observation.kind == "met" for observation in observations)


def is_drawing(expected: Expected) -> bool:
    """Whether an example shows a figure: how it is drawn is another package's affair."""
    return expected.want.startswith("<Figure")


def _agrees(expected: Expected, kept: Any, also: Blanked) -> bool:
    """Whether an outcome is as expected, or is it once both are without what is not behaviour."""
    if kept is True:
        return True
    text, error = kept.get("text", ""), kept.get("error")
    if met(expected, Outcome(text=text, error=error)):
        return True
    want, message = blanked(expected.want, also), expected.exc_msg
    wanted = Checked(
        want, blanked(message, also) if message is not None else None, expected.options
    )
    error = blanked(error, also) if error is not None else None
    return met(wanted, Outcome(text=blanked(text, also), error=error))


def _failed(expected: Expected, kept: Any, also: Blanked) -> str:
    """The error that a statement raised and does not expect; nothing where it raised none."""
    if kept in (None, True) or "error" not in kept or _agrees(expected, kept, also):
        return ""
    error: str = kept["error"]
    return error.rstrip("\n")


def _shown(kept: Any) -> str:
    if kept is True:
        return ""
    shown: str = kept.get("text", "") + kept.get("error", "")
    return shown.rstrip("\n")
