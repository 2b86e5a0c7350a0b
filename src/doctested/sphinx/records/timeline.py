"""A timeline: one example's outputs over all runners, merged where equal."""

from __future__ import annotations

from dataclasses import dataclass

from doctested.expect import error_type
from doctested.observation import Observation
from doctested.runner import Facts, Runner
from doctested.source.script import Example, Script
from doctested.sphinx.records.reasons import lacking
from doctested.sphinx.records.store import Records

KINDS = ("behaviour", "words", "runs", "stops")
"""What a step may speak of: see :func:`kind`."""


@dataclass(frozen=True)
class Span:
    """Runners one after the other that saw the same."""

    runners: tuple[Facts, ...]
    observation: Observation


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
        return self.spans[-1].observation.kind == "met"

    @property
    def edge(self) -> tuple[Facts, Facts]:
        """The last runner before it became what it is, and the first one after."""
        return self.spans[-2].runners[-1], self.spans[-1].runners[0]

    @property
    def again(self) -> bool:
        """Whether it had been so before, and was otherwise in between."""
        return any(span.observation.like(self.spans[-1].observation) for span in self.spans[:-2])

    def kind(self, example: Example) -> str:
        """What the last step speaks of: one of :data:`KINDS`."""
        return kind(self.spans[-2].observation, self.spans[-1].observation, example)


def kind(before: Observation, after: Observation, example: Example) -> str:
    """What the step between two observations of an example speaks of: one of :data:`KINDS`.

    ``behaviour`` both ran, and showed different things; ``words`` the same exception in other
    words; ``runs`` the program stopped before for a reason that is not this example's: it was not
    loaded, a statement above it failed, or the version lacked what it uses; ``stops`` the same,
    the other way round.
    """
    types = [_error_type(observation, example) for observation in (before, after)]
    if types[0] and types[0] == types[1]:
        return "words"
    if stopped(before):
        return "runs"
    return "stops" if stopped(after) else "behaviour"


def stopped(observation: Observation) -> str:
    """Why a program did not come to show what an example is about; nothing where it did.

    >>> stopped(Observation("error", "AttributeError: module 'a' has no attribute 'b'"))
    'no b'
    >>> stopped(Observation("after", "NameError: name 'x' is not defined", "ValueError: 3"))
    'ValueError in a statement above'
    """
    if observation.kind == "error":
        return lacking(observation.shown) or ""
    if observation.kind == "after":
        return lacking(observation.cause) or f"{error_type(observation.cause)} in a statement above"
    if observation.kind != "unloaded":
        return ""
    name = error_type(observation.shown)
    return lacking(observation.shown) or (
        f"{name} when it was loaded" if name.isalnum() else observation.shown
    )


def _error_type(observation: Observation, example: Example) -> str:
    """The type of the exception that a runner saw; nothing where it saw none."""
    return error_type(
        (example.exc_msg or "") if observation.kind == "met" else observation.error_type
    )


def timeline(records: Records, script: Script, example: Example) -> Timeline | None:
    """The timeline of an example; None if no runner of the line has run it as it is now."""
    spans: list[Span] = []
    for seen in (*records.before, *records.line):
        observation = records.observation(seen, script, example)
        if observation is None:
            continue
        if spans and spans[-1].observation.like(observation):
            spans[-1] = Span((*spans[-1].runners, seen.runner), spans[-1].observation)
        else:
            spans.append(Span((seen.runner,), observation))
    return Timeline(tuple(spans)) if spans else None


def cause(
    records: Records,
    script: Script,
    example: Example,
    edge: tuple[Facts, Facts],
    names: Runner,
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
        names: it knows the packages (``has_first``, ``twin_of``).
    """
    before, after = (next(seen for seen in records if seen.runner == facts) for facts in edge)
    was, wanted = (records.observation(seen, script, example) for seen in (before, after))
    if was is None or wanted is None:
        return "", None
    for seen in records.apart:
        if names.has_first(seen.runner, before.runner):
            observation = records.observation(seen, script, example)
            if observation and observation.like(wanted):
                return "second", seen.runner
    for seen in records.twins:
        fact = names.twin_of(seen.runner, after.runner)
        observation = records.observation(seen, script, example) if fact else None
        if observation and observation.like(was):
            return fact, seen.runner
    return "", None
