"""A timeline: one example's outputs over all runners, merged where equal."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from recorder.expect import error_type

from .reasons import lacking
from .records import Records, Sight
from .script import Example, Script

Facts = dict[str, str]

KINDS = ("behaviour", "words", "runs", "stops")
"""What a step may speak of: see :func:`kind`."""


@dataclass(frozen=True)
class Span:
    """Runners one after the other that saw the same."""

    runners: tuple[Facts, ...]
    sight: Sight


@dataclass(frozen=True)
class Timeline:
    """An example's spans, oldest first; the last one reaches to the newest runner."""

    spans: tuple[Span, ...]

    @property
    def always(self) -> bool:
        """Whether every runner saw what the script expects."""
        return len(self.spans) == 1 and self.holds

    @property
    def holds(self) -> bool:
        """Whether the newest runner saw what the script expects."""
        return self.spans[-1].sight.kind == "met"

    @property
    def edge(self) -> tuple[Facts, Facts]:
        """The last runner before it became what it is, and the first one after."""
        return self.spans[-2].runners[-1], self.spans[-1].runners[0]

    @property
    def again(self) -> bool:
        """Whether it had been so before, and was otherwise in between."""
        return any(span.sight.like(self.spans[-1].sight) for span in self.spans[:-2])

    def kind(self, example: Example) -> str:
        """What the last step speaks of: one of :data:`KINDS`."""
        return kind(self.spans[-2].sight, self.spans[-1].sight, example)


def kind(before: Sight, after: Sight, example: Example) -> str:
    """What the step between two sights of an example speaks of: one of :data:`KINDS`.

    ``behaviour`` both ran, and showed different things; ``words`` the same exception in other
    words; ``runs`` the program stopped before for a reason that is not this example's: it was not
    loaded, a statement above it failed, or the version lacked what it uses; ``stops`` the same,
    the other way round.
    """
    types = [_error_type(sight, example) for sight in (before, after)]
    if types[0] and types[0] == types[1]:
        return "words"
    if stopped(before):
        return "runs"
    return "stops" if stopped(after) else "behaviour"


def stopped(sight: Sight) -> str:
    """Why a program did not come to show what an example is about; nothing where it did.

    >>> stopped(Sight("error", "AttributeError: module 'a' has no attribute 'b'"))
    'no b'
    >>> stopped(Sight("after", "NameError: name 'x' is not defined", "ValueError: 3"))
    'ValueError in a statement above'
    """
    if sight.kind == "error":
        return lacking(sight.shown) or ""
    if sight.kind == "after":
        return lacking(sight.cause) or f"{error_type(sight.cause)} in a statement above"
    if sight.kind != "unloaded":
        return ""
    name = error_type(sight.shown)
    return lacking(sight.shown) or (f"{name} when it was loaded" if name.isalnum() else sight.shown)


def _error_type(sight: Sight, example: Example) -> str:
    """The type of the exception that a runner saw; nothing where it saw none."""
    return error_type((example.exc_msg or "") if sight.kind == "met" else sight.error_type)


def timeline(records: Records, script: Script, example: Example) -> Timeline | None:
    """The timeline of an example; None if no runner of the line has run it as it is now."""
    spans: list[Span] = []
    for seen in (*records.before, *records.line):
        sight = records.sight(seen, script, example)
        if sight is None:
            continue
        if spans and spans[-1].sight.like(sight):
            spans[-1] = Span((*spans[-1].runners, seen.runner), spans[-1].sight)
        else:
            spans.append(Span((seen.runner,), sight))
    return Timeline(tuple(spans)) if spans else None


def cause(
    records: Records,
    script: Script,
    example: Example,
    edge: tuple[Facts, Facts],
    names: ModuleType,
) -> tuple[str, Facts | None]:
    """The package that a change comes from, where a record shows it, and that record's runner.

    It is the second package where a runner apart, which has the first package of before the change
    and a newer second one, saw what came after the change. It is another one (the key of a fact)
    where a twin, which differs from a runner of the line in that alone, saw what came before the
    change though it has the first package of after.

    Args:
        records: all of them.
        script: the example's script.
        example: the example.
        edge: the last runner before the change, and the first one after.
        names: the module that knows the packages (``has_first``, ``twin_of``).
    """
    before, after = (next(seen for seen in records if seen.runner == facts) for facts in edge)
    was, wanted = (records.sight(seen, script, example) for seen in (before, after))
    if was is None or wanted is None:
        return "", None
    for seen in records.apart:
        if names.has_first(seen.runner, before.runner):
            sight = records.sight(seen, script, example)
            if sight and sight.like(wanted):
                return "second", seen.runner
    for seen in records.twins:
        fact = names.twin_of(seen.runner, after.runner)
        sight = records.sight(seen, script, example) if fact else None
        if sight and sight.like(was):
            return fact, seen.runner
    return "", None
