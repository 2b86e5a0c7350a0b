"""What a record shows else than the committed one before it.

``python -m doctested.sphinx.history.changes RECORD`` writes Markdown, for an issue: a
table of the examples that changed, with the pages that show them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from doctested import record
from doctested import runner as runners
from doctested.observation import Observation
from doctested.record import RecordError
from doctested.source import script
from doctested.source.script import Example
from doctested.sphinx.execute.reader import fences
from doctested.sphinx.records.store import Records


def main(arguments: list[str] | None = None) -> int:
    """Compare, and print the table; the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s changes --", description=__doc__)
    parser.add_argument("record", type=Path, help="the new record, or a folder that holds it")
    parser.add_argument("--records", type=Path, default=Path("records"))
    parser.add_argument("--examples", type=Path, default=Path("examples"))
    parser.add_argument("--docs", type=Path, default=Path("docs"))
    parser.add_argument("--runner", default="", help="what the scripts are about: module:Class")
    parser.add_argument("--out", type=Path, help="write to this file too")
    options = parser.parse_args(arguments)
    try:
        runner = runners.load(options.runner)
        new = record.read(_file(options.record))
        seen = Records(options.records, runner)
        line = seen.line
    except (RecordError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if not line:
        print(f"error: {options.records} holds no record to compare with", file=sys.stderr)
        return 2
    old = line[-1]
    pages = pages_by_script_in(options.docs)
    lines = [f"| example | {runner.runner_name(old.runner)} | {runner.runner_name(new.runner)} |"]
    lines.append("|---|---|---|")
    for path in sorted(pages):
        found = script.read(options.examples, path)
        for example in found.examples:
            before, after = (seen.observation(one, found, example) for one in (old, new))
            if before and after and not before.like(after) and after.kind != "after":
                where = ", ".join(f"`docs/{page}`" for page in pages[path])
                cells = _cell(before, example), _cell(after, example)
                lines.append(f"| `{example.name}` on {where} | {' | '.join(cells)} |")
    count = len(lines) - 2
    told = f"{count} examples show something else on {runner.runner_name(new.runner)}.\n"
    text = told + ("\n" + "\n".join(lines) + "\n" if count else "")
    print(text, end="")
    if options.out:
        options.out.write_text(text, encoding="utf-8")
    return 0


def _file(place: Path) -> Path:
    """The record at a place: itself, or the one file of a folder.

    Raises:
        RecordError: the folder holds none, or several.
    """
    if not place.is_dir():
        return place
    files = sorted(place.glob("*.json"))
    if len(files) != 1:
        raise RecordError(f"{place}: there are {len(files)} records here: name one")
    return files[0]


def pages_by_script_in(docs: Path) -> dict[str, list[str]]:
    """The scripts that pages show, each with the pages."""
    shown: dict[str, list[str]] = {}
    for page in sorted(docs.rglob("*.md")):
        for fence in fences(page.read_text(encoding="utf-8")):
            for path, _ in fence.targets:
                pages = shown.setdefault(path, [])
                name = page.relative_to(docs).as_posix()
                pages += [name] if name not in pages else []
    return shown


def _cell(observation: Observation, example: Example) -> str:
    """What was seen, on one line that fits a table."""
    text = observation.shown if observation.kind != "met" else example.exc_msg or example.want
    line = " ".join(text.split()).replace("|", "\\|").replace("`", "'")
    return f"`{line[:200] or '(nothing)'}`"


if __name__ == "__main__":
    sys.exit(main())
