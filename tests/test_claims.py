"""Claims: what an article said, settled by what the runners saw."""

import json
import re
import shutil
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

from record_sites import (
    COMPUTED,
    CUBE,
    DIVIDE,
    LINE,
    ONE,
    SITE,
    read_pages,
    rows,
)
from recorded import record
from sites import SQUARE, Site
from tf_site.lookups import claims

HOLDS = {"holds": ["square.py::square"]}
FAILS = {"fails": ["cube.py::cube::1"]}
PART = {"part": "It is 9, and not 8."}
VERDICTS = {
    "still true": (HOLDS, {}, "still true"),
    "still true under another name": (
        {**HOLDS, "renamed": "new"},
        {},
        "still true; lives on as new",
    ),
    "true since": (HOLDS, {"2.0": {ONE: "8"}}, "true since Plain 2.1"),
    "true again": (HOLDS, {"2.1": {ONE: "8"}}, "true since Plain 2.2"),
    "no longer true": (
        HOLDS,
        {"2.2": {ONE: "8"}},
        "true until Plain 2.1; not true since Plain 2.2",
    ),
    "never true": (HOLDS, {version: {ONE: "8"} for version in LINE}, "never true"),
    "refuted": (FAILS, {}, "never true"),
    "refuted since": (
        FAILS,
        {"2.0": {"cube.py::cube::1": "8"}},
        "true until Plain 2.0; not true since Plain 2.1",
    ),
    "shown and refuted": ({**HOLDS, **FAILS, **PART}, {}, "partly true"),
    "shown, refuted since": (
        {**HOLDS, **FAILS, **PART},
        {"2.0": {"cube.py::cube::1": "8"}},
        "true until Plain 2.0; partly true since Plain 2.1",
    ),
    "neither shown nor refuted": (
        {**HOLDS, **FAILS, **PART},
        {"2.0": {ONE: "8", "cube.py::cube::1": "8"}},
        "partly true",
    ),
    "two parts, one of them since": (
        {"holds": ["square.py", "cube.py"], **PART},
        {"2.0": {ONE: "8"}},
        "partly true until Plain 2.0; true since Plain 2.1",
    ),
    "two parts, refuted one after the other": (
        {"fails": ["square.py", "cube.py"], **PART},
        {"2.0": {ONE: "8"}},
        "partly true until Plain 2.0; not true since Plain 2.1",
    ),
    "partly, under another name": (
        {**HOLDS, **FAILS, **PART, "renamed": "new"},
        {},
        "partly true; lives on as new",
    ),
    "opinion": ({**HOLDS, "opinion": True}, {"2.0": {ONE: "8"}}, "opinion"),
    "an error in other words": (
        {"holds": ["divide.py"]},
        {"2.0": {"divide.py::square::1": "error: ZeroDivisionError: by 0"}},
        "still true",
    ),
    "another error": (
        {"holds": ["divide.py"]},
        {"2.0": {"divide.py::square::1": "error: ValueError: by 0"}},
        "true since Plain 2.1",
    ),
}


def toml(said: dict[str, dict]) -> str:
    """Claims as a file holds them; they say something and have a page unless told otherwise."""
    text = ""
    for name, claim in said.items():
        claim = {"says": f"Claim {name}.", "page": "index", **claim}
        lines = [f"{key} = {json.dumps(value)}\n" for key, value in claim.items()]
        text += f"[{name}]\n{''.join(lines)}\n"
    return text


def claims_site(site: Site, said: dict[str, dict], seen: dict[str, dict]) -> Site:
    """A site with claims, and what versions saw."""
    page = f"{SITE['index.md']}\n```{{example}} divide.py\n```\n"
    site.write({**SITE, "divide.py": DIVIDE, "index.md": page, "claims.toml": toml(said)})
    for version in LINE:
        record(site.folder, version, seen.get(version))
    return site


def inside(folder: str, thing: dict) -> dict:
    """The same with its scripts in a folder."""
    return json.loads(re.sub(r"(\w+\.py)", rf"{folder}/\1", json.dumps(thing)))


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """The verdict of each claim: in the page, and in the file for machines; from one build."""
    site = Site(tmp_path_factory.mktemp("claims"))
    files, made, seen = {}, {}, {version: {} for version in LINE}
    page = COMPUTED["claims.md"]
    for number, (claim, saw, _) in enumerate(VERDICTS.values()):
        folder = f"c{number}"
        made[folder] = inside(folder, claim)
        for name, text in (("square", SQUARE), ("cube", CUBE), ("divide", DIVIDE)):
            files[f"{folder}/{name}.py"] = text
            page += f"\n```{{example}} {folder}/{name}.py\n```\n"
        for version, told in inside(folder, saw).items():
            seen[version].update(told)
    site.write({**files, "index.md": page, "claims.toml": toml(made)})
    for version in LINE:
        record(site.folder, version, seen[version])
    result = site.build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())

    assert "" == result.warnings
    shown = [row[1].removesuffix(f" {PART['part']}") for row in rows(result, "index")]
    both = zip(shown, (said[name]["verdict"] for name in made), strict=True)
    return dict(zip(VERDICTS, both, strict=True))


