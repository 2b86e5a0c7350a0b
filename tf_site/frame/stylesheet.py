"""One style sheet for every page: the theme's, the extensions' and the site's own, joined.

The theme draws its icons by a script of 1.5 MB, of which a dozen icons are used. Here they are
drawn by the style sheet: each icon that ``look_icons`` names is taken from that script's own table
and becomes a mask. Scripts wait for the page (``defer``), so nothing but the style sheet holds up
the first paint. ``nox -s docs`` then takes out the rules that no page uses.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from posixpath import dirname
from urllib.parse import quote

from sphinx.application import Sphinx
from sphinx.builders.html._assets import _JavaScript
from sphinx.errors import ConfigError

from doctested.sphinx.state import html_builder
from tf_site.state import site_session

SHEET = "look.css"
THEME = ("styles/theme.css", "styles/pydata-sphinx-theme.css")  # what its templates link to
ICONS = "scripts/fontawesome.js"

_ALL = ":is(.fa-solid, .fas)"
_RULES = f"""
{_ALL} {{ display: inline-block; width: var(--fa-width, 1em); }}
{_ALL}::before {{
  content: "";
  display: block;
  width: 100%;
  height: 1em;
  background: currentColor;
  mask: var(--icon) center / contain no-repeat;
}}
"""


def join(static: Path, sheets: list[str], icons: list[str]) -> str:
    """The text of the joined style sheet.

    Args:
        static: the folder that holds the sheets and the theme's script of icons.
        sheets: the sheets' names, in the order in which they apply.
        icons: the names of the icons to draw.

    Raises:
        ConfigError: the theme has no such icon.
    """
    parts = [_sheet(static, Path(name)) for name in sheets]
    parts.append(_RULES)
    table = (static / ICONS).read_text(encoding="utf-8") if icons else ""
    parts += [f'.fa-{name} {{ --icon: url("{_drawing(table, name)}"); }}' for name in icons]
    return "\n".join(part.strip() for part in parts) + "\n"


def _sheet(static: Path, name: Path) -> str:
    """A sheet with those that it imports in it, without the fonts of icons."""
    text = (static / name).read_text(encoding="utf-8")
    text = re.sub(r"/\*# sourceMappingURL=.*?\*/|@charset [^;]*;|\ufeff", "", text)
    text = re.sub(r"@font-face\s*\{[^}]*Font Awesome[^}]*\}", "", text)
    imports = r"@import\s*(?:url\()?[\"']?(?P<name>[^\"')]+)[\"']?\)?\s*;"
    return re.sub(
        imports,
        lambda found: _sheet(static, Path(posixpath.normpath(name.parent / found["name"]))),
        _moved(text, name.parent),
    )


def _moved(sheet: str, folder: Path) -> str:
    """A sheet whose addresses count from the joined sheet, which stands beside the first ones."""

    def moved(found: re.Match) -> str:
        mark, address = found["mark"], found["address"]
        if address.startswith(("data:", "#", "/", "http:", "https:")):
            return found[0]
        return f"url({mark}{posixpath.normpath(folder.as_posix() + '/' + address)}{mark})"

    return re.sub(r"url\((?P<mark>[\"']?)(?P<address>[^)\"']+)(?P=mark)\)", moved, sheet)


def _drawing(table: str, name: str) -> str:
    """An icon as an address that holds an SVG, from Font Awesome's table of solid icons."""
    entry = r'\[(\d+),(\d+),\[([^\]]*)\],"[0-9a-f]+",("[^"]*")\]'
    own = re.search(rf'[{{,]"?{re.escape(name)}"?:{entry}', table)
    alias = own or next(
        (one for one in re.finditer(entry, table) if f'"{name}"' in one[3].split(",")), None
    )
    if alias is None:
        raise ConfigError(f"look_icons: the theme has no icon {name!r}; mend conf.py")
    width, height, path = alias[1], alias[2], json.loads(alias[4])
    drawn = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'>"
        f"<path d='{path}'/></svg>"
    )
    return "data:image/svg+xml," + quote(drawn, safe=" '/:=,-.")


def wait(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: object) -> None:
    """Let a page's scripts run when it is there, in their order; name the sheets of its own."""
    common = html_builder(app)._orig_css_files
    context["page_css"] = [sheet for sheet in context["css_files"] if sheet not in common]
    if "generate_toctree_html" in context:
        context["generate_toctree_html"] = _tree(app, pagename, context["generate_toctree_html"])
    for script in context.get("script_files", []):
        if not isinstance(script, _JavaScript):
            continue
        if script.filename:
            script.attributes.setdefault("defer", "defer")
        elif "type" not in script.attributes:
            script.attributes["type"] = "module"  # as late as the deferred ones, and among them


def _tree(app: Sphinx, name: str, make: Callable[..., object]) -> Callable[..., str]:
    """What makes the side bar's tree for a page; all in a folder that stand in no tree share one.

    There are many more of those (a script's page is one) than of the others.
    """
    shared = (
        {} if name in app.env.all_docs else site_session(app).trees.setdefault(dirname(name), {})
    )

    def tree(*words: object, **options: object) -> str:
        key = words, tuple(sorted(options.items()))
        if key not in shared:
            shared[key] = named(str(make(*words, **options) or ""))
        return shared[key]

    return tree


def forget(app: Sphinx, *_: object) -> None:
    """A server that rebuilds has one application for many builds."""
    site_session(app).trees.clear()


def named(tree: str) -> str:
    """The side bar's tree with a name for each control that opens a branch.

    >>> named('<a href="#">Data</a><details><summary>')
    '<a href="#">Data</a><details><summary aria-label="Pages of Data">'
    """

    def with_name(found: re.Match) -> str:
        title = re.sub(r"<[^>]*>", "", found["title"]).strip()
        return f'{found["link"]}{found["open"]}<summary aria-label="Pages of {title}">'

    link = r"(?P<link><a [^>]*>(?P<title>(?:(?!</a>).)*)</a>)"
    return re.sub(link + r"(?P<open>\s*<details[^>]*>\s*)<summary>", with_name, tree)


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the joined style sheet."""
    if error is not None or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    if not (static / THEME[0]).exists():
        return  # another theme
    registered = [str(sheet.filename) for sheet in html_builder(app)._css_files]
    own = [name.removeprefix("_static/") for name in registered if name.startswith("_static/")]
    sheets = [*THEME, *(name.partition("?")[0] for name in own)]
    state = hashlib.sha256(repr((sheets, app.config.look_icons)).encode())
    read = sorted(file for file in static.rglob("*.css") if file.name != SHEET)  # with imports
    for file in (*read, static / ICONS, Path(__file__)):
        state.update(file.read_bytes())  # each build writes some of them as they were
    joined_from = Path(app.doctreedir) / f"{SHEET}.sha256"
    before = joined_from.read_text() if joined_from.exists() else ""
    if before != state.hexdigest() or not (static / SHEET).exists():
        text = join(static, sheets, app.config.look_icons)
        (static / SHEET).write_text(text, encoding="utf-8")
        joined_from.write_text(state.hexdigest())
