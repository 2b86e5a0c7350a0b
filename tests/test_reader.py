"""A page becomes a notebook: its Markdown, and a cell for each example where its fence stands."""

import copy
from pathlib import Path
from textwrap import dedent

import nbformat
import pytest

from doctested.runner import Runner
from doctested.sphinx.execute import reader
from doctested.sphinx.execute.reader import Fence, Page, fences, read_page, read_text, target, way

SQUARE = '''\
"""Squares."""


def square(x):
    """Return x times x.

    >>> square(3)
    9
    >>> square(4)
    16
    """
    return x * x


def cube(x):
    """Return x times x times x.

    >>> cube(2)
    8
    """
    return x * square(x)
'''
OLD = '''\
import older


def root(x):
    """Return the square root of x.

    >>> root(4)
    2.0
    """
    return older.sqrt(x)
'''


class Reading(Runner):
    """It knows two ways for a script of an older version."""

    THROUGH = {"*_tf1.py": "older"}
    WAYS = dict.fromkeys(("older", "oldest"), str)


RUNNER = Reading()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder of scripts."""
    for path, text in {
        "math/square.py": SQUARE,
        "math/root_tf1.py": OLD,
        "plain.py": "X = 1\n",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def page(text: str, root: Path) -> Page:
    """A page of this text, its margin taken off."""
    return read_page(dedent(text).lstrip("\n"), root, RUNNER, {})


def heads(read: Page) -> list[str]:
    """The first line of each cell that is executed."""
    return [cell.source.split("\n")[0] for cell in read.cells]


# -- Fences ----------------------------------------------------------------------------------------

EXAMPLE = "```{example} a.py\n```"

PLACES = {
    "at the top": (EXAMPLE, [1]),
    "behind front matter": (f"---\ntitle: A\n---\n\n{EXAMPLE}", [5]),
    "twice": (f"{EXAMPLE}\n\nText.\n\n{EXAMPLE}", [1, 6]),
    "behind a paragraph, with no line between": (f"Text.\n{EXAMPLE}", [2]),
    "in tildes": ("~~~{example} a.py\n~~~", [1]),
    "in colons": (":::{example} a.py\n:::", [1]),
    "with a space": ("``` {example} a.py\n```", [1]),
    "in a note": (f"````{{note}}\nText.\n\n{EXAMPLE}\n````", [4]),
    "in a note of colons": (f":::{{note}} Title\n{EXAMPLE}\n:::", [2]),
    "in a note with options": (f":::{{note}}\n:class: x\n:name: y\n\n{EXAMPLE}\n:::", [5]),
    "in a note with options and no line between": (f":::{{note}}\n:class: x\n{EXAMPLE}\n:::", [3]),
    "in a note with options in YAML": (f":::{{note}}\n---\nclass: x\n---\n{EXAMPLE}\n:::", [5]),
    "in tabs": (
        f"::::{{tab-set}}\n\n:::{{tab-item}} A\n{EXAMPLE}\n:::\n"
        f":::{{tab-item}} B\n{EXAMPLE}\n:::\n::::",
        [4, 8],
    ),
    "in a card in a grid": (
        f":::::{{grid}} 2\n::::{{grid-item-card}} A\n:::{{note}}\n{EXAMPLE}\n:::\n::::\n:::::",
        [4],
    ),
    "in a fence in colons in a fence": (
        f"`````{{note}}\n:::{{tip}}\n````{{warning}}\n{EXAMPLE}\n````\n:::\n`````",
        [4],
    ),
    "in a list": ("1. Text\n\n   ```{example} a.py\n   ```\n2. Text\n", [3]),
    "in a list in a list": ("- - ```{example} a.py\n    ```\n", [1]),
    "in a quote": ("> Text\n>\n> ```{example} a.py\n> ```\n", [3]),
    "in a list in a quote in a note": (":::{note}\n> - ```{example} a.py\n>   ```\n:::", [2]),
    "in a definition": ("Term\n: Text\n\n  ```{example} a.py\n  ```\n", [4]),
    "in a field": (":field: Text\n\n    ```{example} a.py\n    ```\n", [3]),
    "in a footnote": ("[^1]: Text\n\n    ```{example} a.py\n    ```\n", [3]),
    "in a table's cell": ("```{list-table}\n* - A\n  - ~~~{example} a.py\n    ~~~\n```", [3]),
    "behind a comment and a table": (f"% why\n\n| A |\n|---|\n| b |\n\n{EXAMPLE}", [7]),
    "behind a line that is one to Python alone": (f"A\x0cb\u2028c\n\n{EXAMPLE}", [3]),
    "with line ends of Windows": (f"Text\r\n\r\n{EXAMPLE}\r\n".replace("\n", "\r\n"), [5]),
    "not closed": ("Text\n\n```{example} a.py", [3]),
}


@pytest.mark.parametrize(("text", "lines"), PLACES.values(), ids=PLACES)
def test_a_fence_is_found(text, lines):
    """However deep, with its line in the page."""
    assert [("a.py", line) for line in lines] == [(f.argument, f.line) for f in fences(text)]


SHOWN_ONLY = {
    "in a fence": f"````\n{EXAMPLE}\n````",
    "in a fence of Markdown": f"````markdown\n{EXAMPLE}\n````",
    "in a code block": f"````{{code-block}} markdown\n{EXAMPLE}\n````",
    "in a code block of colons": f":::{{code-block}} markdown\n{EXAMPLE}\n:::",
    "in a code block in a note": f":::{{note}}\n````{{code-block}} md\n{EXAMPLE}\n````\n:::",
    "in a code cell": f"````{{code-cell}}\n{EXAMPLE}\n````",
    "in raw text": f"````{{raw}} html\n{EXAMPLE}\n````",
    "in a literal of reStructuredText": f"````{{eval-rst}}\n{EXAMPLE}\n````",
    "in a comment": f"<!--\n{EXAMPLE}\n-->",
    "in indented code": "Text\n\n    ```{example} a.py\n    ```\n",
    "in a line of code": "`` ```{example} a.py``` ``",
    "of another name": "```{examples} a.py\n```",
    "of another name, in words": "```python {example} a.py\n```",
}


@pytest.mark.parametrize("text", SHOWN_ONLY.values(), ids=SHOWN_ONLY)
def test_a_fence_that_is_itself_shown_is_none(text):
    """An author may write about fences."""
    assert fences(text) == []


def test_a_directive_whose_text_is_not_markdown_hides_its_fences():
    """Of docutils, Sphinx, myst-nb and what is often added to them."""
    names = "code-block sourcecode code-cell raw-cell literalinclude math parsed-literal toctree"
    for name in [*names.split(), "csv-table", "highlight", "mermaid", "graphviz"]:
        assert fences(f"````{{{name}}}\n{EXAMPLE}\n````") == []


OPTIONS = {
    "none": ("", {}),
    "a flag and a value": (":fold:\n:alt: a text: of two\n", {"fold": "", "alt": "a text: of two"}),
    "quoted": (':before: "b.py"\n', {"before": "b.py"}),
    "in YAML": ("---\nfold:\nbefore: b.py\n---\n", {"fold": "", "before": "b.py"}),
    "of two lines, in YAML": ("---\nalt: >\n  one\n  two\n---\n", {"alt": "one two"}),
}


@pytest.mark.parametrize(("content", "options"), OPTIONS.values(), ids=OPTIONS)
def test_options_are_read_as_the_directive_reads_them(content, options):
    """By MyST's own rules."""
    (fence,) = fences(f"```{{example}} a.py::f\n{content}```\n")

    assert Fence(1, "a.py::f", options) == fence


