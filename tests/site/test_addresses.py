"""What has been published stays: pages, anchors, symbols; and what pages say of the downloads."""

import json
import zipfile
from pathlib import Path

from bs4 import BeautifulSoup

from doctested.find import Script
from doctested.observation import Observation
from doctested.selfcheck import describe
from tf_site.frame.addresses import gone, of_site, published, redirects

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"


def test_no_published_address_has_disappeared(built: Path) -> None:
    """A page that moves leaves a redirect; `nox -s addresses` adds what is new."""
    old = published(DOCS / "published.txt")

    assert len(old) > 900
    assert [] == gone(old, of_site(built), redirects(DOCS / "redirects.toml"))


def test_every_symbol_has_its_anchor(built: Path) -> None:
    """On the page that its name leads to: these anchors are too many for the list."""
    names = json.loads((built / "symbols.json").read_text())["symbols"]
    anchors = {
        tag["id"]
        for file in (built / "symbols").glob("tf*.html")
        for tag in BeautifulSoup(file.read_text(), "html.parser").find_all(id=True)
    }

    assert len(names) > 11_000
    assert set() == set(names) - anchors


def test_what_a_page_says_of_a_self_check_is_what_it_says(built: Path) -> None:
    """The sample on the page about downloads, with what the records hold today."""
    with zipfile.ZipFile(built / "gradients" / "tape_check.pyz") as archive:
        page = json.loads(archive.read("doctested/page.json"))
    path, name = "gradients/plain_attribute.py", "len(layer.trainable_variables)"
    script = Script(path, page["scripts"][path])
    example = next(one for one in script.examples() if one.source.strip() == name)
    known, told = describe(page["examples"][example.name], example, Observation("text", "2"))

    assert known
    assert told in (DOCS / "take_it_with_you.md").read_text()
