"""The pages and files that are computed from records: what each version changed."""

import json
import posixpath
import shutil
from uuid import UUID
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from record_sites import (
    CUBE,
    DIVIDE,
    ONE,
    SITE,
    rows,
)
from recorded import record
from sites import PAGE, SQUARE, Site


@pytest.fixture
def changing(site: Site) -> Site:
    """A site whose outputs changed: with 2.1 both, with 2.2 an error's words, with 2.3rc0 one."""
    site.write({**SITE, "divide.py": DIVIDE})
    site.write({"index.md": f"{SITE['index.md']}\n```{{example}} divide.py\n```\n"})
    words = {"divide.py::square::1": "error: ZeroDivisionError: by 0"}
    record(site.folder, "2.0", {ONE: "<8>", "cube.py": "error: E: a", **words})
    record(site.folder, "2.1", words)
    record(site.folder, "2.2")
    record(site.folder, "2.3rc0", {ONE: "10"})
    return site


def test_each_version_has_its_changes(changing: Site) -> None:
    """Newest first, what is still to come on top; errors in other words apart."""
    result = changing.build()
    steps = [link["href"] for link in result.html("versions").select(".steps a")]
    second, third = (result.html(step.removesuffix(".html")) for step in steps[1:])
    links = [link["href"] for link in third.select(".changes details a")]

    assert "" == result.warnings
    assert [
        ["Plain 2.3rc0, not yet released", "1", "0", "0", "0", "0", "0", "3"],
        ["Plain 2.2", "0", "0", "0", "0", "0", "1", "3"],
        ["Plain 2.1", "1", "0", "0", "1", "0", "0", "3"],
    ] == rows(result, "versions")
    assert ["versions/plain-2-3rc0-not-yet-released.html", "versions/plain-2-2.html"] == steps[:2]
    said = "Of 3 examples, 0 show something else, 1 raise the same error in other words."
    assert said in second.get_text()
    assert ["In other words (1)"] == [head.get_text() for head in second.select("h2")]
    heads = ["Something else (1)", "Runs from then on (1)"]
    assert heads == [head.get_text() for head in third.select("h2")]
    assert "ZeroDivisionError: by 0" in second.get_text()
    assert ["../index.html#square-square-1", "../z/cube.html#cube-cube-1"] == links
    assert "Before <8> From then on 9" in " ".join(third.get_text(" ").split())


def test_a_consequence_is_not_listed_beside_its_cause(site: Site) -> None:
    """What a failed statement kept from running; all of a script that can be loaded at last."""
    three = SQUARE.replace(
        "    >>> square(3)\n    9\n", "    >>> y = 3\n    >>> square(y)\n    9\n"
    )
    three = three.replace("    9\n", "    9\n    >>> 4\n    4\n")
    site.write({"square.py": three, "index.md": f"{PAGE}\n```{{changes}}\n```\n"})
    lost = {"square.py::square::2": "error: NameError: name 'y' is not defined"}
    record(site.folder, "2.0", {"square.py": "error: E: a"})
    record(site.folder, "2.1", {ONE: "error: E: b", **lost})
    record(site.folder, "2.2")
    result = site.build()
    steps = [link["href"].removesuffix(".html") for link in result.html().select(".steps a")]
    listed = [tag.get_text() for step in steps for tag in result.html(step).select("summary")]

    assert [
        ["Plain 2.2", "1", "0", "0", "0", "0", "0", "3"],
        ["Plain 2.1", "0", "0", "0", "1", "0", "0", "3"],
    ] == rows(result, "index")
    assert ["y = 3", "y = 3"] == listed


def test_computed_pages_call_a_page_by_its_title(changing: Site) -> None:
    """Though it may be read after them."""
    result = changing.build()
    step = result.html("versions/plain-2-1")
    titles = [title.get_text() for title in step.select(".changes-page")]

    assert ["Squares", "Cubes"] == titles[-2:]
    assert "Squares" == rows(result, "claims")[0][3]


def test_links_of_computed_pages_lead_somewhere(changing: Site) -> None:
    """To pages, and to anchors that these have."""
    changing.build()
    html = changing.folder / "_build" / "html"
    soups = {
        file.relative_to(html).as_posix(): BeautifulSoup(file.read_text(), "html.parser")
        for file in html.rglob("*.html")
    }
    links = [
        (name, tag["href"])
        for name in ("claims.html", "versions.html", "versions/plain-2-1.html")
        for tag in soups[name].select("div.body a[href]:not(.headerlink)")
    ]

    assert len(links) > 6
    for name, link in links:
        page, _, place = link.partition("#")
        page = posixpath.normpath(posixpath.join(posixpath.dirname(name), page)) if page else name
        assert soups[page].find(id=place) if place else page in soups, link


