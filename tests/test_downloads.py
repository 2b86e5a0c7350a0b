"""What a reader takes along of a page: notebook, Python file, Markdown, self-check."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from sites import PAGE, SQUARE, Result, Site

# The theme, and MyST where it resolves links, use what Sphinx deprecates.
pytestmark = pytest.mark.filterwarnings("ignore")

THEME = {
    "html_theme": "sphinx_book_theme",
    "html_theme_options": {"use_download_button": False},
}
CLASHES = {
    "one.py": '''
"""One has a helper."""

import math

FACTOR = 2


def helper(x):
    return FACTOR * x


def double(x):
    """Return two times x.

    >>> FACTOR
    2
    >>> double(3)
    6
    """
    return helper(x)


def quadruple(x):
    """Return four times x.

    >>> quadruple(3)
    12
    """
    return helper(helper(x))


def hypotenuse(a, b):
    """Return the long side.

    >>> side = hypotenuse(3, 4)
    >>> side
    5.0
    >>> for x in (1, 2):
    ...     x
    1
    2
    """
    return math.hypot(a, b)
''',
    "other.py": '''
"""Other has a helper of that name."""

FACTOR = 10


def helper(x):
    return -x


def negative(x):
    """Return minus x.

    >>> negative(3)
    -3
    >>> negative("3")
    Traceback (most recent call last):
    TypeError: bad operand type for unary -: 'str'
    """
    return helper(x)
''',
    "before_old.py": '''
"""Before."""

import older


def root(x):
    """Return the root.

    >>> root(9.0)
    3.0
    """
    return older.sqrt(x)
''',
    "figure.py": '''
"""A figure."""

import matplotlib.pyplot as plt


def draw():
    """Draw.

    >>> draw()
    <Figure size 640x480 with 1 Axes>
    """
    figure, axes = plt.subplots()
    axes.plot([1, 2])
    figure.set_label("A line that goes up to the right.")
    return figure
''',
    "index.md": """
# Clashes of names

