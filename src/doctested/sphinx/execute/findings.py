"""All that is not as it should be in a page that was executed."""

from __future__ import annotations

from doctested.interpreter import Outcome
from doctested.name import ExampleName
from doctested.source.check import Difference, compare, dirt, unproven
from doctested.sphinx.execute.reader import Page
from doctested.sphinx.execute.run import Run

Finding = tuple[str, Difference]
"""The name of an example or a script, and what is wrong with it."""


def differences(
    page: Page,
    run: Run,
    option_flags: int,
    places: list[str],
    secrets: dict[str, str] | None = None,
) -> list[Finding]:
    """Everything that is not as it should be in a run: the example's or script's name, and why.

    No output may hold ``places``, the names of folders, nor ``secrets``, values by their variables.
    """
    found: list[Finding] = []
    stopped = {ExampleName(fault.name).path for fault in run.faults if fault.name}
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
        differs = compare(example, outcome, option_flags)
        if differs is None and (dirty := dirt(_all_text(outcome), places, secrets)):
            differs = Difference("dirty", f"its output holds {dirty}")
        if differs:
            found.append((name, differs))
    if idle := unproven(list(page.examples.values())):
        why = Difference(
            "unproven", "a measurement must be followed by a statement that asserts it"
        )
        found.append((idle.name, why))
    return found


def _all_text(outcome: Outcome) -> str:
    return "".join([outcome.text, outcome.error or "", outcome.figure or "", outcome.label])