def test_a_fence_asks_for_what_was_before_first():
    """Then for what it names; for nothing, if it names nothing."""
    assert list(Fence(1, "a.py::f", {"before": "b.py"}).targets) == [("b.py", None), ("a.py", "f")]
    assert list(Fence(1, "", {}).targets) == []


def test_a_target_is_a_path_and_an_object():
    """The object may be left out."""
    assert target(" a/b.py::A.f ") == ("a/b.py", "A.f")
    assert target("a/b.py::") == ("a/b.py", None)


def test_a_script_for_an_older_version_is_known_by_its_name():
    """An option names another way; on a script of today it says nothing."""
    assert way("a/b_tf1.py", {}, RUNNER, {}) == "older"
    assert way("a/b_tf1.py", {"through": "oldest"}, RUNNER, {}) == "oldest"
    assert way("a/b.py", {"through": "oldest"}, RUNNER, {}) is None


# -- Cells -----------------------------------------------------------------------------------------


def test_a_fence_becomes_a_cell_for_each_example(root):
    """Behind hidden cells that load what is needed, once."""
    read = page("# Squares\n\n```{example} math/square.py\n```\n", root)

    expected = [
        ("%load_ext doctested.sphinx.execute.kernel", {"tags": ["remove-cell"]}),
        (
            f"%%script math/square.py\n{SQUARE}",
            {"tags": ["remove-cell"], "script": "math/square.py"},
        ),
        *(
            (
                f"%%example math/square.py::{name}\n{source}\n",
                {"example": f"math/square.py::{name}"},
            )
            for name, source in [
                ("square::1", "square(3)"),
                ("square::2", "square(4)"),
                ("cube::1", "cube(2)"),
            ]
        ),
    ]
    assert expected == [(cell.source, cell.metadata) for cell in read.cells]
    assert [cell.cell_type for cell in read.notebook.cells] == ["markdown"] + ["code"] * 5
    assert read.notebook.cells[0].source == "# Squares\n\n```{example} math/square.py\n```"
    nbformat.validate(read.notebook)


