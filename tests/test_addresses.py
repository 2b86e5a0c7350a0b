"""The addresses of a site: its map, redirects, what was published, and the page for the missing."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from sphinx.errors import ConfigError, ExtensionError

from sites import PAGE, SQUARE, Site
from tf_site.frame.addresses import gone, of_site, published, renew
from tf_site.frame.meta import first_sentence
from tf_site.frame.policy import POLICY

# MyST, where it resolves links, and the theme use what Sphinx deprecates.
pytestmark = pytest.mark.filterwarnings("ignore")

BASE = "https://example.org/site/"
PAGES = {
    "square.py": SQUARE,
    "index.md": PAGE + "\nNext: [other](a/other.md)\n\n```{toctree}\nz\na/other\n```\n",
    "z.md": "# Z\n\nAssumes: nothing.\n\nA `z` is [a letter](a/other.md). The last one.\n",
    "a/other.md": '# Other & more\n\nIt is the other page of this site, and says "so".\n\n## Two\n',
}


def meta(page: BeautifulSoup) -> dict[str, str]:
    """What a page's head says."""
    return {tag.get("name") or tag.get("property"): tag["content"] for tag in
            page.select("meta[name], meta[property]")}  # fmt: skip


def file(site: Site, name: str) -> Path:
    return site.folder / "_build" / "html" / name


# -- What a page says of itself --------------------------------------------------------------------


def test_every_page_has_a_description(site: Site) -> None:
    """Its first sentence; that of a script's page is the script's; the index has one too."""
    result = site.write(PAGES).build()
    said = {
        name: meta(result.html(name))["description"]
        for name in ("index", "z", "a/other", "examples/square", "search", "genindex", "404")
    }

    assert "" == result.warnings
    assert "Z: A z is a letter." == said["z"]
    assert "It is the other page of this site, and says “so”." == said["a/other"]
    assert "square.py: Squares." == said["examples/square"]
    assert 7 == len(set(said.values()))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# A\n\nOne. Two.", "One."),
        ("# A\n\nWith TensorFlow 2.16 it changed.\nThen.", "With TensorFlow 2.16 it changed."),
        ("# A\n\n```python\n1\n```\n\n> A box.\n\n**Title**\n\nText", "Text"),
        ("# A\n\nA `b_c` and *d*, [e [f]](g).", "A b_c and d, e [f]."),
        (r"# A" + "\n\nx86\\_64 it is.", "x86_64 it is."),
        ("# A\n", ""),
    ],
)
def test_the_first_sentence_is_the_first_that_is_prose(text: str, sentence: str) -> None:
    assert sentence == first_sentence(text)


def test_an_address_makes_cards_canonical_links_and_a_map(site: Site) -> None:
    """And nothing of them is there without one."""
    plain = site.write(PAGES).build()
    assert not plain.html().select('[property^="og:"], [rel="canonical"]')
    assert not file(site, "sitemap.xml").exists()

    result = site.build(html_baseurl=BASE.rstrip("/"), html_title="Letters: all", freshenv=True)
    said = meta(result.html("a/other"))
    pages = [loc.text for loc in ElementTree.parse(file(site, "sitemap.xml")).iter() if
             loc.tag.endswith("loc")]  # fmt: skip
    card = file(site, "_static/card.png").read_bytes()

    assert f"{BASE}a/other.html" == result.html("a/other").select_one('[rel="canonical"]')["href"]
    assert ("Other & more", f"{BASE}a/other.html") == (said["og:title"], said["og:url"])
    assert said["description"] == said["og:description"]
    assert ("article", "website") == (said["og:type"], meta(result.html())["og:type"])
    assert f"{BASE}_static/card.png" == said["og:image"]
    assert [BASE + name for name in ("a/other.html", "index.html", "z.html",
            "examples/square.html")] == pages  # fmt: skip
    assert card.startswith(b"\x89PNG")
    assert len(card) < 60_000
    site.build(html_baseurl=BASE, html_title="Letters: all")
    assert card == file(site, "_static/card.png").read_bytes()


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org/", "https://", "/site/"])
def test_an_address_that_is_none_is_an_error(site: Site, address: str) -> None:
    """It says what to write."""
    with pytest.raises(ConfigError, match=r"html_baseurl: .* write one like https://"):
        site.write({"index.md": "# A\n"}).build(html_baseurl=address)


