"""A figure becomes an SVG that suits light and dark, its words words."""

import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure

from doctested.processes import LIBRARY
from doctested.sphinx.execute.figure import inline, is_figure, svg

DRAW = """
from matplotlib.figure import Figure
from doctested.sphinx.execute.figure import svg
figure = Figure()
axes = figure.subplots()
axes.plot([0, 1], [1, 2], label="a line", marker="o")
axes.fill_between([0, 1], [0, 1], alpha=0.5, clip_on=True)
axes.legend()
print(svg(figure), end="")
"""


def figure() -> Figure:
    """A figure with much on it: lines, markers, bars, text of all kinds, a legend, an image."""
    drawn = Figure(figsize=(4, 3))
    axes, image = drawn.subplots(1, 2)
    for number in range(6):
        axes.plot([0, 1], [number, 2], marker="o", label=f"line {number}")
    axes.bar([0, 1], [1, 2], color="black", edgecolor="white")
    axes.fill_between([0, 1], [0, 1], color="k", alpha=0.5)
    axes.set_title("Bold title", fontweight="bold")
    axes.set_xlabel("$x^2$ is slanted", style="italic")
    axes.set_ylabel("A < B & é → ß")
    axes.text(0.5, 0.5, "white", color="white", family="monospace", rotation=30)
    axes.grid(visible=True)
    axes.legend()
    image.imshow([[1, 2], [3, 4]])
    return drawn


@pytest.fixture(scope="module")
def drawn() -> str:
    """The SVG of that figure."""
    return svg(figure())


def test_it_is_one_element(drawn):
    """Without a preamble; well formed; as it stands and as it goes into a page."""
    for text in (drawn, inline(drawn, "a", "b")):
        assert ElementTree.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"
        assert text.startswith("<svg ")


def test_the_same_figure_gives_the_same_svg(drawn):
    """Drawn anew, or drawn twice."""
    again = figure()

    assert drawn == svg(again)
    assert drawn == svg(again)


def test_the_same_figure_gives_the_same_svg_in_another_process():
    """Whatever the hash seed is."""
    command = [sys.executable, "-c", DRAW]
    texts = {
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "MPLBACKEND": "agg", "PYTHONPATH": str(LIBRARY)},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(texts) == 1
    assert texts.pop().startswith(b"<svg")


def test_no_colour_is_fixed_but_those_beyond_the_style_sheets(drawn):
    """Black is the page's own, also where SVG says black by saying nothing; white its paper."""
    fixed = set(re.findall(r"#[0-9a-f]{6}\b", drawn))

    assert {"#9467bd", "#8c564b"} == fixed
    assert "black" not in drawn
    assert drawn.startswith('<svg fill="currentColor" ')
    used = set(re.findall(r"(?:fill|stroke): ([^;\"]*)", drawn))
    names = ("0", "1", "2", "3", "grid", "paper")
    variables = {f"var(--figure-{name})" for name in names}
    assert used == {"none", "currentColor", *variables, *fixed}


def test_the_background_is_left_out(drawn):
    """Of the figure and of its axes."""
    root = ElementTree.fromstring(drawn)
    patches = [g for g in root.iter() if g.get("id") in ("patch_1", "patch_2")]

    assert [patch[0].get("style") for patch in patches] == ["fill: none", "fill: none"]


def test_nothing_of_it_concerns_the_rest_of_the_page(drawn):
    """No style for everything, no metadata, no date, no tool."""
    for word in ("<style", "<metadata", "<dc:date", "<!DOCTYPE", "<?xml", "Matplotlib"):
        assert word not in drawn


def test_words_are_words_in_the_pages_font(drawn):
    """They can be searched and read aloud, bold and slanted ones too."""
    root = ElementTree.fromstring(drawn)
    words = {
        "".join(element.itertext()).strip(): element
        for element in root.iter()
        if element.tag.endswith("text")
    }

    for text in ("Bold title", "A < B & é → ß", "white", "line 0", "line 5"):
        assert text in words
    assert any("slanted" in text.replace("\n", "").replace(" ", "") for text in words)
    assert "font-weight: 700" in words["Bold title"].get("style")
    families = set(re.findall(r"font-family: ([^;\"]*)", drawn))
    assert {"inherit"} == families
    assert "DejaVu" not in drawn


def test_a_label_is_not_taken_for_a_colour_a_font_or_an_id():
    """What stands between tags is the author's."""
    label = 'id="a" fill: #000000 font-family: b url(#c) href="#d"'
    drawn = Figure()
    drawn.text(0, 0, label)

    text = inline(svg(drawn), "p", "")

    assert f">{label}</text>" in text


def test_the_svg_of_other_versions_of_matplotlib_is_changed_too():
    """Which write the font in one, or the height first, or use seaborn's near black."""

    class Other:
        def savefig(self, stream, **kwargs):
            stream.write(
                '<svg height="1pt" width="2pt" id="a">'
                """<text style="font: 10px 'DejaVu Sans', sans; fill: #262626">A</text></svg>"""
            )

    text = inline(svg(Other()), "p", "B")

    assert text == (
        '<svg role="img" aria-label="B" fill="currentColor" id="p-a">'
        '<text style="font-size: 10px; fill: currentColor">A</text></svg>'
    )


def test_ids_are_the_figures_own(drawn):
    """So that two figures on a page do not take each other's clips and markers."""
    text = inline(drawn, "first", "")
    ids = re.findall(r'\bid="([^"]+)"', text)
    used = re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', text)

    assert len(ids) == len(set(ids)) > 10
    assert all(name.startswith("first-") for name in ids)
    assert {a or b for a, b in used} <= set(ids)
    assert used
    assert not set(ids) & set(re.findall(r'\bid="([^"]+)"', inline(drawn, "second", "")))


def test_the_alternative_text_is_text():
    """Whatever signs it has."""
    alt = "A < B & \"C\" 'D' > \\1 \\g<0>"

    root = ElementTree.fromstring(inline('<svg width="1" height="1"/>', "a", alt))

    assert ("img", alt) == (root.get("role"), root.get("aria-label"))


def test_it_has_the_width_that_the_page_gives(drawn):
    """Its proportions are kept by its view box."""
    root = ElementTree.fromstring(inline(drawn, "a", ""))

    assert root.get("width") is None
    assert root.get("height") is None
    assert len(root.get("viewBox").split()) == 4


def test_what_is_a_figure_is_known_without_matplotlib():
    """By its class's name and module, or a class above it."""
    own = type("Own", (Figure,), {})

    assert is_figure(Figure())
    assert is_figure(own())
    assert is_figure(type("Figure", (), {"__module__": "matplotlib.figure"})())
    assert not is_figure(type("Figure", (), {})())
    assert not is_figure(Figure)
    assert not is_figure(None)
    assert not is_figure(Figure().subplots())


def test_settings_of_the_author_stay():
    """The figure is drawn as it was meant, and matplotlib's settings are as before."""
    import matplotlib

    before = dict(matplotlib.rcParams)
    svg(Figure())

    assert before == dict(matplotlib.rcParams)
