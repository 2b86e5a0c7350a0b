"""Each mistake gives one message: where, what, how to mend it, and its type."""

from textwrap import dedent

import pytest
from sphinx.errors import ConfigError

from sites import SQUARE, Site

BODY = '''
"""A bad script."""
import logging
import os
import sys
import time


def bad(x=1):
    """Return x.

    {example}
    """
    return x


def draw():
    """Draw.

    >>> bad()
    1
    """
'''

MISTAKES = {
    "mismatch": (
        ">>> bad()\n2",
        ["what is shown is not what is asserted", ">>> bad()", "expected:\n    2", "got:\n    1",
         "mend: if Plain changed, say so on the page and correct the doctest in "
         "examples/bad.py"],
    ),
    "exception": (">>> bad() / 0\n1", ["it raised what it does not expect", "ZeroDivisionError"]),
    "unasserted": (">>> bad()", ["it shows something that no doctest expects", "write the"]),
    "warned": (
        '>>> logging.getLogger("plain").warning("old")',
        ["it was warned of something", "plain: old", "use what the warning recommends"],
    ),
    "skipped": (">>> bad()  # doctest: +SKIP\n1", ["take out `+SKIP`"]),
    "dirty": (
        ">>> object()  # doctest: +ELLIPSIS\n<object object at ...>",
        ["its output holds '0x", "print less"],
    ),
    "unproven": (
        ">>> bad()  # measurement\n1",
        ["a measurement must be followed by a statement that asserts it"],
    ),
    "died": (
        ">>> os.abort()",
        ["the process died", ">>> os.abort()", "its process ended with signal SIGABRT",
         "run the script by itself"],
    ),
    "timeout": (
        ">>> time.sleep(60)",
        ["the statement took too long", "it did not end within 2 seconds", "or raise nb_exec"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_in_a_script_names_page_script_statement_and_mend(site: Site, kind: str) -> None:
    """The message carries ``page:line``, ``script:line`` and ``[example.kind]``, once."""
    example, texts = MISTAKES[kind]
    script = dedent(BODY).replace("{example}", example.replace("\n", "\n    "))
    page = "# Bad\n\nText.\n\n```{example} bad.py\n```\n"
    result = site.write({"bad.py": script, "index.md": page}).build(nb_execution_timeout=2)

    assert f"{site.folder}/index.md:5: WARNING: examples/bad.py:11: " in result.warnings
    assert result.warnings.count("WARNING") == 1
    assert result.warnings.rstrip().endswith(f"[example.{kind}]")
    for text in texts:
        assert text in result.warnings


GOOD = SQUARE.replace("square", "good")

BAD_PAGES = {
    "there is no script 'none.py' in examples/": "none.py",
    "examples/good.py:1: there is no class or function 'worse' here (there are: good)": (
        "good.py::worse"
    ),
    "examples/broken.py:2: this is not Python: invalid syntax": "broken.py",
    "examples/indented.py:6: doctest cannot read this line, which has inconsistent": "indented.py",
    "examples/raises.py:1: it cannot be loaded:": "raises.py",
    "examples/prints.py:1: it prints when it is loaded: print in a doctest instead": "prints.py",
    "examples/good_old.py:1: cannot be run through 'magic', but: older": (
        "good_old.py\n:through: magic"
    ),
    "examples/good.py:1: `:through:` is for scripts of an older version, ": (
        "good.py\n:through: older"
    ),
    "there is no script '../conf.py' in examples/": "../conf.py",
}


@pytest.mark.parametrize("text", BAD_PAGES)
def test_a_page_that_asks_for_what_cannot_be_shown(site: Site, text: str) -> None:
    """The page's line is named, and the script's."""
    files = {
        "good.py": GOOD,
        "good_old.py": GOOD,
        "broken.py": '"""Broken."""\ndef (:\n',
        "indented.py": '"""Bad."""\ndef f():\n    """F.\n\n    >>> f()\n  1\n    """\n',
        "raises.py": f'"""Raises."""\n\n1 / 0\n{GOOD}',
        "prints.py": f'"""Prints."""\n\nprint("here")\n{GOOD}',
        "index.md": f"# Bad\n\nText.\n\n```{{example}} {BAD_PAGES[text]}\n```\n",
    }
    result = site.write(files).build()

    assert f"{site.folder}/index.md:5: WARNING: examples/" in result.warnings
    assert text in result.warnings
    assert result.warnings.count("WARNING") == 1
    assert "[example.script]" in result.warnings


def test_a_figure_needs_alternative_text(site: Site) -> None:
    """Neither the figure nor the page gives one."""
    script = '''
    """Draws."""
    import matplotlib.pyplot as plt


    def draw():
        """Draw.

        >>> draw()
        <Figure size 640x480 with 1 Axes>
        """
        return plt.subplots()[0]
    '''
    page = "# Bad\n\n```{example} draw.py\n```\n"
    result = site.write({"draw.py": script, "index.md": page}).build()

    assert f"{site.folder}/index.md:3: WARNING: draw.py::draw::1 shows a figure" in result.warnings
    assert "figure.set_label(…) or :alt: [example.alt]" in result.warnings


@pytest.mark.filterwarnings("ignore:'sphinx.environment.BuildEnvironment.app'")  # myst-parser's
def test_a_fence_that_an_included_file_holds_is_not_executed_and_says_so(site: Site) -> None:
    """The page's own text must hold it."""
    files = {
        "good.py": GOOD,
        "README.txt": "```{example} good.py\n```\n",
        "index.md": "# Bad\n\n```{include} README.txt\n```\n",
    }
    result = site.write(files).build()

    assert "good.py::good::1 was not executed" in result.warnings
    assert "[example.unplaced]" in result.warnings


def test_a_failing_code_cell_names_its_line(site: Site) -> None:
    """An ordinary cell that raises is one message, with what to do."""
    page = "---\nfile_format: mystnb\n---\n# Cell\n\n```{code-cell}\n1 / 0\n```\n"
    result = site.write({"index.md": page}).build()

    assert f"{site.folder}/index.md:7: WARNING: this cell: the cell failed" in result.warnings
    assert "ZeroDivisionError" in result.warnings
    assert "mend: mend the cell, or tag it `raises-exception`" in result.warnings
    assert "[example.failed]" in result.warnings


def test_a_wrong_flag_is_refused_before_anything_runs(site: Site) -> None:
    """Doctest's options are named."""
    with pytest.raises(ConfigError, match="example_flags: doctest has no option 'NUMBERS'"):
        site.write({"index.md": "# Empty"}).build(example_flags=["NUMBERS"])