def test_the_next_page_is_the_one_that_the_last_line_names(site: Site) -> None:
    """Not the one that the table of contents would have."""
    result = site.write(PAGES).build()

    assert "a/other.html" == result.html().select_one('link[rel="next"]')["href"]
    assert "a/other.html" == result.html("z").select_one('link[rel="next"]')["href"]
    assert "z.html" in result.html("a/other").select_one('link[rel="prev"]')["href"]


def test_the_last_of_several_such_lines_leads_on(site: Site) -> None:
    """A page may say "Next: " of a step within it."""
    page = PAGES["index.md"].replace("\nNext:", "\nNext: [the letter](z.md)\n\nNext:")
    result = site.write({**PAGES, "index.md": page}).build()

    assert "a/other.html" == result.html().select_one('link[rel="next"]')["href"]


# -- What is missing or has moved ------------------------------------------------------------------


def test_the_page_for_the_missing_has_links_that_hold_everywhere(site: Site) -> None:
    """With an address they begin at the host; without, the page looks for the site."""
    ways = (("index", "The front page"), ("gone", "Not there"))
    plain = site.write(PAGES).build(site_ways=ways)
    links = {a.get_text(): a["href"] for a in plain.html("404").select("[role=main] ul a")}
    assert {"The front page": "index.html"} == links
    assert "location.replace" in str(plain.html("404"))

    page = site.build(site_ways=ways, html_baseurl=BASE, freshenv=True).html("404")
    addresses = [tag.get("href") or tag.get("src") or tag.get("action") for tag in
                 page.select("[href], [src], [action]")]  # fmt: skip
    assert "location.replace" not in str(page)
    assert [] == [a for a in addresses if not a.startswith(("/site/", "#", "https://"))]
    assert "/site/search.html" == page.select_one("form.missing-search")["action"]
    assert "noindex" == meta(page)["robots"]


def test_a_page_that_has_moved_leads_to_the_new_one(site: Site) -> None:
    """With the anchor that was asked for, or the one that the redirect names."""
    moved = '"old/z" = "z"\n"two" = "a/other#two"\n"examples/cube" = "examples/square"\n'
    result = site.write({**PAGES, "redirects.toml": moved}).build(html_baseurl=BASE)
    page, anchored = result.html("old/z"), result.html("two")

    assert "" == result.warnings
    assert "0; url=../z.html" == page.select_one('[http-equiv="refresh"]')["content"]
    assert ("../z.html", "Z") == (page.a["href"], page.a.get_text())
    assert f"{BASE}z.html" == page.select_one('[rel="canonical"]')["href"]
    assert ("../_static/moved.js", "../z.html") == (page.script["src"], page.script["data-to"])
    assert POLICY == page.select_one("[http-equiv='Content-Security-Policy']")["content"]
    assert ("a/other.html#two", "Other & more") == (anchored.a["href"], anchored.a.get_text())
    assert "square.html" == result.html("examples/cube").a["href"]
    assert "old/z" not in file(site, "sitemap.xml").read_text()


@pytest.mark.parametrize(
    ("files", "warning"),
    [
        ({"published.txt": "gone.html\n  #a\n"}, "gone.html is gone: say in redirects.toml where"),
        ({"redirects.toml": '"z" = "index"\n'}, "redirects.toml: 'z' is a page: it cannot lead"),
        ({"redirects.toml": '"a" = "b"\n'}, "redirects.toml: 'a' leads to 'b', which is no page"),
    ],
)
def test_what_is_wrong_with_addresses_is_warned_of(
    site: Site, files: dict[str, str], warning: str
) -> None:
    """Once, in words that say how to mend it."""
    result = site.write({**PAGES, **files}).build()

    assert warning in result.warnings
    assert "[site.address]" in result.warnings
    assert 1 == result.warnings.count("WARNING")