@pytest.mark.parametrize("name", VERDICTS)
def test_a_claim_is(verdicts: dict[str, tuple[str, str]], name: str) -> None:
    """The id says what; the page and the file for machines say it in the same words."""
    expected = VERDICTS[name][2]

    assert (expected, expected) == verdicts[name]


def test_claims_stand_in_their_order_with_evidence_and_page(site: Site) -> None:
    """A note where there is one; each link leads to the example that the claim names."""
    two = {
        "B2": {**HOLDS, **FAILS, "says": "It is <9>.", "note": "A & B.", "part": "Or > 8."},
        "A1": {"holds": ["divide.py"], "page": "z/cube"},
    }
    result = claims_site(site, two, {}).build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())
    links = [tag["href"] for tag in result.html("claims").select("table a")]

    assert "" == result.warnings
    assert [
        ["B2 It is <9>. A & B.", "partly true Or > 8.", "square.py cube.py"],
        ["A1 Claim A1.", "still true", "divide.py"],
    ] == [row[:3] for row in rows(result, "claims")]
    assert [
        "index.html#square-square-1",
        "z/cube.html#cube-cube-1",
        "index.html",
        "index.html#divide-square-1",
        "z/cube.html",
    ] == links
    assert {
        "says": "It is <9>.",
        "verdict": "partly true",
        "part": "Or > 8.",
        "page": "index",
        "evidence": [ONE, "cube.py::cube::1"],
    } == said["B2"]
    assert ["b2", "a1"] == [tag["id"] for tag in result.html("claims").select("strong[id]")]


def test_a_claim_that_no_runner_has_tried_is_not_recorded(site: Site) -> None:
    """Nothing is invented."""
    claims_site(site, {"A1": HOLDS}, {})
    shutil.rmtree(site.folder / "records")

    assert "not recorded" == rows(site.build(), "claims")[0][1]


def test_a_changed_claim_has_its_page_read_again(site: Site) -> None:
    """The file is a source of computed pages, and of no others."""
    claims_site(site, {"A1": HOLDS}, {}).build()
    site.write({"claims.toml": toml({"A1": {**HOLDS, "says": "New words."}})})

    changed = read_pages(site)
    assert "claims" in changed
    assert "z/cube" not in changed
    assert "A1 New words." == rows(site.build(), "claims")[0][0]


MISTAKES = {
    "not TOML": ("[A1", r"claims.toml: this is not TOML: Expected ']'"),
    "an unknown field": (
        toml({"A1": {**HOLDS, "word": ""}}),
        r"\[A1\] has 'word', which is no field",
    ),
    "no words": ('[A1]\npage = "index"\nholds = ["square.py"]', r"\[A1\] lacks 'says'"),
    "no page": ('[A1]\nsays = "a"\nholds = ["square.py"]', r"\[A1\] lacks 'page'"),
    "no example": (toml({"A1": {"holds": []}}), r"\[A1\] names no example that settles it"),
    "what it includes is not there": (
        toml({"A1": {**HOLDS, "includes": ["B9"]}}),
        r"\[A1\] includes 'B9', and one of the two is no claim that is settled",
    ),
    "an opinion that includes": (
        toml({"A1": {**HOLDS, "includes": ["B2"], "opinion": True}, "B2": HOLDS}),
        r"\[A1\] includes 'B2', and one of the two is no claim that is settled",
    ),
}


@pytest.mark.parametrize(("text", "message"), MISTAKES.values(), ids=MISTAKES)
def test_claims_that_cannot_be_read_are_an_error(tmp_path: Path, text: str, message: str) -> None:
    """With the claim and the field."""
    file = tmp_path / "claims.toml"
    file.write_text(text)

    with pytest.raises(ExtensionError, match=message):
        claims.read(file)


def test_claims_that_are_not_there_stop_the_build(site: Site) -> None:
    """Where a page asks for them."""
    site.write({"index.md": COMPUTED["claims.md"]})

    with pytest.raises(ExtensionError, match=r"^claims.toml: .*No such file"):
        site.build()


UNSETTLED = {
    "no such script": ({"holds": ["none.py"]}, "none.py:1: there is no script 'none.py'"),
    "no such object": (
        {"holds": ["square.py::cube"]},
        "square.py:1: has no example 'cube' with an output",
    ),
    "no such example": (
        {"holds": ["square.py::square::2"]},
        "square.py:1: has no example 'square::2' with an output",
    ),
    "no such page": ({**HOLDS, "page": "nowhere"}, "there is no page 'nowhere'"),
}


def test_claims_that_name_what_is_not_there_are_told(site: Site) -> None:
    """Where the table stands; the other claims are settled."""
    wrong = {f"A{number}": claim for number, (claim, _) in enumerate(UNSETTLED.values())}
    result = claims_site(site, {**wrong, "B2": HOLDS}, {}).build()
    said = json.loads((site.folder / "_build" / "html" / "claims.json").read_text())

    assert len(UNSETTLED) == result.warnings.count("claims.md:3: WARNING: claims.toml: ")
    assert len(UNSETTLED) == result.warnings.count("[example.claim]")
    for number, (_, message) in enumerate(UNSETTLED.values()):
        assert f"claims.toml: [A{number}] {message}" in result.warnings
    assert ["B2 Claim B2.", "still true"] == rows(result, "claims")[-1][:2]
    assert {"A3", "B2"} == set(said)