def test_the_page_knows_its_scripts_and_examples_and_their_lines(root):
    """The line is that of the fence that shows it first."""
    read = page(
        """
        ```{example} math/square.py::cube
        ```

        Text.

        :::{note}
        ```{example} math/square.py
        ```
        :::
        """,
        root,
    )

    names = ["math/square.py::cube::1", "math/square.py::square::1", "math/square.py::square::2"]
    assert names == list(read.examples)
    assert read.scripts == ["math/square.py"]
    assert {"math/square.py": 1, names[0]: 1, names[1]: 7, names[2]: 7} == read.lines
    assert all(name == example.name for name, example in read.examples.items())


def test_an_example_that_is_shown_twice_runs_once(root):
    """And its script is loaded once."""
    fence = "```{example} math/square.py::square\n```\n\n"

    once, twice = page(fence, root), page(fence * 2, root)

    assert heads(once) == heads(twice)
    assert list(once.examples) == list(twice.examples)
    assert once.lines == twice.lines


def test_examples_run_in_the_order_of_the_page(root):
    """Not of the script; ordinary cells between them stay between them."""
    read = page(
        """
        # Squares

        ```{code-cell}
        first = 1
        ```

        ```{example} math/square.py::cube
        ```

        Text.

        ```{code-cell}
        second = 2
        ```

        - In a list:

          ```{example} math/square.py::square
          ```

        +++

        ```{code-cell}
        third = 3
        ```
        """,
        root,
    )

    expected = [
        "first = 1",
        "%load_ext doctested.sphinx.execute.kernel",
        "%%script math/square.py",
        "%%example math/square.py::cube::1",
        "second = 2",
        "%%example math/square.py::square::1",
        "%%example math/square.py::square::2",
        "third = 3",
    ]
    assert expected == heads(read)
    kinds = "".join(cell.cell_type[0] for cell in read.notebook.cells)
    assert kinds == "mc" + "mccc" + "c" + "mcc" + "c"


def test_each_cell_knows_its_line(root):
    """The notebook's map is as long as its cells, and goes down the page."""
    read = page(
        "A\n\n```{code-cell}\n1\n```\n\n```{example} math/square.py\n```\n\n+++\n\nB\n", root
    )
    lines = read.notebook.metadata["source_map"]

    assert len(read.notebook.cells) == len(lines)
    assert sorted(lines) == lines


def test_a_code_cell_in_a_note_does_not_cut_it_in_two(root):
    """What is nested is the note's own, whichever its fence."""
    for fence in (":::", "````"):
        read = page(f"{fence}{{note}}\n```{{code-cell}}\n1\n```\n{fence}\n", root)

        assert [cell.cell_type for cell in read.notebook.cells] == ["markdown"]


def test_an_older_script_has_a_process_of_its_own(root):
    """And loads the kernel's extension there; the script of today stays in the page's."""
    read = page(
        """
        ```{example} math/square.py::cube
        :before: math/root_tf1.py
        ```
        """,
        root,
    )

    expected = [
        ("%load_ext doctested.sphinx.execute.kernel", "math/root_tf1.py"),
        ("%%script math/root_tf1.py older", "math/root_tf1.py"),
        ("%%example math/root_tf1.py::root::1", "math/root_tf1.py"),
        ("%load_ext doctested.sphinx.execute.kernel", None),
        ("%%script math/square.py", None),
        ("%%example math/square.py::cube::1", None),
    ]
    processes = [cell.metadata.get("process") for cell in read.cells]
    assert expected == list(zip(heads(read), processes, strict=True))


