"""A timeline: one example's outputs over all runners, merged where equal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .records import Record, Records, Sight
from .script import Example, Script

Facts = dict[str, str]


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

    def only_words(self, example: Example) -> bool:
        """Whether nothing but an error's wording changed in the last step."""
        before = self.spans[-2].sight.error_type
        return bool(before) and before == (example.exc_msg or "").split(":", 1)[0]


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


def steps(
    records: Records, line: list[Record], script: Script, example: Example
) -> list[tuple[Facts, Facts, Sight, Sight]]:
    """The changes of an example along some runners: last before, first after, and both sights."""
    found = []
    known: tuple[Facts, Sight] | None = None
    for seen in line:
        sight = records.sight(seen, script, example)
        if sight is None:
            continue
        if known and not known[1].like(sight):
            found.append((known[0], seen.runner, known[1], sight))
        known = seen.runner, sight
    return found


def by_second(
    records: Records,
    script: Script,
    example: Example,
    edge: tuple[Facts, Facts],
    has_first: Callable[[Facts, Facts], bool],
) -> bool:
    """Whether a change comes from the second package, not from the first.

    It does where a runner apart, which has the first package of before the change (``has_first``
    says so) and a newer second one, saw what came after the change.
    """
    before, after = edge
    new = next(seen for seen in records if seen.runner == after)
    wanted = records.sight(new, script, example)
    apart = (seen for seen in records.apart if has_first(seen.runner, before))
    sights = [records.sight(seen, script, example) for seen in apart]
    return bool(wanted) and any(sight and sight.like(wanted) for sight in sights)
