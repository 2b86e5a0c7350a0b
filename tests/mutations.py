"""How sharp the comparison is: every output of the site, changed in one place, must be refused.

``nox -s mutations`` changes each expectation in every place where a reader would see another
output: a number by one unit of its last digit, a boolean, the order of two elements, a word. It
compares each with what the newest runner saw, and prints the share that is refused, and what is
not. Outputs are changed too: each number by one unit of the digit that is written last.
"""

from __future__ import annotations

import argparse
import doctest
import itertools
import re
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from doctested import find as scripts
from doctested import record, releases
from doctested.compare import numbers, unit_of
from doctested.expect import Checked, met
from doctested.find import DIRECTIVE, MEASUREMENT, Example
from doctested.interpreter import Outcome

ROOT = Path(__file__).parent.parent
KINDS = ("number", "boolean", "order", "word", "output's number")

_NUMBER = re.compile(r"\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?")
_BOOLEAN = re.compile(r"\b(?:True|False)\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_INNERMOST = re.compile(r"[\[({]([^\[\](){}]*)[\])}]")
_ELEMENT = re.compile(r"'[^'\n]*'|[^\s,]+")


def changed(text: str) -> Iterator[tuple[str, str]]:
    """A text with one place changed, for each place: the kind of the change, and the text.

    >>> [new for kind, new in changed("[1.5 True]")]
    ['[1.6 True]', '[1.4 True]', '[1.5 False]', '[True 1.5]', '[1.5 Truex]']
    """
    for found in _NUMBER.finditer(text):
        for step in (1, -1):
            if new := _off_by(found.group(), step):
                yield "number", text[: found.start()] + new + text[found.end() :]
    for found in _BOOLEAN.finditer(text):
        other = "False" if found.group() == "True" else "True"
        yield "boolean", text[: found.start()] + other + text[found.end() :]
    groups = list(_INNERMOST.finditer(text))
    elements = [list(_ELEMENT.finditer(text, *group.span(1))) for group in groups]
    for one, other in itertools.chain(*map(itertools.pairwise, [groups, *elements])):
        between = text[one.end() : other.start()]
        whole = text[one.start() : other.end()]
        neighbours = not between.strip(" ,\n") and "..." not in whole
        if neighbours and one.group() != other.group():
            swapped = other.group() + between + one.group()
            yield "order", text[: one.start()] + swapped + text[other.end() :]
    for found in _WORD.finditer(text):
        yield "word", f"{text[: found.end()]}x{text[found.end() :]}"


def _off_by(number: str, step: int) -> str | None:
    """A number, one unit of its last digit away, with as many digits; None below zero."""
    mantissa, _, exponent = number.lower().partition("e")
    head, point, fraction = mantissa.partition(".")
    new = int(head + fraction) + step
    if new < 0:
        return None
    digits = str(new).zfill(len(head + fraction))
    cut = len(digits) - len(fraction)
    written = f"{digits[:cut]}{point}{digits[cut:]}"
    return f"{written}e{exponent}" if exponent else written


def mutants(example: Example, outcome: Outcome) -> Iterator[tuple[str, str, bool]]:
    """Each change of an example: its kind, what it is, and whether it is refused."""
    raises = example.exc_msg is not None
    want = example.exc_msg if raises else example.want
    for kind, text in changed(want):
        new = Checked(example.want if raises else text, text if raises else None, example.options)
        yield kind, text, not met(new, outcome)
    got = (outcome.error if raises else outcome.text) or ""
    wanted, seen = list(numbers(want)), list(numbers(got))
    if example.options.get(doctest.ELLIPSIS):
        return  # its numbers may be those that the ellipsis stands for
    for expected, number in zip(wanted, seen, strict=True) if len(wanted) == len(seen) else ():
        unit = unit_of(expected) or Decimal(1)
        for step in (unit, -unit):
            new = f"{Decimal(number['number']) + step}"
            new = new if re.search(r"[.E]", new) else f"{new}."
            text = got[: number.start()] + new + got[number.end() :]
            other = Outcome(error=text) if raises else Outcome(text=text)
            yield "output's number", text, not met(example, other)


def seen_by(newest: record.Record, script: scripts.Script, example: Example) -> Outcome:
    """What a runner saw; the expectation itself where it has not run the script as it is now."""
    entry = newest.scripts.get(script.path, {})
    kept = record.example(entry, example.name.within)
    if entry.get("digest") != script.digest or kept in (None, True):
        wanted = "" if example.exc_msg is not None else example.want
        return Outcome(text=wanted, error=example.exc_msg)
    return Outcome(text=kept.get("text", ""), error=kept.get("error"))


def survey(root: Path, newest: record.Record) -> tuple[Counter, list[tuple[str, str, str]]]:
    """Change every example: how many changes of each kind there are, and those that pass."""
    counts, passed = Counter(), []
    for script in scripts.find(root):
        for example in script.examples():
            if MEASUREMENT.search(DIRECTIVE.sub("", example.source)):
                counts["measured"] += 1
                continue
            outcome = seen_by(newest, script, example)
            if not met(example, outcome):
                passed.append((example.name, "as it is", "its own output is refused"))
            counts["examples"] += bool(example.want or example.exc_msg)
            counts["ellipsis"] += bool(example.options.get(doctest.ELLIPSIS))
            for kind, text, refused in mutants(example, outcome):
                counts[kind] += 1
                if not refused:
                    passed.append((example.name, kind, text))
    return counts, passed


def main() -> int:
    """Print the share that is refused; the exit status is 1 where something passes."""
    parser = argparse.ArgumentParser(prog="nox -s mutations --", description=__doc__)
    parser.add_argument("--examples", type=Path, default=ROOT / "examples")
    parser.add_argument("--record", type=Path, help="what a runner saw; the newest of records/")
    options = parser.parse_args()
    counts, passed = survey(options.examples, record.read(options.record or newest_record()))
    print(f"{counts['examples']} asserted examples; not asserted: {counts['measured']} measured,")
    print(f"and what {counts['ellipsis']} ellipses stand for")
    for kind in KINDS:
        left = sum(one == kind for _, one, _ in passed)
        share = 100 * (1 - left / max(1, counts[kind]))
        print(f"{kind:16} {counts[kind]:6} changes, {share:.2f} % refused, {left} pass")
    for name, kind, text in passed:
        print(f"passes: {name}: {kind}\n    " + text.strip().replace("\n", "\n    "))
    return 1 if passed else 0


def newest_record() -> Path:
    """The record of the newest release with the newest Keras."""
    final = re.compile(r"\d+\.\d+\.\d+(-keras-[\d.]+)?")
    files = [
        ROOT / "records" / f"tf-{release.name}-cpu.json"
        for release in releases.read(ROOT / "records" / releases.FILE)
        if final.fullmatch(release.name)
    ]
    return [file for file in files if file.exists()][-1]


if __name__ == "__main__":
    sys.exit(main())
