"""Small sites for the tests: write pages and scripts, build, look at what came of it."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace

from bs4 import BeautifulSoup, Tag
from sphinx.testing.util import SphinxTestApp

from doctested.runner import name_of
from doctested.sphinx.page.status import status
from doctested.sphinx.records.store import Records
from doctested.sphinx.state import Memory, Session, build_of
from tf_site.tensorflow import TensorFlow

ROOT = Path(__file__).parent.parent
CODE = ("src", "tf_site", "symbols", "port", "bench")
"""The folders of modules that a build of this project needs."""

CONF = """
extensions = ["myst_nb", "sphinx_design", "doctested.sphinx", "tf_site"]
exclude_patterns = ["examples", "_build", "README*"]
myst_enable_extensions = ["colon_fence"]
example_runner = "plain_runner:Plain"
example_flags = ["NUMBER"]
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
        build_of(app).hurry = hurry
        try:
            app.build()
            warnings = re.sub("\x1b\\[[0-9;]*m", "", app.warning.getvalue())
            executed = set(build_of(app).executed)
            return Result(self.folder, warnings, app.status.getvalue(), executed, status(app))
        finally:
            app.cleanup()


def records_app() -> SimpleNamespace:
    """As much of Sphinx as what is computed from this site's own records needs."""
    runner = TensorFlow()
    return SimpleNamespace(
        doctested=Session(records=Records(ROOT / "records", runner)),
        env=SimpleNamespace(doctested=Memory(ROOT / "examples")),
        config=SimpleNamespace(example_runner=name_of(runner)),
    )


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
    for name in (*CODE, "npm", "docs/_static", "docs/_templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "pyproject.toml").read_text()
    settings = settings.replace("tf_site.tensorflow:TensorFlow", "plain_runner:Plain")
    (folder / "pyproject.toml").write_text(settings)
    (folder / "examples").mkdir()
    (folder / "examples" / "square.py").write_text(SQUARE)
    if (modules := ROOT / "_build" / "npm").exists():  # they need not be installed once more
        (folder / "_build").mkdir()
        (folder / "_build" / "npm").symlink_to(modules, target_is_directory=True)
    (folder / "docs" / "index.md").write_text(PAGE + "\n```{toctree}\nother\n```\n")
    (folder / "docs" / "other.md").write_text("# Other\n\nA [link](index.md).\n")
    return folder
