"""The site for readers that are programs: ``llms.txt`` lists its pages, ``llms-full.txt`` has them.

Both follow https://llmstxt.org: a page's Markdown stands at its own address with ``.md`` added.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from doctested.sphinx.downloads import links
from doctested.sphinx.downloads.write import kept_text
from doctested.sphinx.files import outdated
from tf_site.frame.meta import description

INDEX, WHOLE = "llms.txt", "llms-full.txt"


def write_llms(app: Sphinx, exception: Exception | None) -> None:
    """Write both files."""
    if exception is not None or app.builder.name != "html":
        return
    sections = _sections(app.env)
    folder = Path(app.outdir)
    (folder / INDEX).write_text(_index(app, sections), encoding="utf-8", newline="\n")
    kept = {name: kept_text(app, name) for names in sections.values() for name in names}
    if not outdated(folder / WHOLE, [*kept.values(), Path(app.confdir) / "conf.py"]):
        return
    texts = [f"# {app.config.html_title}\n\n{_where(app)}\n"]
    for name, file in kept.items():
        if file.exists():
            place = f"{app.config.html_baseurl}{app.builder.get_target_uri(name)}"
            text = links.absolute(file.read_text(encoding="utf-8"), app.config.html_baseurl)
            texts.append(f"---\n\nPage: {place}\n\n{text}")
    (folder / WHOLE).write_text("\n".join(texts), encoding="utf-8", newline="\n")


def reading_order(env: BuildEnvironment, start: str) -> Iterator[str]:
    """A page and those below it, as the table of contents has them."""
    seen = set()

    def below(name: str) -> Iterator[str]:
        if name not in seen and name in env.found_docs:
            seen.add(name)
            yield name
            for inner in env.toctree_includes.get(name, []):
                yield from below(inner)

    yield from below(start)


def _sections(env: BuildEnvironment) -> dict[str, list[str]]:
    """The pages by section: one for each page of the first level that has others below it."""
    root = env.config.root_doc
    sections: dict[str, list[str]] = {"Pages": [root]}
    optional = []
    for top in env.toctree_includes.get(root, []):
        names = list(reading_order(env, top))
        if top in env.config.llms_optional:
            optional += names
        elif len(names) > 1:
            sections[env.titles[top].astext()] = names
        else:
            sections["Pages"] += names
    listed = {name for names in (*sections.values(), optional) for name in names}
    sections["Optional"] = [*optional, *sorted(env.found_docs - listed)]
    return {title: names for title, names in sections.items() if names}


def _index(app: Sphinx, sections: dict[str, list[str]]) -> str:
    base, env = app.config.html_baseurl, app.env
    lines = [f"# {app.config.html_title}", ""]
    lines += [f"> {description(app, app.config.root_doc, app.config.html_title)}", "", _where(app)]
    for title, names in sections.items():
        lines += ["", f"## {title}", ""]
        for name in names:
            address = f"{base}{app.builder.get_target_uri(name)}{links.TWIN}"
            words = env.titles[name].astext()
            lines.append(f"- [{words}]({address}): {description(app, name, words)}")
    return "\n".join(lines) + "\n"


def _where(app: Sphinx) -> str:
    base = app.config.html_baseurl
    text = f"Each page is there as Markdown, at its address with `{links.TWIN}` added; all of them "
    text += f"stand in {base}{WHOLE}."
    return text if base else f"{text} Addresses begin at the site's front page."
