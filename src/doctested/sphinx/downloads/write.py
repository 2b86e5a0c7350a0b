"""What a reader takes along of a page: a notebook, a Python file, Markdown, and a self-check.

They are written beside the page, when it is written, from what it shows; the menu at the page's top
offers them. Notebooks can be opened at Colab and Binder where ``download_repository`` says which
repository has them, on the branch ``download_branch``.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

import nbformat
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

from doctested.name import ExampleName
from doctested.source import script
from doctested.source.script import Script
from doctested.sphinx.downloads import links, selfcheck
from doctested.sphinx.downloads.blocks import Block, blocks
from doctested.sphinx.downloads.markdown import Mark, markdown, split
from doctested.sphinx.downloads.notebook import About, as_script, notebook
from doctested.sphinx.page.receipt import on_what
from doctested.sphinx.records import since, timeline
from doctested.sphinx.state import memory, records_of, runner_of

CHECK = "_check.pyz"
_HOST = "https://github.com/"
GLOSSARY = "glossary"


def check_repository(app: Sphinx, config: Config) -> None:
    """Bring the repository's address into the form that is built on: without a slash at its end."""
    address = config.download_repository = config.download_repository.rstrip("/")
    if address and not re.fullmatch(rf"{re.escape(_HOST)}[\w.-]+/[\w.-]+", address):
        raise ConfigError(
            f"download_repository: Colab and Binder cannot open {address!r}: "
            f"write one like {_HOST}owner/name"
        )


