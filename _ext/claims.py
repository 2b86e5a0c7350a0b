"""Claims, each settled by examples: its verdict is computed from the records, never typed.

``docs/claims.toml`` says for each claim what it says, and which examples settle it:

    [L8]
    says = "Inside a tensor is a NumPy array."
    page = "eager/numpy_both_ways"
    holds = ["eager/to_numpy_and_back.py"]
    fails = ["eager/copy_or_view.py::tensor_of"]
    renamed = "tf.compat.v1.Session"
    opinion = true
    note = "One sentence that the reader needs beside the verdict."

``holds`` shows the claim (as expected where it is true), ``fails`` shows where it fails (as
expected where it does); ``renamed`` is its name today if only that changed; with ``opinion``
nothing can settle it, and the examples show what can be shown. An entry of ``holds`` and ``fails``
names a script, an object of it, or one example.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from . import script
from .computed import Place, add_computed, read_tables
from .history import table
from .records import Record, Records, Sight
from .script import Example, Script, ScriptError
from .since import runner

FILE = "claims.toml"
FIELDS = {"says", "page", "holds", "fails", "renamed", "opinion", "note"}


@dataclass
class Claim:
    """One claim, and the examples that settle it."""

    id: str
    says: str
    page: str
    holds: list[str] = field(default_factory=list)
    fails: list[str] = field(default_factory=list)
    renamed: str = ""
    opinion: bool = False
    note: str = ""


@dataclass
class Settled:
    """A claim with its verdict, in words, and its evidence."""

    claim: Claim
    verdict: str
    evidence: list[tuple[str, Example]]


def read(file: Path) -> list[Claim]:
    """Read the claims.

    Raises:
        ExtensionError: the file is not TOML, or a claim lacks something or has what none has.
    """
    claims = []
    for name, entry in read_tables(file, {"says", "page"}, FIELDS).items():
        if not (entry.get("holds") or entry.get("fails")):
            raise ExtensionError(f"{file.name}: [{name}] names no example that settles it")
        claims.append(Claim(name, **entry))
    return claims


def settle(app: Sphinx, claim: Claim) -> Settled:
    """Compute a claim's verdict from the records.

    A claim is true on a runner where every example that shows it is as expected and none that
    shows where it fails; where both are, it is partly true.

    Raises:
        ScriptError: an entry names no example.
    """
    seen: Records = app.example_records
    good = _examples(app, claim.holds)
    bad = _examples(app, claim.fails)
    evidence = [("holds", example) for _, example in good]
    evidence += [("fails", example) for _, example in bad]
    if claim.opinion:
        return Settled(claim, "opinion", evidence)
    states = [(one, _state(seen, one, good, bad)) for one in (*seen.before, *seen.line)]
    known = [(one, state) for one, state in states if state is not None]
    return Settled(claim, _verdict(app, claim, known), evidence)


def _state(
    seen: Records,
    one: Record,
    good: list[tuple[Script, Example]],
    bad: list[tuple[Script, Example]],
) -> str | None:
    """``true``, ``partly true`` or ``not true`` on a runner; None if it has run no example."""
    shows = [seen.sight(one, *pair) for pair in good]
    refutes = [seen.sight(one, *pair) for pair in bad]
    if not any(sight is not None for sight in (*shows, *refutes)):
        return None
    true = all(_met(sight, pair[1]) for sight, pair in zip(shows, good, strict=True) if sight)
    false = any(_met(sight, pair[1]) for sight, pair in zip(refutes, bad, strict=True) if sight)
    if false:
        return "partly true" if true and good else "not true"
    return "true" if true else "not true"


def _met(sight: Sight, example: Example) -> bool:
    """Whether an example did what is expected, be it in other words."""
    expected = (example.exc_msg or "").split(":", 1)[0]
    return sight.kind == "met" or (bool(expected) and sight.error_type == expected)


def _verdict(app: Sphinx, claim: Claim, known: list[tuple[Record, str]]) -> str:
    """The verdict in words, from the state on each runner, oldest first."""
    if not known:
        return "not recorded"
    names = runner(app)
    now = known[-1][1]
    if all(state == now for _, state in known):
        always = {"true": "still true", "partly true": "partly true", "not true": "never true"}
        return f"{always[now]}, as {claim.renamed}" if claim.renamed else always[now]
    last = max(number for number, (_, state) in enumerate(known) if state != now)
    (before, was), (after, _) = known[last], known[last + 1]
    step = names.step_name(before.runner, after.runner)
    if now == "true" or was == "not true":
        return f"{now} since {step}"
    until = f"{was} until {names.span_name([before.runner], app.example_records.facts)}"
    return f"{until}; {now} since {step}"


def _examples(app: Sphinx, entries: list[str]) -> list[tuple[Script, Example]]:
    """The examples that the entries name, those that only assign left out.

    Raises:
        ScriptError: an entry names none.
    """
    found = []
    for entry in entries:
        path, *rest = entry.split("::")
        one = script.read(app.env.example_scripts, path)
        inside = [
            (one, example)
            for example in one.examples
            if f"{example.name}::".startswith(f"{entry}::") and not example.expects_nothing
        ]
        if not inside:
            named = f"{'::'.join(rest)!r} " if rest else ""
            raise ScriptError(path, 1, f"has no example {named}with an output")
        found += inside
    return found


def claims(place: Place) -> list[nodes.Node]:
    """A table of all claims: what each says, its verdict, its evidence, where it is taught."""
    rows = []
    for claim in read(Path(place.app.srcdir) / FILE):
        if claim.page not in place.app.env.found_docs:
            place.warn("claim", f"{FILE}: [{claim.id}] there is no page {claim.page!r}")
        try:
            rows.append(_row(place, settle(place.app, claim)))
        except ScriptError as error:
            place.warn("claim", f"{FILE}: [{claim.id}] {error}")
    html = table(["Claim", "Verdict", "Shown by", "Taught on"], rows, "claims")
    return [nodes.raw("", html, format="html")]


def _row(place: Place, settled: Settled) -> list[str]:
    claim = settled.claim
    links = []
    for path in dict.fromkeys(example.path for _, example in settled.evidence):
        first = next(e for _, e in settled.evidence if e.path == path)
        links.append(place.to_example(first.name, f"<code>{escape(path)}</code>"))
    note = f"<p>{escape(claim.note)}</p>" if claim.note else ""
    name = f"<strong id='{nodes.make_id(claim.id)}'>{escape(claim.id)}</strong>"
    says = f"<p>{name} {escape(claim.says)}</p>{note}"
    anchor = f"claim-{claim.id.lower()}"
    return [says, escape(settled.verdict), "<br>".join(links), place.link(claim.page, anchor)]


def write_claims(app: Sphinx, folder: Path) -> None:
    """Write ``claims.json``, for machines."""
    file = Path(app.srcdir) / FILE
    if not file.exists():
        return
    data = {}
    for claim in read(file):
        try:
            settled = settle(app, claim)
        except ScriptError:
            continue  # the page has warned of it
        data[claim.id] = {
            "says": claim.says,
            "verdict": settled.verdict,
            "page": claim.page,
            "evidence": [example.name for _, example in settled.evidence],
        }
    text = json.dumps(data, indent=1, ensure_ascii=False)
    (folder / "claims.json").write_text(text + "\n", encoding="utf-8")


def setup_claims(app: Sphinx) -> None:
    """Register the directive."""
    add_computed(app, "claims", claims, write_claims, FILE)