@pytest.mark.parametrize(
    ("text", "message"),
    [("a = [", "redirects.toml: this is not TOML"), ("a = 1", "'a' must lead to one page: write")],
)
def test_redirects_that_cannot_be_read_are_an_error(site: Site, text: str, message: str) -> None:
    with pytest.raises(ExtensionError, match=message):
        site.write({**PAGES, "redirects.toml": text}).build()


def test_the_list_of_what_was_published_is_renewed_from_a_built_site(site: Site) -> None:
    """What it held it keeps; anchors that the build makes up are not in it."""
    listed = site.folder / "published.txt"
    listed.parent.mkdir(exist_ok=True)
    listed.write_text("# A comment\ngone.html\n  #a\nz.html\n  #old\n")
    moved = '"gone" = "z"\n'
    site.write({**PAGES, "redirects.toml": moved}).build()
    folder = site.folder / "_build" / "html"
    count = renew(listed, folder)
    found = published(listed)

    assert {"a/other.html", "examples/square.html", "gone.html", "index.html", "z.html"} <= set(
        found
    )
    assert "404.html" not in found
    assert ["a"] == found["gone.html"]
    assert {"two", "other-more"} <= set(found["a/other.html"])
    assert "status.json" in found
    assert count > 5
    assert 0 == renew(listed, folder)
    assert ["z.html#old is gone: write (old)= above its heir"] == gone(
        found, of_site(folder), {"gone": "z"}
    )


# -- For programs that read ------------------------------------------------------------------------


def test_llms_txt_lists_the_pages_as_readers_read_them(site: Site) -> None:
    """With what each is about; what stands in no table of contents is optional."""
    site.write({**PAGES, "x.md": "---\norphan: true\n---\n# X\n"}).build(html_title="Letters")
    text = file(site, "llms.txt").read_text()
    links = re.findall(r"^- \[(.*?)\]\((.*?)\)", text, re.MULTILINE)

    assert text.startswith("# Letters\n\n> ")
    assert [
        ("Squares", "index.html.md"),
        ("Z", "z.html.md"),
        ("Other & more", "a/other.html.md"),
        ("X", "x.html.md"),
    ] == links
    assert text.index("## Pages") < text.index("## Optional") < text.index("[X]")
    assert all(file(site, address).exists() for _, address in links)


def test_llms_txt_lists_last_what_is_optional(site: Site) -> None:
    """A page that the settings name, with those below it."""
    site.write(PAGES).build(llms_optional=["a/other"])
    text = file(site, "llms.txt").read_text()

    assert text.index("[Z]") < text.index("## Optional") < text.index("[Other & more]")


def test_llms_full_txt_holds_every_page_with_its_outputs(site: Site) -> None:
    """Links lead from the front page, or from the site's address."""
    site.write(PAGES).build()
    plain = file(site, "llms-full.txt").read_text()
    site.build(html_baseurl=BASE, freshenv=True)
    text = file(site, "llms-full.txt").read_text()

    assert "Page: a/other.html\n\n# Other & more\n" in plain
    assert "[a letter](a/other.html)" in plain
    assert "```python\nsquare(3)\n```\n\n```text\n9\n```" in plain
    assert f"Page: {BASE}a/other.html\n" in text
    assert f"[a letter]({BASE}a/other.html)" in text


def test_status_tells_of_all_pages(site: Site) -> None:
    """The page for the missing is none of them."""
    site.write(PAGES).build()

    assert 3 == json.loads(file(site, "status.json").read_text())["pages"]
