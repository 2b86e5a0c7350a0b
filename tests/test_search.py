"""What is searched, and how it is ranked: the records of pages, names, typos, errors, excerpts."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

from searched import node, queries
from sites import ROOT, SQUARE, Site
from tf_site.lookups import search

pytestmark = pytest.mark.filterwarnings("ignore:'myst_parser")  # it uses what Sphinx deprecates

INDEX = """
# Squares

Assumes: [another page](other.md).

How to take a *square* of `tf.Variable`, <b>soon</b>.

## Powers of two

A power is a product.

```{example} square.py
```

| head |
| --- |
| cell |

### Deeper

Below.

Next: [other](other.md)

```{toctree}
other
words
```
"""
OTHER = "# Other\n\nAn other page.\n\n## Exercises\n\nTry it.\n"
WORDS = "# Words\n\n```{glossary}\ntape\n  What records.\n```\n"
PAGES = {"square.py": SQUARE, "index.md": INDEX, "other.md": OTHER, "words.md": WORDS}


def built(site: Site, **settings: object) -> dict:
    """The index of a site that is built without a warning."""
    result = site.build(**settings)

    assert "" == result.warnings
    text = file_of(site).read_text(encoding="utf-8")
    return json.loads(text.removeprefix("window.searchIndex=").rstrip(";\n"))


def file_of(site: Site) -> Path:
    """Where the index is."""
    return site.folder / "_build" / "html" / "_static" / "search_index.js"


# -- Records ---------------------------------------------------------------------------------------


def test_a_page_is_cut_into_its_sections(site: Site) -> None:
    """Each with its own words: prose, tables, docstrings of code and the names that code uses."""
    made = built(site.write(PAGES))
    records = [record[1:] for record in made["records"] if record[0] == 0]

    assert ["index.html", "Squares"] == made["pages"][0]
    assert ["page", "", "Squares", "How to take a square of tf.Variable, soon.", ""] == records[0]
    assert ["page", "powers-of-two", "Powers of two"] == records[1][:3]
    assert records[1][3].startswith("A power is a product. Return x times x.")
    assert records[1][3].endswith("head cell")
    assert ["page", "deeper", "Deeper", "Below.", ""] == records[2]


def test_the_words_of_a_glossary_are_records(site: Site) -> None:
    """With their anchors."""
    made = built(site.write(PAGES))

    assert [2, "term", "term-tape", "tape", "What records.", ""] in made["records"]


def test_names_of_code_are_kept() -> None:
    """Dotted names, and names of arguments; no comparison."""
    code = "y = tf.nn.relu(x, name='a')\nif x == 1: model.fit(steps_per_execution=2)"

    assert ["tf.nn.relu", "name", "model.fit", "steps_per_execution"] == search._NAME.findall(code)


def test_some_places_count_less(site: Site) -> None:
    """Those that a pattern of the settings names."""
    made = built(site.write(PAGES), search_less=["*#exercises", "words#*"])
    kinds = {(record[0], record[2]): record[1] for record in made["records"]}

    assert "aside" == kinds[1, "exercises"] == kinds[2, ""]
    assert "page" == kinds[1, ""] == kinds[0, "powers-of-two"]


def test_an_incremental_build_gives_the_index_of_a_fresh_one(site: Site) -> None:
    """A changed page, one that is gone, one whose records are lost; and builds with processes."""
    site.write(PAGES)
    built(site)
    kept = site.folder / "_build" / "doctrees" / search.KEPT

    assert {"index.json", "other.json", "words.json"} == {file.name for file in kept.iterdir()}
    changed = {"index.md": INDEX.replace("other\nwords", "words").replace("product", "thing")}
    site.write(changed)
    (site.folder / "other.md").unlink()
    (site.folder / "index.md").write_text(
        (site.folder / "index.md").read_text().replace("(other.md)", "(words.md)")
    )
    (kept / "words.json").unlink()
    built(site)
    text = file_of(site).read_bytes()
    built(site, freshenv=True)

    assert b"An other page" not in text
    assert b"A power is a thing" in text
    assert text == file_of(site).read_bytes()
    built(site, freshenv=True, parallel=2)
    assert text == file_of(site).read_bytes()
    assert {"index.json", "words.json"} == {file.name for file in kept.iterdir()}


def test_the_index_is_a_script_without_markup(site: Site) -> None:
    """A title with a tag in it cannot end the script that it stands in."""
    built(site.write({**PAGES, "other.md": "# Other `</script>`\n\n`<b>`\n"}))

    assert "<" not in file_of(site).read_text()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("same = [", "search.toml: "),
        ("other = 1", "has 'other'; it may hold 'same' only"),
        ('same = [["one"]]', "['one'] is no list of two or more words"),
        ("same = [[1, 2]]", "[1, 2] is no list of two or more words"),
    ],
)
def test_a_bad_file_of_words_is_named(tmp_path: Path, text: str, problem: str) -> None:
    """And what is wrong with it."""
    file = tmp_path / search.WORDS
    file.write_text(text)
    with pytest.raises(ExtensionError, match=re.escape(problem)):
        search.read_words(file)


def test_no_file_of_words_is_no_words(tmp_path: Path) -> None:
    """Another site may have none."""
    assert [] == search.read_words(tmp_path / search.WORDS)


# -- Ranking ---------------------------------------------------------------------------------------

SYMBOLS = {
    "statuses": [["same", "same"], ["gone", "gone"]],
    "pages": ["tf.nn.html", "tf.contrib.html", "tf.html"],
    "rows": "\n".join(
        [
            "tf.nn.dropout\t0\t0\t",
            "tf.nn.dropout_v2\t0\t0\t",
            "tf.contrib.layers.dropout\t1\t1\ttf.keras.layers.Dropout",
            "tf.GradientTape\t0\t2\t",
            "tf.placeholder\t1\t2\ttf.function",
            "tf.contrib\t1\t2\t",
        ]
    ),
}
RECORDS = {
    "pages": [["a.html", "When a gradient is None"], ["b.html", "Errors"], ["c.html", "Saving"]],
    "records": [
        [0, "page", "", "When a gradient is None", "It is <b>None</b> if no way was seen.", ""],
        [0, "page", "tape", "The tape", "A tape records a gradient. A tape is used once.", ""],
        [1, "error", "no-x", "AttributeError: module has no attribute 'x'", "It is gone.", ""],
        [2, "page", "", "Saving", "A model is evaluated, then saved.", "model.save filepath"],
        [2, "aside", "exercises", "Exercises", "Save a gradient.", ""],
    ],
    "same": [["save", "store"]],
    "symbols": "symbols/index.html",
    "errors": "b.html",
}
ASK = """
const engine = require(process.argv[1]);
const {records, symbols, query, errors} = JSON.parse(require("fs").readFileSync(0, "utf8"));
const index = engine.prepare(records, symbols);
const typing = query.endsWith("…");
const {results, total, units} = engine.search(index, query.replace("…", ""), {typing, errors});
console.log(JSON.stringify({
  found: results.map((result) => engine.address(index, result)),
  also: results.map(({also}) => also.map(({address}) => address)),
  pieces: results.length && results[0].record ? engine.excerpt(results[0].record.text, units) : [],
  isError: engine.looksLikeError(query),
  total,
}));
"""


def ask(query: str, errors: list | None = None, records: dict = RECORDS) -> dict:
    """What the engine answers; a query that ends in … is still being typed."""
    asked = {"records": records, "symbols": SYMBOLS, "query": query, "errors": errors or []}
    done = subprocess.run(
        [node(), "-e", ASK, ROOT / "docs" / "_static" / "search_engine.js"],
        input=json.dumps(asked), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("tf.nn.dropout", "symbols/tf.nn.html#tf.nn.dropout"),
        ("nn.dropout", "symbols/tf.nn.html#tf.nn.dropout"),
        ("Dropout", "symbols/tf.nn.html#tf.nn.dropout"),
        ("tensorflow.compat.v1.placeholder(tf.float32)", "symbols/tf.html#tf.placeholder"),
        ("gradienttape", "symbols/tf.html#tf.GradientTape"),
        ("tf.contrib", "symbols/tf.contrib.html"),
        ("tf.placeh…", "symbols/tf.html#tf.placeholder"),
        ("tf.nn.droput", "symbols/tf.nn.html#tf.nn.dropout"),  # codespell:ignore
        ("placehoder", "symbols/tf.html#tf.placeholder"),  # codespell:ignore
        ("gradient none", "a.html"),
        ("why is my gradient None?", "a.html"),
        ("evalute model", "c.html"),  # codespell:ignore
        ("the tape", "a.html#tape"),
        ("gradi…", "a.html"),
        ("storing", "c.html"),
        ("filepath", "c.html"),
    ],
)
def test_the_best_comes_first(query: str, first: str) -> None:
    """Names as names, words by what they say, typos as what they are near to."""
    assert first == ask(query)["found"][0]


def test_one_result_for_a_page_with_its_other_sections() -> None:
    """And sections that fit much less are not shown with it."""
    found = ask("gradient tape records")

    assert 1 == sum(address.startswith("a.html") for address in found["found"])
    assert ["a.html#tape"] == [address for address in found["found"] if "a.html" in address]


def test_what_errors_js_found_stands_first() -> None:
    """If it is like enough; the entry is not shown twice."""
    likely = [{"entry": {"id": "no-x"}, "share": 0.9}]
    unlikely = [{"entry": {"id": "no-x"}, "share": 0.5}]
    query = "gradient: module has no attribute 'x'"

    assert "b.html#no-x" == ask(query, likely)["found"][0]
    assert 1 == ask(query, likely)["found"].count("b.html#no-x")
    assert ask("gradient")["found"] == ask("gradient", unlikely)["found"]


@pytest.mark.parametrize(
    ("query", "is_error"),
    [
        ("ValueError: x", True),
        ("module 'x' has no attribute 'y'", True),
        ("one\ntwo", True),
        ("ValueError", False),
        ("why is my gradient None", False),
        ("tf.errors.NotFoundError", False),
    ],
)
def test_a_query_may_read_like_an_error(query: str, is_error: bool) -> None:
    """A single name does not."""
    assert is_error == ask(query)["isError"]


def test_an_excerpt_marks_what_was_asked_for() -> None:
    """Its pieces are the text, and a long one begins where the words stand."""
    pieces = ask("none seen")["pieces"]
    long = "Nothing here. " * 40 + "The word is zebra. And more."
    records = {**RECORDS, "records": [[0, "page", "", "A", long, ""]]}
    told = ask("zebra", records=records)["pieces"]

    assert "It is <b>None</b> if no way was seen." == "".join(text for text, _ in pieces)
    assert ["None", "seen"] == [text for text, marked in pieces if marked]
    assert "… The word is zebra. And more." == "".join(text for text, _ in told)


@pytest.mark.parametrize("query", ["", " ", "?!", "the", "(((", "constructor", "__proto__", "ё"])
def test_a_query_that_says_nothing_finds_nothing(query: str) -> None:
    """And breaks nothing."""
    assert 0 == ask(query)["total"]


@pytest.mark.parametrize("part", ["x", "a.b", "ab_", "a b ", "Aa", "1.", "(("])
def test_a_megabyte_is_read_quickly(part: str) -> None:
    """Its end is."""
    assert ask(part * (1_000_000 // len(part)))["total"] >= 0


# -- The queries -----------------------------------------------------------------------------------


def test_there_are_many_queries_of_all_kinds() -> None:
    """None twice, each with its page."""
    asked = [query for some in queries().values() for query in some]
    texts = [query["text"] for query in asked]
    right = {one.split("#")[0] for query in asked for one in query["right"]}
    written = {page for page in right if not page.startswith("versions/")}  # those are computed
    missing = [page for page in sorted(written) if not (ROOT / "docs" / f"{page}.md").is_file()]
    kinds = {"symbol", "typo", "error", "question", "concept", "version"}

    assert len(asked) >= 200
    assert len(texts) == len(set(texts))
    assert kinds == {query["kind"] for query in asked}
    assert [] == missing
