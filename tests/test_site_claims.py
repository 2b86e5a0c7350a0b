"""The claims of this site: what two of them say of one thing agrees; a part is told of."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from recorded import record
from sites import Site, records_app
from test_claims import FAILS, HOLDS, ONE, claims_site
from tf_site.lookups import claims

ROOT = Path(__file__).parent.parent
CUBE = "cube.py::cube::1"


@pytest.fixture(scope="module")
def settled() -> list[claims.Settled]:
    """The site's own claims, with the verdicts that its records give."""
    app = records_app()
    every = claims.read(ROOT / "docs" / "claims.toml")
    return [claims.settle(app, claim) for claim in every]


def test_claims_of_one_fact_agree_on_every_runner(settled: list[claims.Settled]) -> None:
    """Those that name the same example, and those that say what another says and more."""
    assert len(settled) == 36
    assert [] == claims.disagreements(settled)


def test_two_claims_do_not_rest_on_the_same_examples_by_chance(
    settled: list[claims.Settled],
) -> None:
    """Where all of their evidence is the same, each says that it includes the other."""
    for one in settled:
        for two in settled:
            same = one.claim.holds == two.claim.holds and one.claim.fails == two.claim.fails
            if one is not two and same:
                assert two.claim.id in one.claim.includes, (one.claim.id, two.claim.id)


def test_what_is_partly_true_says_which_part(settled: list[claims.Settled]) -> None:
    """In a sentence; a claim that is true or not as a whole has none."""
    for one in settled:
        partly = "partly" in one.verdict

        assert partly <= bool(one.claim.part), one.claim.id
        assert not one.claim.part or one.claim.part.endswith("."), one.claim.id
        if one.whole:
            assert bool(one.claim.part) == (claims.PARTLY in one.states.values()), one.claim.id


SIDES = {
    "not true, and what it includes is true": (
        {"A1": {**FAILS, "includes": ["B2"]}, "B2": HOLDS},
        {},
        "[A1] is not true on plain-2.0-cpu, and [B2], which it includes, is true",
    ),
    "true, and what it includes is not": (
        {"A1": {**HOLDS, "includes": ["B2"]}, "B2": FAILS},
        {},
        "[A1] is true on plain-2.0-cpu, and [B2], which it includes, is not true",
    ),
    "true, and what it includes only partly": (
        {"A1": {**HOLDS, "includes": ["B2"]}, "B2": {**HOLDS, **FAILS, "part": "Half."}},
        {"2.0": {CUBE: "8"}, "2.1": {CUBE: "8"}},
        "[A1] is true on plain-2.2-cpu, and [B2], which it includes, is partly true",
    ),
}


@pytest.mark.parametrize(("said", "seen", "message"), SIDES.values(), ids=SIDES)
def test_claims_that_cannot_both_be_so_are_told(
    site: Site, said: dict, seen: dict, message: str
) -> None:
    """With the first runner on which they are, and the states there."""
    result = claims_site(site, said, seen).build()

    assert f"claims.md:3: WARNING: claims.toml: {message} [example.claim]" in result.warnings
    assert 1 == result.warnings.count("WARNING")


def test_claims_that_agree_are_not_told(site: Site) -> None:
    """One that is partly true may include one that is true, and one that is not."""
    said = {
        "A1": {**HOLDS, **FAILS, "part": "Half.", "includes": ["B2", "B3"]},
        "B2": HOLDS,
        "B3": FAILS,
    }

    assert "" == claims_site(site, said, {}).build().warnings


def state(side: str, state: str) -> claims.Settled:
    """A claim that rests on one example, and is so on one runner."""
    claim = claims.Claim("A", "It is so.", "index")
    return claims.Settled(claim, "", [(side, SimpleNamespace(name=ONE))], {"runner": state})


AGREE = {
    ("holds", "true", "holds", "true"): True,
    ("holds", "true", "holds", "partly true"): True,
    ("holds", "true", "holds", "not true"): False,
    ("fails", "not true", "fails", "true"): False,
    ("holds", "true", "fails", "not true"): True,
    ("holds", "true", "fails", "true"): False,
    ("holds", "not true", "fails", "not true"): False,
    ("holds", "not true", "fails", "partly true"): True,
}


@pytest.mark.parametrize(("pair", "agree"), AGREE.items(), ids=map("-".join, AGREE))
def test_claims_that_name_one_example_agree(pair: tuple[str, ...], agree: bool) -> None:
    """On the same side they are alike, on opposite sides they are not."""
    told = claims.disagreements([state(*pair[:2]), state(*pair[2:])])

    assert agree == (told == [])


PARTS = {
    "missing": (
        {**HOLDS, **FAILS},
        "is 'partly true' and has no 'part' that says which part holds",
    ),
    "too much": ({**HOLDS, "part": "Half."}, "has a 'part', and is nowhere partly true"),
    "of an opinion": (
        {**HOLDS, "opinion": True, "part": "Half."},
        "has a 'part', and is nowhere partly true",
    ),
}


@pytest.mark.parametrize(("claim", "message"), PARTS.values(), ids=PARTS)
def test_the_sentence_of_the_part_is_asked_for(site: Site, claim: dict, message: str) -> None:
    """Where a claim is partly true, and only there."""
    result = claims_site(site, {"A1": claim}, {}).build()

    assert f"claims.md:3: WARNING: claims.toml: [A1] {message} [example.claim]" in result.warnings


def test_the_part_is_not_too_much_where_the_evidence_is_still_to_be_recorded(site: Site) -> None:
    """The newest runner has not run all of it yet: nobody knows."""
    claims_site(site, {"A1": {**HOLDS, **FAILS, "part": "Half."}}, {})
    for version in ("2.0", "2.1", "2.2"):
        record(site.folder, version, without=["cube.py"])
    result = site.build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())

    assert "nowhere partly true" not in result.warnings
    assert ("not recorded", "Half.") == (said["A1"]["verdict"], said["A1"]["part"])
