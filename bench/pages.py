"""The sites that are measured: the site's own pages, and synthetic ones, in three forms.

*Ours* is pages with ``{example}`` fences and scripts with doctests. *Stock* is the same Markdown
with a plain myst-nb ``{code-cell}`` for each script's code and one for each example's statement.
*Gallery* is one sphinx-gallery script for each script, with a ``# %%`` block for each statement.

Programs of TensorFlow 1 are left out of all three: they turn TensorFlow 2 off for the rest of the
process, and the other two have one process for a page, or for everything.
"""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from textwrap import dedent, indent

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from doctested.source import script
from doctested.source.cutting import text_of
from doctested.source.script import Example, Script
from doctested.sphinx.execute.reader import Fence, fences, target

ROOT = Path(__file__).parent.parent
KEPT = (
    *("conf.py", "pyproject.toml", "conftest.py"),
    *("src", "tf_site", "symbols", "bench", "port", "records", "tests/numpy_project"),
)
"""What every measured site takes from this project as it is, where it is there."""

_CONFIG = MdParserConfig(
    enable_extensions={"colon_fence", "deflist", "fieldlist"}, disable_syntax=["inline"]
)

_STOCK_CONF = """
templates_path = []
html_sidebars = {{}}
extensions = ["myst_nb", "sphinx_design", "sphinx_copybutton"]
nb_execution_mode = "{mode}"
nb_execution_excludepatterns = []
"""

_GALLERY_CONF = """
templates_path = []
html_sidebars = {}
extensions = ["sphinx_gallery.gen_gallery", "sphinx_design", "sphinx_copybutton"]
nitpicky = False
sphinx_gallery_conf = {
    "examples_dirs": "../examples",
    "gallery_dirs": "gallery",
    "filename_pattern": r"\\.py$",
    "only_warn_on_example_error": True,
}
"""

_SCRIPT = '''
"""Two operations on numbers around {number}."""

import tensorflow as tf


def total(count):
    """Return the sum of the whole numbers below ``count``.

    >>> int(total({number}))
    {sum}
    """
    return tf.reduce_sum(tf.range(count))


def slope(x):
    """Return the slope of x² times {number}, from a gradient tape.

    >>> float(slope(tf.constant(2.0)))
    {slope}
    """
    with tf.GradientTape() as tape:
        tape.watch(x)
        square = {number} * x**2
    return tape.gradient(square, x)
'''

_PAGE = """
# Sums and slopes {number}

Page {number} shows two functions and what each returns.
The first adds up whole numbers, the second asks a gradient tape for a slope.

```{{example}} {path}
```

The sum of the whole numbers below {number} is {number} ({number} - 1) / 2, which is {sum}.
At 2 the slope of {number} x² is 4 times {number}, which is {slope}.

## What to notice

Both functions take a number and return a tensor, and both run when they are called.

| function | argument | result |
|---|---|---|
| `total` | {number} | {sum} |
| `slope` | 2 | {slope} |
"""


@dataclass(frozen=True)
class Pages:
    """A site: the text of each page by docname, and of each script by its path."""

    name: str
    pages: dict[str, str]
    scripts: dict[str, str]

    def script(self, path: str) -> Script:
        """A script of the site, taken apart."""
        return script.parse(self.scripts[path], path)

    @property
    def examples(self) -> int:
        """How many examples the scripts hold."""
        return sum(len(self.script(path).examples) for path in self.scripts)

    @property
    def shown(self) -> list[str]:
        """The pages that show all of a script, which shows nothing but its own text."""
        return [name for name, text in self.pages.items() if self.whole(text)]

    @staticmethod
    def whole(text: str) -> list[str]:
        """The scripts that a page shows all of."""
        return [fence.argument for fence in fences(text) if "::" not in fence.argument]


def synthetic(count: int) -> Pages:
    """A site of ``count`` pages, each with a script of its own that holds two examples."""
    pages, scripts = {}, {}
    for number in range(1, count + 1):
        name = f"sums_{number:03}"
        path = f"numbers/{name}.py"
        facts = {
            "number": number,
            "sum": number * (number - 1) // 2,
            "slope": 4.0 * number,
            "path": path,
        }
        scripts[path] = _SCRIPT.lstrip().format(**facts)
        pages[f"numbers/{name}"] = _PAGE.lstrip().format(**facts)
    toctree = "\n".join(["```{toctree}", *pages, "```"])
    pages["index"] = f"# A synthetic site of {count} pages\n\n{toctree}\n"
    return Pages(str(count), pages, scripts)


def own(through: list[str], root: Path = ROOT) -> Pages:
    """This project's pages and the scripts that they show, without programs of TensorFlow 1.

    Args:
        through: the patterns of the scripts that are left out.
        root: the folder that holds ``docs/`` and ``examples/``.
    """

    def old(path: str) -> bool:
        return any(fnmatch(path, pattern) for pattern in through)

    def today(fence: Fence, lines: list[str]) -> list[str]:
        if old(target(fence.argument)[0]):
            return []
        return [line for line in lines if not line.strip().startswith((":before:", ":through:"))]

    pages = {}
    for file in sorted((root / "docs").rglob("*.md")):
        docname = file.relative_to(root / "docs").with_suffix("").as_posix()
        pages[docname] = replaced(file.read_text(encoding="utf-8"), today)
    paths = {target(fence.argument)[0] for text in pages.values() for fence in fences(text)}
    texts = {path: script.read(root / "examples", path).text for path in sorted(paths)}
    return Pages("site", pages, texts)