def write(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Write what a page's readers can take along, and offer it in its menu."""
    if doctree is None or app.builder.name != "html":
        return
    text = markdown(context["body"], lambda address: links.within(docname, address))
    parts, shown = split(text), blocks(doctree)
    file = Path(app.outdir) / docname
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = _whole(parts, shown)
    kept = kept_text(app, docname)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(whole, encoding="utf-8")
    _written(file, ".html" + links.TWIN, links.beside(whole, docname))
    runs = any(block.statements for block in shown)
    if runs:
        scripts = {b.path: script.read(memory(app.env).root, b.path) for b in shown}
        about = _about(app, docname, scripts)
        parts = [part if isinstance(part, Mark) else _linked(app, docname, part) for part in parts]
        made = notebook(about, parts, shown, scripts)
        _written(file, ".ipynb", nbformat.writes(made) + "\n")
        _written(file, ".py", as_script(made))
        page = _checked(app, about, shown, scripts)
        Path(f"{file}{CHECK}").write_bytes(selfcheck.packed(page, runner_of(app.config)))
    _offer(app, docname, context, runs)


def kept_text(app: Sphinx, docname: str) -> Path:
    """Where a page's Markdown is kept for the files that hold that of many pages."""
    return Path(app.doctreedir) / "markdown" / f"{docname}.md"


def _written(file: Path, ending: str, text: str) -> None:
    Path(f"{file}{ending}").write_text(text, encoding="utf-8", newline="\n")


def _whole(parts: list[str | Mark], shown: list[Block]) -> str:
    """A page's Markdown with its examples in it."""
    texts = []
    for part in parts:
        if isinstance(part, Mark):
            lines = shown[part.number].markdown().split("\n")
            part = "\n".join(f"{part.prefix}{line}".rstrip() for line in lines)
        texts.append(part)
    return "\n\n".join(texts) + "\n"


def _linked(app: Sphinx, docname: str, text: str) -> str:
    """A text of a notebook, with links that can be followed from anywhere, or without any."""
    if base := app.config.html_baseurl:
        return links.absolute(text, base)
    titles = {name: title.astext() for name, title in app.env.titles.items() if name != GLOSSARY}
    return links.in_words(text, docname, titles)


def _about(app: Sphinx, docname: str, scripts: dict[str, Script]) -> About:
    """What a page's notebook says of itself."""
    runner, facts = runner_of(app.config), memory(app.env).facts
    base, check = app.config.html_baseurl, f"{PurePosixPath(docname).name}{CHECK}"
    return About(
        title=app.env.titles[docname].astext(),
        site=app.config.html_title,
        ran_with=on_what(facts, runner.NAMES),
        requirements=_requirements(app, scripts.values()),
        variables={k: v for k, v in runner.ENVIRONMENT.items() if not k.startswith("PYTHON")},
        check=check,
        address=base and base + app.builder.get_target_uri(docname),
        check_address=base and f"{base}{docname}{CHECK}",
    )


def write_requirements(app: Sphinx, exception: Exception | None) -> None:
    """Write what the notebooks need, as Binder asks for it beside them."""
    if exception is not None or app.builder.name != "html" or not app.config.download_repository:
        return
    paths = {path for page in memory(app.env).pages.values() for path in page.scripts}
    scripts = [script.read(memory(app.env).root, path) for path in paths]
    text = "\n".join(_requirements(app, scripts)) + "\n"
    (Path(app.outdir) / "requirements.txt").write_text(text, encoding="utf-8")


def _requirements(app: Sphinx, scripts: Iterable[Script]) -> list[str]:
    """What ``pip`` is to install for scripts: the published versions, and what else they import."""
    facts, names = memory(app.env).facts, runner_of(app.config).NAMES
    pinned = [f"{key}=={facts[key]}" for key in names if key in facts and key != "python"]
    others = {name for one in scripts for name in _imports(one)} - set(names)
    return [*pinned, *sorted(_distribution(name) for name in others)]


def _imports(one: Script) -> set[str]:
    """The packages that a script imports, but for the standard library's."""
    found = set()
    for node in ast.walk(one.tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return {name for name in found if name not in sys.stdlib_module_names}


@cache
def _distributions() -> Mapping[str, list[str]]:
    return packages_distributions()


def _distribution(name: str) -> str:
    """What ``pip`` calls a package."""
    return min(_distributions().get(name, [name]), key=lambda one: (len(one), one))


def _checked(
    app: Sphinx, about: About, shown: list[Block], scripts: dict[str, Script]
) -> dict[str, Any]:
    """What a page's self-check holds."""
    seen, names, told = records_of(app), runner_of(app.config), {}
    for one in (statement for block in shown for statement in block.statements):
        found = scripts[ExampleName(one.name).path]
        example = next(example for example in found.examples if example.name == one.name)
        history = timeline.timeline(seen, found, example)
        words = since.told(app, seen, history, found, example) if history else ""
        told[one.name] = selfcheck.about(seen, names, found, example, one, words)
    return {
        "title": about.title,
        "address": about.address,
        "runner": names.runner_name(memory(app.env).facts),
        "scripts": {path: found.text for path, found in sorted(scripts.items())},
        "examples": told,
    }


def _offer(app: Sphinx, docname: str, context: dict[str, Any], runs: bool) -> None:
    """Put the downloads into the theme's header, if it has one for buttons."""
    buttons = context.get("header_buttons")
    if buttons is None:
        return
    name = PurePosixPath(docname).name
    files = [("Markdown (.md)", f"{name}.html{links.TWIN}", "fas fa-file")]
    if runs:
        files = [
            ("Notebook (.ipynb)", f"{name}.ipynb", "fas fa-book"),
            ("Python (.py)", f"{name}.py", "fas fa-code"),
            *files,
            ("Self-check (.pyz)", f"{name}{CHECK}", "fas fa-check"),
        ]
    buttons.insert(0, _group("Download this page", "fas fa-download", "download-buttons", files))
    if runs and (where := app.config.download_repository.removeprefix(_HOST)):
        branch, path = app.config.download_branch, quote(f"{docname}.ipynb")
        colab = f"https://colab.research.google.com/github/{where}/blob/{branch}/{path}"
        binder = f"https://mybinder.org/v2/gh/{where}/{branch}?urlpath=lab/tree/{path}"
        places = [
            ("Open in Colab", colab, "_static/images/logo_colab.png"),
            ("Launch on Binder", binder, "_static/images/logo_binder.svg"),
        ]
        buttons.insert(1, _group("Run this page", "fas fa-rocket", "launch-buttons", places))


def _group(
    tooltip: str, icon: str, label: str, items: list[tuple[str, str, str]]
) -> dict[str, Any]:
    """A menu as the theme describes it."""
    buttons = [{"type": "link", "text": t, "url": url, "icon": i} for t, url, i in items]
    return {"type": "group", "tooltip": tooltip, "icon": icon, "label": label, "buttons": buttons}
