"""Claims, each settled by examples: its verdict is computed from the records, never typed.

``docs/claims.toml`` says for each claim what it says, and which examples settle it:

    [L8]
    says = "Inside a tensor is a NumPy array."
    page = "eager/numpy_both_ways"
    holds = ["eager/to_numpy_and_back.py"]
    fails = ["eager/copy_or_view.py::tensor_of"]
    part = "One sentence: which part of it holds, and which does not."
    renamed = "tf.compat.v1.Session"
    includes = ["L7"]
    opinion = true
    note = "One sentence that the reader needs beside the verdict."

Each entry of ``holds`` and ``fails`` settles one part of the claim: one of ``holds`` shows it (as
expected where it is true), one of ``fails`` shows where it fails (as expected where it does). It
names a script, an object of it, or one example. Where some parts hold and others do not, the claim
is partly true, and ``part`` says which; it stands there for no other claim.

``renamed`` is the name under which the thing lives on, if only as a leftover; with ``opinion``
nothing can settle the claim, and the examples show what can be shown. ``includes`` names claims
that say a part of what this one says, so that their verdicts must agree: two that include each
other are one. Claims that name the same example must agree too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from itertools import combinations
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from doctested.observation import Observation
from doctested.record import Record
from doctested.source import script
from doctested.source.script import Example, Script, ScriptError
from doctested.sphinx.files import read_tables, table, write_json
from doctested.sphinx.page.deferred import Deferred, Place, add_deferred
from doctested.sphinx.records.store import Records
from doctested.sphinx.state import memory, records_of, runner_of
from tf_site.lookups.registry import Entry, Lookup, written

FILE, PAGE = "claims.toml", "claims"
FIELDS = {"says", "page", "holds", "fails", "part", "renamed", "includes", "opinion", "note"}
TRUE, PARTLY, NOT = "true", "partly true", "not true"

Part = tuple[str, list[tuple[Script, Example]]]
"""Which side an entry is on, and its examples."""


@dataclass
class Claim:
    """One claim, and the examples that settle it."""

    id: str
    says: str
    page: str
    holds: list[str] = field(default_factory=list)
    fails: list[str] = field(default_factory=list)
    part: str = ""
    renamed: str = ""
    includes: list[str] = field(default_factory=list)
    opinion: bool = False
    note: str = ""


@dataclass
class Settled:
    """A claim with its verdict, in words, its evidence, and its state on each runner.

    ``whole`` says whether the newest runner has run all of the evidence as it is now.
    """

    claim: Claim
    verdict: str
    evidence: list[tuple[str, Example]]
    states: dict[str, str] = field(default_factory=dict)
    whole: bool = False


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
    known = {claim.id for claim in claims if not claim.opinion}
    for claim in claims:
        for other in claim.includes:
            if claim.opinion or other not in known:
                raise ExtensionError(
                    f"{file.name}: [{claim.id}] includes {other!r}, and one of the two is no "
                    "claim that is settled"
                )
    return claims


def settle(app: Sphinx, claim: Claim) -> Settled:
    """Compute a claim's verdict from the records.

    A claim is true on a runner where all of its parts hold, not true where none does, and partly
    true where some do. It is not recorded until the newest runner has run all of its evidence.

    Raises:
        ScriptError: an entry names no example.
    """
    seen = records_of(app)
    parts = [(side, _examples(app, [entry])) for side, entry in _entries(claim)]
    evidence = [(side, example) for side, pairs in parts for _, example in pairs]
    if claim.opinion:
        return Settled(claim, "opinion", evidence)
    line = [*seen.before, *seen.line]
    states = [(one, _state(seen, one, parts)) for one in line]
    known = [(one, state) for one, state in states if state is not None]
    whole = bool(line) and all(
        seen.observation(line[-1], *pair) is not None for _, pairs in parts for pair in pairs
    )
    if not whole:
        known = []  # what is missing might say the opposite
    by_name = {one.runner["name"]: state for one, state in known}
    return Settled(claim, _verdict(app, claim, known), evidence, by_name, whole)


def _entries(claim: Claim) -> list[tuple[str, str]]:
    return [("holds", entry) for entry in claim.holds] + [("fails", e) for e in claim.fails]


def _state(seen: Records, one: Record, parts: list[Part]) -> str | None:
    """``true``, ``partly true`` or ``not true`` on a runner; None if it has run no example."""
    hold = []
    for side, pairs in parts:
        observations = [(seen.observation(one, *pair), pair[1]) for pair in pairs]
        met = [
            _met(observation, example)
            for observation, example in observations
            if observation is not None
        ]
        if met:
            hold.append(all(met) == (side == "holds"))
    if not hold:
        return None
    return TRUE if all(hold) else PARTLY if any(hold) else NOT


def _met(observation: Observation, example: Example) -> bool:
    """Whether an example did what is expected, be it in other words."""
    expected = (example.exc_msg or "").split(":", 1)[0]
    return observation.kind == "met" or (bool(expected) and observation.error_type == expected)


def _verdict(app: Sphinx, claim: Claim, known: list[tuple[Record, str]]) -> str:
    """The verdict in words, from the state on each runner, oldest first."""
    if not known:
        return "not recorded"
    told = _when(app, known)
    return f"{told}; lives on as {claim.renamed}" if claim.renamed else told


def _when(app: Sphinx, known: list[tuple[Record, str]]) -> str:
    """Since when it is so; what was before, where that was more than nothing."""
    names = runner_of(app.config)
    now = known[-1][1]
    if all(state == now for _, state in known):
        return {TRUE: "still true", PARTLY: PARTLY, NOT: "never true"}[now]
    last = max(number for number, (_, state) in enumerate(known) if state != now)
    (before, was), (after, _) = known[last], known[last + 1]
    step = names.step_name(before.runner, after.runner)
    if was == NOT:
        return f"{now} since {step}"
    until = f"{was} until {names.span_name([before.runner], records_of(app).facts)}"
    return f"{until}; {now} since {step}"


def _examples(app: Sphinx, entries: list[str]) -> list[tuple[Script, Example]]:
    """The examples that the entries name, those that only assign left out.

    Raises:
        ScriptError: an entry names none.
    """
    found = []
    for entry in entries:
        path, *rest = entry.split("::")
        one = script.read(memory(app.env).root, path)
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


def disagreements(every: list[Settled]) -> list[str]:
    """What two claims say of one thing and cannot both be so, on the first runner where it is.

    A claim that includes another is true only where that is true, and not true only where that is
    not true. Of two that name the same example on the same side, one cannot be true and the other
    not true; on opposite sides, they cannot both be true, or both not true.
    """
    told, by_id = [], {settled.claim.id: settled for settled in every}
    for settled in every:
        for other in settled.claim.includes:
            if other in by_id:
                wrong = [(TRUE, PARTLY), (TRUE, NOT), (NOT, TRUE), (NOT, PARTLY)]
                told += _pair(settled, by_id[other], "which it includes", wrong)
    for one, two in combinations(every, 2):
        shared = {e.name: side for side, e in one.evidence}
        sides = {side == shared[e.name] for side, e in two.evidence if e.name in shared}
        if True in sides:
            told += _pair(one, two, "which names the same example", [(TRUE, NOT), (NOT, TRUE)])
        if False in sides:
            wrong = [(TRUE, TRUE), (NOT, NOT)]
            told += _pair(one, two, "which names the same example for the opposite", wrong)
    return told


def _pair(one: Settled, two: Settled, why: str, wrong: list[tuple[str, str]]) -> list[str]:
    for name, state in one.states.items():
        other = two.states.get(name)
        if (state, other) in wrong:
            return [
                f"[{one.claim.id}] is {state} on {name}, and [{two.claim.id}], {why}, is {other}"
            ]
    return []


def claims(place: Place) -> list[nodes.Node]:
    """A table of all claims: what each says, its verdict, its evidence, where it is taught."""
    rows, every = [], []
    for claim in read(Path(place.app.srcdir) / FILE):
        if claim.page not in place.app.env.found_docs:
            place.warn("claim", f"{FILE}: [{claim.id}] there is no page {claim.page!r}")
        try:
            settled = settle(place.app, claim)
        except ScriptError as error:
            place.warn("claim", f"{FILE}: [{claim.id}] {error}")
            continue
        every.append(settled)
        rows.append(_row(place, settled))
        if message := _part_missing(settled):
            place.warn("claim", f"{FILE}: [{claim.id}] {message}")
    for message in disagreements(every):
        place.warn("claim", f"{FILE}: {message}")
    html = table(["Claim", "Verdict", "Shown by", "Taught on"], rows, "claims")
    return [nodes.raw("", html, format="html")]


def _part_missing(settled: Settled) -> str:
    """What is wrong with the sentence that says which part holds."""
    if PARTLY in settled.verdict and not settled.claim.part:
        return f"is {settled.verdict!r} and has no 'part' that says which part holds"
    known = settled.whole or settled.claim.opinion
    if settled.claim.part and known and PARTLY not in settled.states.values():
        return "has a 'part', and is nowhere partly true"
    return ""


def _row(place: Place, settled: Settled) -> list[str]:
    claim = settled.claim
    links = []
    for path in dict.fromkeys(example.path for _, example in settled.evidence):
        first = next(e for _, e in settled.evidence if e.path == path)
        links.append(place.to_example(first.name, f"<code>{escape(path)}</code>"))
    note = f"<p>{escape(claim.note)}</p>" if claim.note else ""
    name = f"<strong id='{nodes.make_id(claim.id)}'>{escape(claim.id)}</strong>"
    says = f"<p>{name} {escape(claim.says)}</p>{note}"
    verdict = f"<p>{escape(settled.verdict)}</p>" if claim.part else escape(settled.verdict)
    part = f"<p>{escape(claim.part)}</p>" if claim.part else ""
    anchor = f"claim-{claim.id.lower()}"
    return [says, verdict + part, "<br>".join(links), place.link(claim.page, anchor)]


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
            "part": claim.part,
            "page": claim.page,
            "evidence": [example.name for _, example in settled.evidence],
        }
    write_json(folder / "claims.json", data)


def entries(app: Sphinx) -> dict[str, list[Entry]]:
    """Of each claim what it says, and its verdict."""
    found = [
        Entry("claim", nodes.make_id(name), entry["says"].replace("`", ""), entry["verdict"])
        for name, entry in (written(app, "claims.json") or {}).items()
    ]
    return {PAGE: found} if found else {}


def add(app: Sphinx) -> None:
    """Add the directive."""
    add_deferred(app, "claims", Deferred(claims, write_claims, FILE))


LOOKUP = Lookup(PAGE, add, entries, ("claim", "Claim", "Claims"))
