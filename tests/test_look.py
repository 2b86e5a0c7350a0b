"""The style sheet that every page shares."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from sphinx.errors import ConfigError

from sites import ROOT, Site
from tf_site.frame.stylesheet import THEME, join, named

ICONS = (
    'x={bars:[448,512,["navicon"],"f0c9","M0 96L9 9z"],"arrow-up":[384,512,[8593],"f062","M2 2z"]}'
)


@pytest.fixture
def static(tmp_path: Path) -> Path:
    """A theme's folder of static files."""
    for name, text in {
        "styles/theme.css": '@import "../basic.css";\n',
        "styles/more.css": "@font-face{font-family:Font Awesome\\ 7;src:url(../fonts/a.woff2)}\n"
        '@font-face{font-family:Own;src:url(../fonts/b.woff2)}b{background:url("c.svg")}\n'
        "/*# sourceMappingURL=more.css.map*/",
        "basic.css": "a{color:red}i{background:url(data:image/png;base64,AA)}",
        "own.css": "b{color:blue}",
        "scripts/fontawesome.js": ICONS,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_sheets_are_joined_in_their_order(static: Path) -> None:
    """What one imports stands in its place."""
    text = join(static, ["styles/theme.css", "own.css"], [])

    assert text.index("a{color:red}") < text.index("b{color:blue}")
    assert "@import" not in text


def test_addresses_count_from_the_joined_sheet(static: Path) -> None:
    """Those that hold their data stay; the theme's fonts of icons are left out."""
    text = join(static, ["styles/theme.css", "styles/more.css"], [])
    addresses = re.findall(r"url\(([^)]*)\)", text)

    assert ["data:image/png;base64,AA", "fonts/b.woff2", '"styles/c.svg"'] == addresses
    assert "Font Awesome" not in text
    assert "sourceMappingURL" not in text


@pytest.mark.parametrize(("name", "path"), [("bars", "M0 96L9 9z"), ("navicon", "M0 96L9 9z")])
def test_an_icon_is_drawn_by_the_sheet(static: Path, name: str, path: str) -> None:
    """By its own name and by its other one."""
    text = join(static, ["own.css"], [name])
    found = re.search(rf'\.fa-{name} {{ --icon: url\("([^"]*)"\)', text)

    assert f"<path d='{path}'/>" in unquote(found[1])


def test_an_icon_that_the_theme_lacks_is_named(static: Path) -> None:
    """With the setting that asks for it."""
    with pytest.raises(ConfigError, match=r"the theme has no icon 'bar'; mend conf\.py"):
        join(static, ["own.css"], ["bar"])


def test_a_control_of_the_side_bar_has_the_name_of_its_page() -> None:
    """A link may hold code; a caption has its text inside the control already."""
    tree = '<a href="x">tf.<code>nn</code></a>\n<details>\n<summary><i></i></summary></details>'
    caption = "<details><summary><p>Learn</p></summary></details>"

    assert '<summary aria-label="Pages of tf.nn"><i>' in named(tree)
    assert caption == named(caption)


@pytest.mark.filterwarnings("ignore")  # of the theme, which uses what Sphinx deprecates
def test_a_page_has_one_sheet_and_scripts_that_wait(site: Site) -> None:
    """Whatever extensions add; no script of the theme's icons."""
    site.write({"index.md": "# First\n"})
    templates, logo = ROOT / "docs" / "_templates", ROOT / "docs" / "_static" / "mark.svg"
    result = site.build(
        extensions=["myst_nb", "sphinx_copybutton", "sphinx_design", "doctested.sphinx", "tf_site"],
        html_theme="sphinx_book_theme",
        templates_path=[str(templates)],
        html_logo=str(logo),
        look_icons=["bars", "sun"],
    )
    head = result.html().head
    sheets = [link["href"] for link in head.select("link[rel=stylesheet]")]
    static = site.folder / "_build" / "html" / "_static"
    text = (static / "look.css").read_text()

    assert ["_static/look.css"] == sheets
    first, *others = head.select("script[src]")
    assert first["src"].startswith("_static/mode.js")  # light or dark, before anything is drawn
    assert all(one.has_attr("defer") for one in others)
    assert not head.select("script[src*=fontawesome], script[src*=searchindex]")
    assert all((static / name).exists() for name in THEME)
    assert ".copybtn" in text
    assert ".fa-sun { --icon" in text