See [squares](squares.md), the [second part](squares.md#two) and <https://example.org/>.

```{example} one.py::double
:before: before_old.py
```

- In a list:

  ```{example} other.py
  ```

Now the first script again.

```{example} one.py::hypotenuse
```

```{example} one.py::quadruple
```

```{example} one.py::double
```

````{dropdown} Solution
```{example} figure.py
:fold:
```
````

```{toctree}
squares
```
""",
    "squares.md": PAGE + "\n(two)=\n## Two\n",
    "square.py": SQUARE,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """A site whose page shows scripts that take each other's names."""
    return Site(tmp_path_factory.mktemp("site") / "site").write(CLASHES).build()


def notebook(built: Result, name: str = "index") -> NotebookNode:
    file = built.folder / "_build" / "html" / f"{name}.ipynb"
    found = nbformat.read(file, as_version=4)
    nbformat.validate(found)
    return found


def text_of(cell: NotebookNode) -> str:
    """What a cell shows."""
    return "".join(
        output.get("text") or output.data.get("text/plain", "") + "\n"
        for output in cell.get("outputs", [])
        if output.get("name") != "stderr"
    )


def shown(found: NotebookNode) -> dict[str, list[str]]:
    """The outputs of a notebook's examples, in their order."""
    told: dict[str, list[str]] = {}
    for cell in found.cells:
        if name := cell.metadata.get("example"):
            told.setdefault(name, []).append(text_of(cell))
    return told


def test_the_build_is_silent(built: Result) -> None:
    assert "" == built.warnings


def test_a_notebook_runs_in_an_ordinary_kernel_and_gives_the_outputs_of_the_page(
    built: Result, tmp_path: Path
) -> None:
    """Also where scripts take each other's names, inside a loop, and where an error is meant."""
    found = notebook(built)
    published = shown(found)
    client = NotebookClient(found, timeout=60, record_timing=False)
    asyncio.run(client.async_execute(cwd=str(tmp_path)))
    drawn = [o for cell in found.cells for o in cell.get("outputs", []) if "image/svg+xml" in
             o.get("data", {})]  # fmt: skip
    figure = published.pop("figure.py::draw::1")
    ran = shown(found)

    assert ["A line that goes up to the right.\n"] == figure
    assert ["<Figure size 640x480 with 1 Axes>\n"] == ran.pop("figure.py::draw::1")
    assert published == ran
    assert 1 == len(drawn)
    assert {
        "one.py::double::1": ["2\n"],
        "one.py::double::2": ["6\n"],
        "other.py::negative::1": ["-3\n"],
        "other.py::negative::2": ["TypeError: bad operand type for unary -: 'str'\n"],
        "one.py::quadruple::1": ["12\n"],
        "one.py::hypotenuse::1": [""],
        "one.py::hypotenuse::2": ["5.0\n"],
        "one.py::hypotenuse::3": ["1\n2\n"],
    } == ran


def test_a_name_that_was_taken_is_bound_again_where_it_is_needed(built: Result) -> None:
    """And only there: `hypotenuse` needs `math`, which nobody took."""
    sources = [cell.source for cell in notebook(built).cells if cell.cell_type == "code"]
    after = sources[next(n for n, source in enumerate(sources) if "hypotenuse(a" in source) :]
    again = next(source for source in after if "def quadruple" in source)

    assert after[0].startswith("import math\n\n\ndef hypotenuse")
    assert again.startswith("FACTOR = 2\n\n\ndef helper(x):\n    return FACTOR * x\n\n\ndef quad")
    assert 1 == sum("import math" in source for source in sources)


def test_a_notebook_says_what_it_needs_and_leaves_no_trace(built: Result) -> None:
    """The first cell has the versions; no count, no time, no place of this machine is kept."""
    found = notebook(built)
    text = json.dumps(found)

    assert found.cells[0].source.startswith("# Clashes of names\n")
    assert "NumPy 1.0, Python 3 on CPU" in found.cells[0].source
    assert "pip install numpy==1.0 matplotlib" in found.cells[0].source
    assert [f"cell-{n}" for n in range(len(found.cells))] == [cell.id for cell in found.cells]
    assert {None} == {c.execution_count for c in found.cells if c.cell_type == "code"}
    assert str(built.folder) not in text
    assert "index_check.pyz" in found.cells[-1].source


def test_the_text_of_a_notebook_is_plain_markdown(built: Result) -> None:
    """Links without an address are words; what needs another process is to be read."""
    texts = [cell.source for cell in notebook(built).cells if cell.cell_type == "markdown"]
    text = "\n".join(texts)

    assert "See squares, the second part (*Squares*) and <https://example.org/>." in text
    assert "{example}" not in text
    assert "\ue000" not in text
    assert "**Before**" in text
    assert "run through older" in text
    assert "```text\n3.0\n```" in text
    assert "*Shown above, and not run twice.*" in text


def test_what_is_folded_on_the_page_is_folded_in_the_notebook(built: Result) -> None:
    """Code, and solutions."""
    folded = [
        c for c in notebook(built).cells if c.metadata.get("jupyter", {}).get("source_hidden")
    ]

    assert ["# A figure.", "draw()"] == [cell.source.split("\n")[0] for cell in folded]


def test_the_python_file_runs_from_top_to_bottom(built: Result, tmp_path: Path) -> None:
    """Outside Jupyter too; its cells are marked for editors."""
    file = built.folder / "_build" / "html" / "index.py"
    done = subprocess.run(
        [sys.executable, file], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert "TypeError: bad operand type for unary -: 'str'\n" in done.stdout
    assert file.read_text().startswith("# %% [markdown]\n# # Clashes of names\n")
    assert "jupytext" not in file.read_text()


def test_the_markdown_of_a_page_has_its_outputs_and_links_to_others(built: Result) -> None:
    """In lists too; the page names it for programs."""
    text = (built.folder / "_build" / "html" / "index.html.md").read_text()
    link = built.html().select_one('link[rel="alternate"][type="text/markdown"]')

    assert "See [squares](squares.html.md), the [second part](squares.html.md#two)" in text
    assert "  ```python\n  negative(3)\n  ```\n\n  ```text\n  -3\n  ```" in text
    assert "*Figure: A line that goes up to the right.*" in text
    assert "index.html.md" == link["href"]


def test_a_page_that_runs_nothing_is_there_as_markdown_only(site: Site) -> None:
    """There is nothing to run."""
    site.write({"index.md": "# Nothing\n\nRuns here.\n"}).build()
    folder = site.folder / "_build" / "html"

    assert "# Nothing\n\nRuns here.\n" == (folder / "index.html.md").read_text()
    assert [] == [*folder.glob("index.ipynb"), *folder.glob("index.py"), *folder.glob("*.pyz")]


def test_the_menu_of_a_page_offers_what_there_is(site: Site) -> None:
    """Colab and Binder only where the repository is known."""
    site.write({"index.md": PAGE, "square.py": SQUARE, "other.md": "---\norphan: true\n---\n# O\n"})
    plain = site.build(**THEME)
    names = [a["href"] for a in plain.html().select(".dropdown-download-buttons a")]
    other = [a["href"] for a in plain.html("other").select(".dropdown-download-buttons a")]

    assert ["index.ipynb", "index.py", "index.html.md", "index_check.pyz"] == names
    assert ["other.html.md"] == other
    assert not plain.html().select(".dropdown-launch-buttons")

    known = {"download_repository": "https://github.com/someone/something/"}
    result = site.build(freshenv=True, **THEME, **known)
    links = [a["href"] for a in result.html().select(".dropdown-launch-buttons a")]
    assert [
        "https://colab.research.google.com/github/someone/something/blob/notebooks/index.ipynb",
        "https://mybinder.org/v2/gh/someone/something/notebooks?urlpath=lab/tree/index.ipynb",
    ] == links
    assert "numpy==1.0\n" == (site.folder / "_build" / "html" / "requirements.txt").read_text()


def test_a_statement_that_is_no_python_stands_in_the_notebook(site: Site) -> None:
    """Its example shows the error; the cells around it run as they do."""
    bad = "    >>> 1 +\n    Traceback (most recent call last):\n    SyntaxError: invalid syntax\n"
    site.write({"index.md": PAGE, "square.py": SQUARE.replace("    >>>", f"{bad}    >>>", 1)})
    result = site.build()
    made = nbformat.read(site.folder / "_build" / "html" / "index.ipynb", as_version=4)

    assert "" == result.warnings
    assert 1 == sum("1 +" in cell.source for cell in made.cells if cell.cell_type == "code")


@pytest.mark.parametrize("line", ["import bs4", "import bs4 as soup", "from bs4 import element"])
def test_what_a_script_imports_is_required_by_pips_name(site: Site, line: str) -> None:
    """In each form of an import; the standard library is not asked for."""
    head = '"""Squares."""\n'
    script = SQUARE.lstrip().replace(head, f"{head}\nimport json\n{line}\n")
    site.write({"index.md": PAGE, "square.py": script})
    site.build(download_repository="https://github.com/someone/something")
    text = (site.folder / "_build" / "html" / "requirements.txt").read_text()

    assert "numpy==1.0\nbeautifulsoup4\n" == text


def test_an_address_makes_links_that_can_be_followed(site: Site) -> None:
    """From a notebook, and for the self-check."""
    address = {"html_baseurl": "https://example.org/site"}
    result = site.write(CLASHES).build(**address)
    found = notebook(result)
    text = "\n".join(cell.source for cell in found.cells)

    assert "[squares](https://example.org/site/squares.html)" in text
    assert "(https://example.org/site/index.html)" in found.cells[0].source
    assert 'urlretrieve("https://example.org/site/index_check.pyz"' in found.cells[-1].source


@pytest.mark.parametrize(
    "address", ["https://bitbucket.org/a/b", "github.com/a/b", "https://github.com/a"]
)
def test_a_repository_that_colab_cannot_open_is_an_error(site: Site, address: str) -> None:
    """It says what to write."""
    with pytest.raises(Exception, match=r"download_repository: .* write one like"):
        site.write({"index.md": "# A\n"}).build(download_repository=address)
