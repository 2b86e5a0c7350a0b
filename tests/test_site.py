"""The site itself: built strictly, its numbers, its links, and its ties to the scripts."""

import ast
import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

import searched
from doctested.source import script
from doctested.sphinx.execute.cache import PageCache
from doctested.sphinx.execute.reader import fences, read_page
from doctested.sphinx.execute.run import Run
from sites import CODE
from tf_site.frame.policy import FINDER, allowing
from tf_site.tensorflow import TensorFlow

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.timeout(900)  # the first test builds the whole site, all cold at worst
DOCS, EXAMPLES = ROOT / "docs", ROOT / "examples"
PAGES = {file.relative_to(DOCS).with_suffix("").as_posix(): file for file in DOCS.rglob("*.md")}
SCRIPTS = sorted(file.relative_to(EXAMPLES).as_posix() for file in EXAMPLES.rglob("*.py"))


def build(root: Path, folder: Path) -> Path:
    """Build the site of a checkout strictly; returns the folder of its pages."""
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-n", "-j", "auto", "-c", "."]
    # The history of this repository, wherever the build stands: pages say when they were changed.
    history = {"GIT_DIR": str(ROOT / ".git")}
    environment = {**os.environ, **history}
    done = subprocess.run(
        [*command, "-d", folder / "doctrees", "docs", folder / "html"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "html"


@pytest.fixture(scope="session")
def html() -> Path:
    """The pages of the site: those that `nox -s docs` has built, brought up to date."""
    return build(ROOT, ROOT / "_build" / "site")


@pytest.fixture(scope="session")
def soups(html: Path) -> dict[str, BeautifulSoup]:
    """Every page, parsed."""
    return {
        file.relative_to(html).as_posix(): BeautifulSoup(file.read_text(), "html.parser")
        for file in sorted(html.rglob("*.html"))
        if "_static" not in file.parts  # the theme's templates
    }


def shown() -> dict[str, set[str]]:
    """The scripts that each page asks for."""
    return {
        name: {path for fence in fences(file.read_text()) for path, _ in fence.targets}
        for name, file in PAGES.items()
    }


def test_every_script_is_shown_and_every_shown_script_is_there() -> None:
    """In both directions: a script that no page shows fails, and a page without its script."""
    assert set(SCRIPTS) == set().union(*shown().values())


@pytest.mark.parametrize("path", SCRIPTS)
def test_a_script_keeps_its_form(path: str) -> None:
    """At most 40 lines, in Python 3.7's syntax; a docstring of one sentence; something asserted."""
    found = script.read(EXAMPLES, path)
    tree = ast.parse(found.text, feature_version=(3, 7))

    assert len(found.text.splitlines()) <= 40
    assert len((ast.get_docstring(tree) or "").splitlines()) == 1
    assert any(not example.expects_nothing for example in found.examples)


def test_pytest_alone_finds_the_same_docstrings() -> None:
    """No example is lost by a decorator, or seen by us alone."""
    command = [sys.executable, "-m", "pytest", "--doctest-modules", "--collect-only", "-q"]
    done = subprocess.run(
        [*command, "examples"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    theirs = {line for line in done.stdout.splitlines() if "::" in line}
    ours = set()
    for path in SCRIPTS:
        if not path.endswith("_tf1.py"):
            module = "examples." + path.removesuffix(".py").replace("/", ".")
            for example in script.read(EXAMPLES, path).examples:
                name = module if example.object == "__doc__" else f"{module}.{example.object}"
                ours.add(f"examples/{path}::{name}")

    assert ours == theirs


def test_status_counts_what_there_is(html: Path) -> None:
    """Every example that has an expectation was asserted; none is unexplained."""
    said = json.loads((html / "status.json").read_text())
    runner = TensorFlow()
    versions = runner.versions()
    read = [read_page(f.read_text(), EXAMPLES, runner, versions) for f in PAGES.values()]
    examples = [example for page in read for example in page.examples.values()]
    expecting = [e for e in examples if e.want or e.exc_msg]

    assert len(PAGES) == said["pages"] >= 11
    assert len(SCRIPTS) == said["scripts"]
    assert len(examples) == said["examples"] == said["executed"] + said["from_cache"]
    assert len(expecting) == said["asserted"]
    assert said["unexplained"] == 0
    assert {"tensorflow", "keras", "numpy", "python", "device", "platform"} == set(
        said["environment"]
    )


def test_links_inside_the_site_resolve(html: Path, soups: dict[str, BeautifulSoup]) -> None:
    """Pages, files and anchors."""
    anchors = {
        name: {tag.get("id") or tag.get("name") for tag in soup.select("[id], a[name]")}
        for name, soup in soups.items()
    }
    known = json.loads((html / "between.json").read_text())["releases"]
    releases = {one[key] for one in known for key in ("id", "label")}
    broken = []
    for name, soup in soups.items():
        for tag in soup.select("[href], [src]"):
            address = urlsplit(tag.get("href") or tag.get("src") or "")
            if address.scheme or address.netloc:
                continue
            path = unquote(address.path)
            file = (html / name).parent / path if path else html / name
            target = os.path.relpath(file.resolve(), html)
            if not file.exists():
                broken.append((name, path))
            elif "=" in address.fragment and target == "from_version_to_version.html":
                choice = parse_qs(address.fragment)  # of two releases, which its script reads
                if not {name for names in choice.values() for name in names} <= releases:
                    broken.append((name, f"{path}#{address.fragment}"))
            elif address.fragment and address.fragment not in anchors.get(target, ()):
                broken.append((name, f"{path}#{address.fragment}"))

    assert [] == broken


def test_pages_load_nothing_from_elsewhere(html: Path, soups: dict[str, BeautifulSoup]) -> None:
    """Scripts, styles, pictures, fonts: all come with the site."""
    elsewhere = []
    for name, soup in soups.items():
        tags = soup.select("script[src], img[src], iframe[src], source[src]")
        addresses = [tag["src"] for tag in tags]
        addresses += [tag["href"] for tag in soup.select("link[href]")]
        elsewhere += [(name, address) for address in addresses if urlsplit(address).netloc]
    for file in html.rglob("*.css"):
        found = re.findall(r"url\(\s*['\"]?(https?:|//)", file.read_text(errors="replace"))
        elsewhere += [(file.name, address) for address in found]

    assert [] == elsewhere


def test_no_script_and_no_style_stands_in_a_page(
    html: Path, soups: dict[str, BeautifulSoup]
) -> None:
    """Each page has the policy that forbids it, and hosts are told the same."""
    for name, soup in soups.items():
        inline = soup.select("script:not([src]):not([type='application/json']), style")
        handlers = [tag for tag in soup.find_all() if any(a.startswith("on") for a in tag.attrs)]
        held = [FINDER] if name == "404.html" else []
        policy = soup.select_one("meta[http-equiv='Content-Security-Policy']")

        assert held == [tag.string for tag in inline], name
        assert [] == handlers, name
        assert allowing(*held) == policy["content"], name
        assert policy.find_previous("script") is None, name
    told = f"Content-Security-Policy: {allowing(FINDER)}; frame-ancestors 'none'"
    assert told in (html / "_headers").read_text()


def test_the_search_finds_what_people_ask(html: Path) -> None:
    """The right page is among the first three for 95 of 100 queries, of each set."""
    asked, missed = searched.queries(), searched.misses(html)

    for name, queries in asked.items():
        assert len(missed[name]) <= 0.05 * len(queries), (name, missed[name])


def test_what_is_searched_is_there(html: Path, soups: dict[str, BeautifulSoup]) -> None:
    """Every page of the guide has a record, and every record leads to an anchor that exists."""
    text = (html / "_static" / "search_index.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("window.searchIndex=").rstrip(";\n"))
    pages = [address for address, _ in index["pages"]]
    anchors = {name: {tag["id"] for tag in soups[name].select("[id]")} for name in pages}
    lost = [
        (pages[page], anchor)
        for page, _, anchor, *_ in index["records"]
        if anchor and anchor not in anchors[pages[page]]
    ]

    assert [] == lost
    written = {f"{name}.html" for name in PAGES if not name.startswith("symbols/tf")}
    assert written | {name for name in soups if name.startswith("versions/")} == set(pages)
    assert all(len(record[4]) + len(record[3]) < 12_000 for record in index["records"])


def test_no_page_pays_for_the_search(html: Path, soups: dict[str, BeautifulSoup]) -> None:
    """The stock index is not made, and nothing of the search is loaded with a page."""
    assert not (html / "searchindex.js").exists()
    for name, soup in soups.items():
        scripts = [tag["src"] for tag in soup.select("script[src]")]
        found = [one for one in scripts if re.search(r"search|language_data|stemmer", one)]
        if name != "search.html":
            assert [] == found, name


def test_every_picture_has_alternative_text(soups: dict[str, BeautifulSoup]) -> None:
    """Of a sentence's length; and no two parts of a page share an id."""
    for name, soup in soups.items():
        ids = [tag["id"] for tag in soup.select("svg [id]")]

        assert len(ids) == len(set(ids)), name
        for picture in soup.select("article svg:not([aria-hidden]), article img"):
            assert len(picture.get("aria-label") or picture.get("alt") or "") > 20, name


def test_every_page_with_examples_ends_with_its_receipt(soups: dict[str, BeautifulSoup]) -> None:
    """All of its outputs as expected."""
    for name, paths in shown().items():
        receipt = soups[f"{name}.html"].select_one(".receipt")

        assert bool(receipt) == bool(paths), name
        if receipt:
            count = re.match(r"(\d+) of (\d+) outputs as expected\.", receipt.get_text().strip())
            assert count, name
            assert count[1] == count[2], name


def test_no_place_or_machine_shows(soups: dict[str, BeautifulSoup]) -> None:
    """No output holds a folder of this machine, its name, or an object's address."""
    folders = [str(ROOT), str(Path.home()), sys.prefix, os.uname().nodename]
    for name, soup in soups.items():
        for output in soup.select(".cell_output"):
            text = output.get_text()

            assert not re.search(r"\b0x[0-9a-f]{6,}\b", text), name
            assert not [folder for folder in folders if re.search(rf"{folder}\b", text)], name


OUTCOMES = ROOT / "_build" / "outcomes.json"
"""What ``nox -s tests`` keeps of the scripts' doctests."""


@pytest.mark.skipif(not OUTCOMES.exists(), reason="`nox -s tests` runs the doctests first")
@pytest.mark.usefixtures("html")
def test_pages_and_doctests_showed_the_same() -> None:
    """To the letter: two runs of a script, in two kinds of processes, differ in nothing.

    But for measurements, and for what an ellipsis stands for: names, which Keras counts on in a
    page's process, among them.
    """
    doctests = json.loads(OUTCOMES.read_text(encoding="utf-8"))
    folders = (ROOT / "_build" / "examples" / "cache").iterdir()
    newest = max(folders, key=lambda folder: (folder / "global.db").stat().st_mtime)
    cache, compared, differ = PageCache(newest), 0, []
    for docname, paths in shown().items():
        if not paths:
            continue
        outcomes = Run.from_data(cache.latest(docname)[1]).outcomes
        for path in paths:
            found = script.read(EXAMPLES, path)
            for example in found.examples:
                loose = example.object in found.measuring or doctest.ELLIPSIS in example.options
                if loose or example.name not in outcomes or example.name not in doctests:
                    continue
                compared += 1
                one, other = doctests[example.name], outcomes[example.name]
                if one != [other.text, other.error]:
                    differ.append((example.name, one, [other.text, other.error]))

    assert [] == differ
    assert compared > 2000


def test_two_builds_in_two_folders_give_the_same_pages(html: Path, tmp_path: Path) -> None:
    """Byte by byte; the second takes the outputs of the first, which another test compares."""
    made = ("_build/assets", "_build/examples/cache")
    for name in (*CODE, "docs", "examples", "records", "tests/numpy_project", *made):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("conf.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    other = build(tmp_path, tmp_path / "_build")
    names = {file.relative_to(html).as_posix() for file in html.rglob("*.html")}

    assert names == {file.relative_to(other).as_posix() for file in other.rglob("*.html")}
    for name in sorted(names):
        assert (html / name).read_bytes() == (other / name).read_bytes(), name
    index = "_static/search_index.js"
    assert (html / index).read_bytes() == (other / index).read_bytes()
