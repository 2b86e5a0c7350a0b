"""The page that answers the official migration guide, line by line: each program was run."""

import re
from pathlib import Path

import pytest

from doctested.find import Script
from doctested.observation import counts
from doctested.record import Record
from doctested.sphinx.execute.reader import fences
from doctested.sphinx.records.store import Records
from sites import ROOT
from tf_site.tensorflow import TensorFlow

DOCS, EXAMPLES = ROOT / "docs", ROOT / "examples"
PAGE = DOCS / "migrate" / "official_guide.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and "their page" not in line
]


def shown_by(page: Path) -> set[str]:
    """The scripts that a page shows, those before others included."""
    text = page.read_text(encoding="utf-8")
    return {path for fence in fences(text) for path, _ in fence.targets}


def program(cell: str) -> str:
    """The script that a cell names; nothing where it has words."""
    found = re.fullmatch(r'<a href="\.\./examples/(\w+/(\w+))\.html"><code>\2</code></a>', cell)
    return f"{found[1]}.py" if found else ""


@pytest.fixture(scope="module")
def records() -> Records:
    """The site's own."""
    return Records(ROOT / "records", TensorFlow())


def as_expected(seen: Record, path: str) -> bool:
    """Whether a runner has run a script as it is, and saw in each example what it expects."""
    found = Script(path, (EXAMPLES / path).read_text(encoding="utf-8"))
    entry = seen.scripts.get(path, {})
    run, met = counts(seen, [found], TensorFlow.BLANKED)
    return entry.get("digest") == found.digest and run == met == len(list(found.examples())) > 0


def ran(seen: Record, path: str) -> bool:
    """Whether a runner has run a script as it is to its end, be it otherwise than today's.

    What today's release raises, as where Estimators are gone, is what the script expects.
    """
    found = Script(path, (EXAMPLES / path).read_text(encoding="utf-8"))
    entry = seen.scripts.get(path, {})
    shown = entry.get("examples", {}).values()
    stopped = {"error", "ended", "needs"} & entry.keys()
    return (
        entry.get("digest") == found.digest
        and not stopped
        and not any("error" in example for example in shown)
    )


def test_every_page_of_the_guide_has_its_line() -> None:
    """24 that there are, and three that were announced."""
    assert 27 == len(ROWS) == len({row[0] for row in ROWS})
    assert 3 == sum("(announced)" in row[0] for row in ROWS)
    assert 18 <= sum(bool(program(row[2])) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_line_leads_to_programs_that_were_run(row: list[str], records: Records) -> None:
    """The old one on 1.15, the new one on the newest release; the page shows both."""
    _, here, before, after = row
    links = re.findall(r"\]\(([\w./]+\.md)", here)
    shown = set().union(*(shown_by((PAGE.parent / link).resolve()) for link in links))
    now = program(after)

    assert links
    assert now in shown
    assert as_expected(records.line[-1], now)
    if old := program(before):
        assert old.endswith("_tf1.py")
        assert old in shown
        assert ran(records.before[-1], old)
    else:
        assert len(before.split()) > 2, "words say why there is none"
