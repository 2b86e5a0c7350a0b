"""What a page shows of a script, and where."""

import pytest
from sphinx.errors import ConfigError

from sites import PAGE, SQUARE, Site


def test_a_good_page_shows_code_statement_and_output_and_is_silent(site: Site) -> None:
    """The code has lost its examples; each statement stands without prompt above its output."""
    result = site.write({"square.py": SQUARE, "index.md": PAGE}).build()

    assert result.warnings == ""
    assert result.cells() == [("square(3)", "9")]
    code = result.html().select_one(".example-code pre").get_text()
    assert 'def square(x):\n    """Return x times x."""\n    return x * x\n' in code
    assert ">>>" not in result.html().get_text()


def test_one_object_of_a_script_is_shown_alone_and_runs_with_the_rest_hidden(site: Site) -> None:
    """The imports and helpers that it needs are there though the page does not show them."""
    script = '''
    """Two."""
    import math


    def half(x):
        """Return half of x.

        >>> half(1)
        0.5
        """
        return x / 2


    def root(x):
        """Return the root of half of x.

        >>> root(8)
        2.0
        """
        return math.sqrt(half(x))
    '''
    page = "# Root\n\n```{example} two.py::root\n```\n"
    result = site.write({"two.py": script, "index.md": page}).build()

    assert result.warnings == ""
    assert result.cells() == [("root(8)", "2.0")]
    assert "import math" not in result.html().get_text()


def test_what_says_skip_is_left_out_where_a_project_wants_it(site: Site) -> None:
    """As usual it is refused: what is shown is asserted."""
    script = SQUARE.replace(
        "square(3)\n    9", "square(y)  # doctest: +SKIP\n    >>> square(3)\n    9"
    )
    site.write({"square.py": script, "index.md": PAGE})
    refused, passed = site.build(), site.build(freshenv=True, example_skipped="left out")

    assert "take out `+SKIP`" in refused.warnings
    assert "" == passed.warnings
    assert [("square(3)", "9")] == passed.cells()
    with pytest.raises(ConfigError, match="example_skipped: 'never' is none of its values"):
        site.build(example_skipped="never")


def test_a_measurement_is_marked_as_one(site: Site) -> None:
    """Its numbers are this machine's: the page's style says so; the statement beside it is not."""
    script = SQUARE.replace(
        "square(3)\n    9", "1 + 1  # measurement\n    2\n    >>> square(3)\n    9"
    )
    result = site.write({"square.py": script, "index.md": PAGE}).build()
    marked = ["measured" in cell["class"] for cell in result.html().select(".example-cell")]

    assert "" == result.warnings
    assert [True, False] == marked


def test_every_form_of_statement_is_shown_as_a_reader_would_type_it(site: Site) -> None:
    """Blocks, prints, directives, Unicode, expected errors, values and nothing."""
    script = '''
    r"""Forms.

    >>> "é→𝒳"
    'é→𝒳'
    """


    class Counter:
        """Counts."""

        def __init__(self):
            self.count = 0

        def add(self, number=1):
            r"""Add and return.

            >>> counter = Counter()
            >>> for number in [1, 2]:
            ...     print(counter.add(number))
            1
            3
            >>> [counter.add()] * 40  # doctest: +ELLIPSIS
            [4, 4, ...]
            >>> print("one\\n\\ntwo")
            one
            <BLANKLINE>
            two
            >>> counter.add("a")
            Traceback (most recent call last):
                ...
            TypeError: unsupported operand type(s) for +=: 'int' and 'str'
            >>> counter.count
            4
            """
            self.count += number
            return self.count


    if __name__ == "__main__":
        print("as a program")
    '''
    page = "# Forms\n\n```{example} forms.py\n```\n"
    result = site.write({"forms.py": script, "index.md": page}).build()

    assert result.warnings == ""
    forty = "[" + ", ".join(["4"] * 40) + "]"
    assert [
        ('"é→𝒳"', "'é→𝒳'"),
        ("counter = Counter()", ""),
        ("for number in [1, 2]:\n    print(counter.add(number))", "1\n3"),
        ("[counter.add()] * 40", forty),
        ('print("one\\n\\ntwo")', "one\n\ntwo"),
        ('counter.add("a")', "TypeError: unsupported operand type(s) for +=: 'int' and 'str'"),
        ("counter.count", "4"),
    ] == result.cells()
    assert "as a program" in result.html().select_one(".example-code").get_text()


def test_examples_stand_where_the_page_puts_them(site: Site) -> None:
    """In tabs, cards, notes, lists and dropdowns; each is executed once, in the page's order."""
    script = '''
    """Where."""

    calls = []


    def here(place):
        """Note a place.

        >>> here("tab")
        ['tab']
        """
        calls.append(place)
        return list(calls)


    def there(place):
        """Note another place.

        >>> here("card")
        ['tab', 'card']
        """
    '''
    page = """
    # Where

    ::::{tab-set}
    :::{tab-item} Tab
    ```{example} where.py::here
    ```
    :::
    ::::

    :::{card} Card
    ```{example} where.py::there
    ```
    :::

    ````{note}
    - a list

      ```{example} where.py::here
      ```
    ````
    """
    result = site.write({"where.py": script, "index.md": page}).build()
    html = result.html()

    assert result.warnings == ""
    assert "['tab']" in html.select_one(".sd-tab-content .cell_output").get_text()
    assert "['tab', 'card']" in html.select_one(".sd-card .cell_output").get_text()
    assert "['tab']" in html.select_one(".admonition li .cell_output").get_text()
    assert len(html.select(".example-cell")) == 3


