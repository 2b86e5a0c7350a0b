"""Small sites for the tests: write pages and scripts, build, look at what came of it."""

import gc
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from bs4 import BeautifulSoup, Tag
from sphinx.testing.util import SphinxTestApp

ROOT = Path(__file__).parent.parent

CONF = """
extensions = ["myst_nb", "sphinx_design", "_ext"]
exclude_patterns = ["examples", "_build", "README*"]
myst_enable_extensions = ["colon_fence"]
example_runner = "plain_runner"
example_flags = ["NUMBER"]
example_through = {"*_old.py": "older"}
nb_execution_timeout = 20
nb_render_error_lexer = nb_render_text_lexer = "text"
html_theme = "basic"
html_copy_source = False
"""


@dataclass
class Result:
    """One build: what it warned of, which pages it executed, what it counted."""

    folder: Path
    warnings: str
    status: str
    executed: set[str]
    said: dict

    def html(self, docname: str = "index") -> BeautifulSoup:
        """A page that was written."""
        file = self.folder / "_build" / "html" / f"{docname}.html"
        return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")

    def cells(self, docname: str = "index") -> list[tuple[str, str]]:
        """The statements of a page, each with the text of its output."""
        return [(_text(cell, ".cell_input"), _text(cell, ".cell_output")) for cell in
                self.html(docname).select(".example-cell")]  # fmt: skip


def _text(cell: Tag, selector: str) -> str:
    return "".join(part.get_text() for part in cell.select(selector)).strip("\n")


@dataclass
class Site:
    """A folder with a configuration, pages and scripts."""

    folder: Path

    def write(self, files: dict[str, str]) -> "Site":
        """Write files (``.py`` below ``examples/``), and a configuration if there is none."""
        for name, text in files.items():
            file = self.folder / ("examples" if name.endswith(".py") else ".") / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        if not (self.folder / "conf.py").exists():
            (self.folder / "conf.py").write_text(CONF, encoding="utf-8")
        (self.folder / "examples").mkdir(exist_ok=True)
        return self

    def build(
        self, *, parallel: int = 0, freshenv: bool = False, hurry: bool = False, **overrides: object
    ) -> Result:
        """Build the site; ``overrides`` are settings."""
        app = SphinxTestApp(
            "html",
            srcdir=self.folder,
            freshenv=freshenv,
            parallel=parallel,
            confoverrides=overrides,
        )
        app.example_build.hurry = hurry
        try:
            app.build()
            warnings = re.sub("\x1b\\[[0-9;]*m", "", app.warning.getvalue())
            from doctested.sphinx.page.receipt import status

            executed = set(app.example_build.executed)
            return Result(self.folder, warnings, app.status.getvalue(), executed, status(app))
        finally:
            app.cleanup()
            gc.unfreeze()  # what a build keeps to its end is not to be kept for all tests


SQUARE = '''
"""Squares."""


def square(x):
    """Return x times x.

    >>> square(3)
    9
    """
    return x * x
'''

PAGE = """
# Squares

```{example} square.py
```
"""


def small_project(folder: Path) -> Path:
    """This project with two pages, one script and a runner without TensorFlow."""
    for name in ("noxfile.py", "conf.py", "constraints.txt"):
        shutil.copy(ROOT / name, folder)
    shutil.copy(ROOT / "tests" / "plain_runner.py", folder)
    for name in ("_ext", "bench", "npm", "port", "recorder", "docs/_static", "docs/_templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "pyproject.toml").read_text()
    settings = settings.replace("tf_site.tensorflow", "plain_runner")
    (folder / "pyproject.toml").write_text(settings)
    (folder / "examples").mkdir()
    (folder / "examples" / "square.py").write_text(SQUARE)
    (folder / "docs" / "index.md").write_text(PAGE + "\n```{toctree}\nother\n```\n")
    (folder / "docs" / "other.md").write_text("# Other\n\nA [link](index.md).\n")
    return folder