def test_the_way_of_an_older_script_is_the_pages_choice(root):
    """As long as there is such a way."""
    fence = "```{{example}} math/root_tf1.py\n:through: {}\n```\n"

    assert "%%script math/root_tf1.py oldest" in heads(page(fence.format("oldest"), root))
    assert heads(page(fence.format("no-such-way"), root)) == []


def test_a_script_without_examples_is_loaded(root):
    """So that a mistake in it is found."""
    assert heads(page("```{example} plain.py\n```", root)) == [
        "%load_ext doctested.sphinx.execute.kernel",
        "%%script plain.py",
    ]


MISSING = {
    "a script": "```{example} none.py\n```",
    "an object": "```{example} math/square.py::none\n```",
    "a script outside": "```{example} ../math/square.py\n```",
    "a name": "```{example}\n```",
    "a script that is not Python": "```{example} bad.py\n```",
}


@pytest.mark.parametrize("text", MISSING.values(), ids=MISSING)
def test_what_is_missing_has_no_cells(root, text):
    """The directive says what is wrong with it; the page's other fences have theirs."""
    (root / "bad.py").write_text("def f(:\n")

    assert page(text, root).cells == []
    good = page("```{example} math/square.py\n```\n", root)
    assert heads(good) == heads(page(f"{text}\n\n```{{example}} math/square.py\n```\n", root))


EMPTY = [
    "",
    "\n\n",
    "# Title\n",
    "---\norphan: true\n---\n",
    "[link]: https://example.org\n",
    "% why\n",
]


@pytest.mark.parametrize("text", EMPTY)
def test_a_page_without_fences_has_nothing_to_execute(root, text):
    """Even if it has nothing at all."""
    read = page(text, root)

    assert (read.cells, read.scripts, read.examples) == ([], [], {})
    assert len(read.notebook.cells) == len(read.notebook.metadata["source_map"])
    nbformat.validate(read.notebook)


def test_front_matter_is_the_notebooks(root):
    """A page may name its kernel."""
    read = page("---\norphan: true\nkernelspec:\n  name: other\n---\n\n# Title\n", root)

    assert read.notebook.metadata["orphan"]
    assert read.notebook.metadata["kernelspec"]["name"] == "other"
    usual = page("# Title", root).notebook.metadata
    assert usual["kernelspec"] == {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    assert usual["language_info"] == {"name": "python", "pygments_lexer": "python"}


# -- The same each time ----------------------------------------------------------------------------

PAGE = """\
# Squares

Text.

```{example} math/square.py::square
```

```{code-cell}
1
```

```{example} math/root_tf1.py
```
"""


def test_reading_twice_gives_the_same_notebook(root):
    """Names of cells included."""
    first, second = page(PAGE, root), page(PAGE, root)

    assert first.notebook == second.notebook
    assert first == second
    ids = [cell.id for cell in first.notebook.cells]
    assert len(ids) == len(set(ids))


def executed(read: Page) -> list[tuple]:
    """What decides over what comes out: the cells' text and settings."""
    return [(cell.source, cell.metadata) for cell in read.cells]


def test_another_text_around_changes_no_cell(root):
    """So that nothing is executed anew."""
    changed = PAGE.replace("Text.", "Other text.\n\nAnd more.").replace("# Squares", "# Cubes")

    assert executed(page(PAGE, root)) == executed(page(changed, root))


@pytest.mark.parametrize("path", ["math/square.py", "math/root_tf1.py"])
def test_another_script_changes_its_cells(root, path):
    """Even where only a comment is new: it is text that ``inspect`` finds."""
    before = executed(page(PAGE, root))

    (root / path).write_text((root / path).read_text() + "# why\n")

    assert before != executed(page(PAGE, root))


def test_another_script_that_the_page_does_not_show_changes_nothing(root):
    """Nor does another expectation change what is executed, but in the script itself."""
    before = executed(page(PAGE, root))

    (root / "plain.py").write_text("X = 2\n")

    assert before == executed(page(PAGE, root))


def test_myst_nb_is_given_the_executed_notebook(root, monkeypatch):
    """A copy, which it may change; and a page that was not executed as it stands."""
    read = page(PAGE, root)
    monkeypatch.setitem(reader.prepared, PAGE, read.notebook)
    kept = copy.deepcopy(read.notebook)

    given = read_text(PAGE)
    assert kept == given
    given.cells.clear()

    assert kept == read.notebook
    for text in (PAGE + "\nMore.\n", *EMPTY):
        assert all(not cell.get("outputs") for cell in read_text(text).cells)
