"""The whole site as one zip."""

import zipfile
from pathlib import Path

from doctested.sphinx.downloads.bundle import NAME, bundle
from sites import PAGE, SQUARE, Site

OFFER = "# Take\n\n```{whole-site}\n```\n"


def test_the_zip_holds_the_site_and_the_page_offers_it(site: Site) -> None:
    """In a folder of its own, without itself; in the zip the page offers none."""
    site.write({"square.py": SQUARE, "index.md": PAGE + "\n```{toctree}\na/take\n```\n"})
    site.write({"a/take.md": OFFER})
    result = site.build()
    folder = site.folder / "_build" / "html"

    assert "" == result.warnings
    assert "This copy of the site holds no zip of itself." in result.html("a/take").get_text()
    made = bundle(folder, "top")
    with zipfile.ZipFile(made) as archive:
        names = set(archive.namelist())
        inside = archive.read("top/a/take.html").decode()
    link = result.html("a/take").select_one(".whole-site a")

    assert folder / NAME == made
    assert {"top/index.html", "top/index.ipynb", "top/a/take.html.md"} <= names
    assert f"top/{NAME}" not in names
    assert "holds no zip of itself" in inside
    assert f"../{NAME}" == link["href"]
    assert "0." in link.parent.get_text()
    assert f"(../{NAME})" in (folder / "a" / "take.html.md").read_text()


def test_two_zips_of_a_site_are_the_same(site: Site, tmp_path: Path) -> None:
    """Whenever and in whatever order its files were written."""
    for place, names in (("one", "ab"), ("two", "ba")):
        for name in names:
            file = tmp_path / place / f"{name}.html"
            file.parent.mkdir(exist_ok=True)
            file.write_text(name)

    one, two = (bundle(tmp_path / place, "top").read_bytes() for place in ("one", "two"))

    assert one == two