def test_ordinary_code_cells_go_on_working_beside_examples(site: Site) -> None:
    """They share the page's process, and not the names of its scripts."""
    page = """
    ---
    file_format: mystnb
    ---
    # Cells

    ```{code-cell}
    number = 6
    number * 7
    ```

    ```{example} square.py
    ```

    ```{code-cell}
    number, "square" in globals()
    ```
    """
    result = site.write({"square.py": SQUARE, "index.md": page}).build()
    outputs = [out.get_text().strip() for out in result.html().select(".cell_output")]

    assert result.warnings == ""
    assert outputs == ["42", "9", "(6, False)"]


@pytest.mark.parametrize("layout", ["tabs", "columns"])
def test_a_script_for_an_older_version_stands_beside_the_one_of_today(
    site: Site, layout: str
) -> None:
    """It runs on its way, in a process of its own: it sees nothing that the other does."""
    old = '''
    """Before."""
    import os
    import older


    def process():
        """Return whether the other script has been here.

        >>> process()
        (3.0, None)
        """
        return older.sqrt(9), os.environ.get("BEEN_HERE")
    '''
    new = '''
    """Now."""
    import os


    def process():
        """Note that we have been here.

        >>> process()
        'yes'
        """
        os.environ["BEEN_HERE"] = "yes"
        return os.environ["BEEN_HERE"]
    '''
    page = f"""
    # Beside

    ```{{example}} now.py
    :before: then_old.py
    :layout: {layout}
    ```
    """
    result = site.write({"then_old.py": old, "now.py": new, "index.md": page}).build()
    html = result.html()

    assert result.warnings == ""
    assert result.cells() == [("process()", "(3.0, None)"), ("process()", "'yes'")]
    assert "run through older" in html.get_text()
    assert len(html.select(".sd-tab-label" if layout == "tabs" else ".example-column")) == 2


def test_a_figure_is_inline_svg_with_its_alternative_text(site: Site) -> None:
    """Its text is text, its colours follow the page, and its label names it."""
    script = '''
    """Draws."""
    import matplotlib.pyplot as plt


    def draw():
        """Draw a line.

        >>> draw()
        <Figure size 300x200 with 1 Axes>
        """
        figure, axes = plt.subplots(figsize=(3, 2))
        axes.plot([0, 1], [0, 1])
        axes.set_xlabel("load (N)")
        figure.set_label("A line rises from 0 to 1.")
        return figure
    '''
    page = """
    # Figure

    ```{example} draw.py
    :fold:
    ```

    ```{example} draw.py
    :alt: A "rising" line
    ```
    """
    result = site.write({"draw.py": script, "index.md": page}).build()
    first, second = result.html().select("svg")

    assert result.warnings == ""
    assert first["aria-label"] == "A line rises from 0 to 1."
    assert second["aria-label"] == 'A "rising" line'
    assert "load (N)" in first.get_text()
    assert "currentColor" in str(first)
    assert "Figure size" not in result.html().get_text()
    assert result.html().select_one("details.example-code summary")


def test_a_script_is_linked_and_can_be_downloaded(site: Site) -> None:
    """Its path leads to a page with all of it, which leads back; the file comes along."""
    page = "# Deep\n\n```{example} deep/square.py\n```\n"
    index = "# Index\n\n```{toctree}\na/deep\n```\n"
    files = {"deep/square.py": SQUARE, "a/deep.md": page, "index.md": index}
    result = site.write(files).build()
    path = result.html("a/deep").select_one("a.example-path")
    download = result.html("a/deep").select_one("a.example-download")
    whole = result.html("examples/deep/square")

    assert result.warnings == ""
    assert path["href"] == "../examples/deep/square.html#line-1"
    assert download["href"] == "../examples/deep/square.py"
    assert SQUARE.lstrip() == (site.folder / "_build/html/examples/deep/square.py").read_text()
    assert ">>> square(3)" in whole.get_text()
    assert whole.select_one('a[href="../../a/deep.html"]').get_text() == "Deep"


def test_the_receipt_ends_the_page(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names versions, device and date, and how many outputs were as expected."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    files = {"square.py": SQUARE, "index.md": PAGE, "none.md": "---\norphan: true\n---\n# None"}
    result = site.write(files).build()

    assert (
        result.html().select_one(".receipt").get_text().strip()
        == "1 of 1 outputs as expected. Run on 2020-09-13 with NumPy 1.0, Python 3 on CPU (Test)."
    )
    assert result.html("none").select_one(".receipt") is None