def replaced(text: str, new: Callable[[Fence, list[str]], list[str]]) -> str:
    """A page's text with each ``{example}`` fence replaced.

    Args:
        text: the page.
        new: takes a fence and its lines, returns the lines that stand for it.
    """
    lines = text.splitlines()
    for fence in reversed(fences(text)):
        start, end = fence.line - 1, _end(lines, fence)
        lines[start:end] = new(fence, lines[start:end])
    return "\n".join(lines) + "\n"


def stock(pages: Pages, text: str) -> str:
    """A page for stock myst-nb: a cell for each script's code, one for each example.

    What is in a container (a tab, a dropdown) stands behind it: stock does not execute cells there.
    """
    cells: dict[int, list[str]] = {}
    loaded: set[str] = set()
    ends = _block_ends(text)
    for fence in fences(text):
        path, name = target(fence.argument)
        found = pages.script(path)
        new = cells.setdefault(ends(fence.line), [])
        if path not in loaded:
            loaded.add(path)
            new.append(_cell(found.part().code))
        new += [_statement(example) for example in found.part(name).examples]
    lines = text.splitlines()
    for number in sorted(cells, reverse=True):
        lines[number:number] = ["", *"\n".join(cells[number]).splitlines(), ""]
    without = replaced("\n".join(lines), lambda fence, old: [])
    return _with_kernel(without)


def gallery(found: Script) -> str:
    """A script for sphinx-gallery: a title, the code, and a block for each example's statement."""
    code = found.part().code
    first = ast.parse(code).body[0]
    title = found.path
    if (text := text_of(first)) is not None:
        code = "\n".join(code.splitlines()[first.end_lineno :])
        title = text.value.strip().splitlines()[0].rstrip(".")
    parts = [f'"""\n{title}\n{"=" * len(title)}\n"""', code.strip("\n")]
    for number, example in enumerate(found.examples, start=1):
        parts.append(f"# %%\n# Example {number}.\n\n{_caught(example)}")
    return "\n\n".join(parts) + "\n"


def write_ours(pages: Pages, folder: Path) -> Path:
    """Write a site as this project has it; returns its folder."""
    _write_project(folder)
    for docname, text in pages.pages.items():
        _write(folder / "docs" / f"{docname}.md", text)
    for path, text in pages.scripts.items():
        _write(folder / "examples" / path, text)
    return folder


def write_stock(pages: Pages, folder: Path, *, execute: bool) -> Path:
    """Write a site for stock myst-nb, which executes its pages or not; returns its folder."""
    _write_project(folder)
    conf = (ROOT / "conf.py").read_text(encoding="utf-8")
    added = _STOCK_CONF.format(mode="force" if execute else "off")
    _write(folder / "conf.py", f"{conf}\n{added}")
    for docname, text in pages.pages.items():
        _write(folder / "docs" / f"{docname}.md", stock(pages, text))
    return folder


def write_gallery(pages: Pages, folder: Path) -> Path:
    """Write a site for sphinx-gallery, of the scripts alone; returns its folder."""
    _write_project(folder)
    conf = (ROOT / "conf.py").read_text(encoding="utf-8")
    _write(folder / "conf.py", f"{conf}\n{_GALLERY_CONF}")
    _write(folder / "docs" / "index.rst", "Gallery\n=======\n\n.. toctree::\n\n   gallery/index\n")
    _write(folder / "examples" / "README.rst", "Scripts\n=======\n")
    for path in pages.scripts:
        name = path.replace("/", "_")
        _write(folder / "examples" / name, gallery(pages.script(path)))
    return folder


def _end(lines: list[str], fence: Fence) -> int:
    """The number of the line behind a fence (from 0)."""
    opening = lines[fence.line - 1].strip().lstrip("-*> ")
    marker = opening[: len(opening) - len(opening.lstrip(opening[0]))]
    for number in range(fence.line, len(lines)):
        line = lines[number].strip()
        if line.startswith(marker) and not line.strip(marker[0]):
            return number + 1
    return len(lines)


def _block_ends(text: str) -> Callable[[int], int]:
    """A function that says with which line (from 1) the outermost block around a line ends."""
    tokens = create_md_parser(_CONFIG, RendererHTML).parse(text + "\n")
    spans = [token.map for token in tokens if token.level == 0 and token.map]

    def end(line: int) -> int:
        return next(last for first, last in spans if first < line <= last)

    return end


def _statement(example: Example) -> str:
    tags = "" if example.exc_msg is None else "raises-exception"
    return _cell(example.statement, tags)


def _cell(source: str, tags: str = "") -> str:
    longest = max(map(len, re.findall("`{3,}", source)), default=2)
    fence = "`" * max(3, longest + 1)
    head = [f"{fence}{{code-cell}} python", *([f":tags: [{tags}]"] if tags else [])]
    return "\n".join([*head, "", source, fence, ""])


def _caught(example: Example) -> str:
    """A statement's source; one that is to raise prints its exception, or all would end there."""
    if example.exc_msg is None:
        return example.statement
    body = indent(example.statement, "    ")
    return f"try:\n{body}\nexcept Exception as error:\n    print(type(error).__name__, error)"


def _with_kernel(text: str) -> str:
    """A page that says in its front matter that it is a notebook."""
    head = dedent("""\
        ---
        file_format: mystnb
        kernelspec:
          name: python3
        """)
    return head + (text.removeprefix("---\n") if text.startswith("---\n") else f"---\n\n{text}")


def _write_project(folder: Path) -> None:
    """What every site has: settings, the extension, and the pages' static files."""
    folder.mkdir(parents=True)
    for name in KEPT:
        source = ROOT / name
        if source.is_dir():
            unneeded = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=unneeded)
        elif source.exists():
            shutil.copyfile(source, folder / name)
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("*.md"))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