def test_an_example_that_no_page_shows_is_not_linked(site: Site) -> None:
    """A page may show one object of a script: the others have no anchor."""
    two = SQUARE + CUBE.partition('"""\n')[2]
    page = "# Versions\n\n```{example} two.py::square\n```\n\n```{changes}\n```\n"
    site.write({"two.py": two, "index.md": page})
    record(site.folder, "2.0", {"two.py::cube::1": "8", "two.py::square::1": "8"})
    record(site.folder, "2.1")
    result = site.build()
    step = result.html("versions/plain-2-1")
    links = [tag["href"].partition("#")[2] for tag in step.select(".changes details a")]

    assert "" == result.warnings
    assert ["two-square-1"] == links
    assert result.html().find(id="two-square-1")


def test_the_runners_are_listed_with_what_they_saw(changing: Site) -> None:
    """In the order of a reader's list; names of machines are text."""
    record(changing.folder, "1.5", without=["square.py", "cube.py", "divide.py"])
    record(changing.folder, "2.2", gpu="Card")
    result = changing.build()

    cpu = "A <CPU>, Test"
    assert [
        ["Plain 1.5", "1.5", "1.0", "3.7", "0", "0", "0", "0", "2026-01-15", cpu],
        ["Plain 2.0", "2.0", "1.0", "3.7", "2", "0", "2", "1", "2026-01-20", cpu],
        ["Plain 2.1", "2.1", "1.0", "3.7", "3", "2", "1", "0", "2026-01-21", cpu],
        ["Plain 2.2", "2.2", "1.0", "3.7", "3", "3", "0", "0", "2026-01-22", cpu],
        ["Plain 2.3rc0", "2.3rc0", "1.0", "3.7", "3", "2", "1", "0", "2026-01-23", cpu],
        ["Plain 2.2, Card", "2.2", "1.0", "3.7", "3", "3", "0", "0", "2026-01-22", f"Card, {cpu}"],
    ] == rows(result, "runners")


def test_a_site_that_was_deleted_is_written_again_whole(changing: Site) -> None:
    """What is kept between builds stays: no page is read for it, and the feed is there too."""
    changing.build()
    html = changing.folder / "_build" / "html"
    before = {file.relative_to(html) for file in html.rglob("*")}
    shutil.rmtree(html)
    result = changing.build()

    assert set() == result.executed
    assert before == {file.relative_to(html) for file in html.rglob("*")}
    assert (html / "versions.atom").exists()


def test_the_feed_is_atom(changing: Site) -> None:
    """An entry for each version with an id of its own, the same in each build."""
    settings = {"html_baseurl": "https://example.org/", "author": "A & B"}
    changing.build(**settings)
    file = changing.folder / "_build" / "html" / "versions.atom"
    first = file.read_bytes()
    changing.build(freshenv=True, **settings)
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring(first)
    entries = feed.findall(f"{atom}entry")
    ids = [tag.text for tag in feed.iter(f"{atom}id")]

    assert file.read_bytes() == first
    assert f"{atom}feed" == feed.tag
    for holder in (feed, *entries):
        assert {"id", "title", "updated", "link"} <= {tag.tag.removeprefix(atom) for tag in holder}
        assert len(holder.find(f"{atom}updated").text) == len("2026-01-23T00:00:00Z")
    assert len(entries) + 1 == len(set(ids)) == len({UUID(one) for one in ids})
    assert "2026-01-23T00:00:00Z" == feed.find(f"{atom}updated").text
    assert "A & B" == feed.find(f"{atom}author/{atom}name").text
    link = entries[2].find(f"{atom}link").get("href")
    assert "https://example.org/versions/plain-2-1.html" == link
    assert [
        "Of 3 examples, 1 show something else, 1 run from then on.",
        "Runs from then on: cube.py::cube::1: cube(3)",
        "Something else: square.py::square::1: square(3)",
    ] == entries[2].find(f"{atom}content").text.split("\n")


def test_all_timelines_are_there_for_machines(changing: Site) -> None:
    """Every runner, every example that a page shows, with its page."""
    changing.build()
    said = json.loads((changing.folder / "_build" / "html" / "records.json").read_text())
    runners = ["plain-2.0-cpu", "plain-2.1-cpu", "plain-2.2-cpu", "plain-2.3rc0-cpu"]

    assert runners == [facts["name"] for facts in said["runners"]]
    assert {"cube.py::cube::1", "divide.py::square::1", ONE} == set(said["examples"])
    assert {
        "page": "index",
        "statement": "square(3)",
        "since": "Plain 2.1",
        "kind": "behaviour",
        "again": False,
        "timeline": [
            {"runners": runners[:1], "as_expected": False, "shown": "<8>"},
            {"runners": runners[1:3], "as_expected": True, "shown": ""},
        ],
    } == said["examples"][ONE]
