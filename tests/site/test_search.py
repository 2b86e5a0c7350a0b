"""The search as a reader meets it, in a browser: the dialog, the page of results, the keyboard."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from serving import served
from sites import ROOT, SQUARE, Site

pytestmark = pytest.mark.filterwarnings("ignore")  # of the theme, which uses what Sphinx deprecates

SETTINGS = {
    "html_static_path": ["_static"],
    "html_css_files": ["site.css"],
    "templates_path": ["_templates"],
    "search_page": "search.html",
    "html_theme": "sphinx_book_theme",
}
DIVIDE = '''
"""Divides."""


def divide(x):
    """Return one x-th.

    >>> divide(0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    return 1 / x
'''
ENTRY = """
[zero]
group = "Numbers"
example = "divide.py::divide::1"
cause = "It is zero."
mend = "Add one."
page = "index"
"""
PAGES = {
    "square.py": SQUARE,
    "divide.py": DIVIDE,
    "errors.toml": ENTRY,
    "errors.md": "# Errors\n\n```{example} divide.py\n```\n\n```{errors}\n```\n",
    "index.md": "# Squares\n\nOf `tf`.\n\n```{toctree}\ndeep/other\nwords\nerrors\n```\n",
    "words.md": "# List\n\n```{glossary}\ncube\n  A box.\n```\n",
    "deep/other.md": "# Other things\n\nNo square is a cube.\n\n## Cubes\n\nThey have six faces.\n",
}
DIALOG, PAGE = "#pst-search-dialog", ".bd-search-container"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of two pages, one of them in a folder."""
    site = Site(tmp_path_factory.mktemp("site"))
    site.write(PAGES)
    for name in ("_static", "_templates"):
        shutil.copytree(ROOT / "docs" / name, site.folder / name)
    result = site.build(**SETTINGS)

    assert "" == result.warnings
    return site.folder / "_build" / "html"


@pytest.fixture(params=["folder", "server"])
def start(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Where the site is: in a folder on disk, or below a path of a server."""
    if request.param == "folder":
        yield f"file://{folder}/"
    else:
        with served(folder.parent) as address:
            yield f"{address}/html/"


@pytest.fixture
def page(browser: object) -> Iterator[object]:
    """A tab in which no error is thrown."""
    context = browser.new_context()
    context.set_default_timeout(60_000)
    opened = context.new_page()
    errors: list[object] = []
    opened.on("pageerror", lambda error: errors.append(error))
    opened.asked = []
    opened.on("request", lambda request: opened.asked.append(request.url))
    yield opened
    context.close()

    assert [] == errors


def typed(page: object, text: str, place: str = DIALOG) -> None:
    """Type, and wait for what is found."""
    page.fill(f"{place} input", text)
    page.wait_for_selector(f"{place} .search-found:not([aria-busy])")
    expect(page.locator(f"{place} .search-told")).not_to_be_empty()


def test_nothing_is_loaded_before_a_search_begins(page: object, start: str) -> None:
    """Neither of the stock search nor of ours; then the parts of ours, from the site itself."""
    page.goto(f"{start}deep/other.html")
    page.wait_for_load_state("load")
    before = [address for address in page.asked if "search" in address or "language" in address]
    page.click(".search-button-field")
    typed(page, "cube")
    names = {address.rsplit("/", 1)[1] for address in page.asked if "search" in address}

    assert [] == before
    assert {"search.css", "search.js", "search_engine.js", "search_index.js"} == names
    assert all(address.startswith(start) for address in page.asked)


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_a_key_opens_it_and_results_come_as_one_types(page: object, start: str, key: str) -> None:
    """With their number told, the page and the section named, and links that lead there."""
    page.goto(f"{start}deep/other.html")
    page.wait_for_load_state("load")
    page.keyboard.press(key)
    page.keyboard.type("six faces")
    page.wait_for_selector(f"{DIALOG} .search-result")
    link = page.locator(f"{DIALOG} .search-result > a").first

    assert "1 result" == page.inner_text(f"{DIALOG} .search-told")
    assert "status" == page.get_attribute(f"{DIALOG} .search-told", "role")
    assert "Other things › Cubes" == link.locator(".search-title").inner_text()
    assert "Page" == link.locator(".search-kind").inner_text()
    assert ["six", "faces"] == link.locator("mark").all_inner_texts()
    assert f"{start}deep/other.html#cubes" == link.evaluate("link => link.href")


def test_arrows_go_along_the_results_and_escape_goes_back(page: object, start: str) -> None:
    """Down to the first, up to the field; Enter follows; a letter goes on in the field."""
    page.goto(f"{start}index.html")
    page.wait_for_load_state("load")
    page.keyboard.press("/")
    typed(page, "square")
    field = "document.activeElement === document.querySelector('#pst-search-dialog input')"
    links = page.locator(f"{DIALOG} .search-result > a").evaluate_all("all => all.map(a => a.href)")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.href")
    page.keyboard.press("ArrowUp")
    first = page.evaluate("document.activeElement.href")
    page.keyboard.press("Escape")
    back = page.evaluate(field)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("s")
    letter = page.evaluate(field), page.input_value(f"{DIALOG} input")
    typed(page, "six faces")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/other.html#cubes")

    assert links[:2] == [first, second]
    assert back
    assert (True, "squares") == letter


def test_escape_in_the_field_closes_the_dialog(page: object, start: str) -> None:
    """The theme's own key still does so."""
    page.goto(f"{start}index.html")
    page.wait_for_load_state("load")
    page.keyboard.press("/")
    page.wait_for_selector(f"{DIALOG}[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector(DIALOG, state="hidden")


def test_enter_leads_to_the_page_of_all_results(page: object, start: str) -> None:
    """With the query in its address, as the stock page has it; there is one search, not two."""
    page.goto(f"{start}deep/other.html")
    page.wait_for_load_state("load")
    page.keyboard.press("/")
    typed(page, "cube & square")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    page.wait_for_selector(f"{PAGE} .search-result")

    assert "cube & square" == page.input_value(f"{PAGE} input")
    assert 0 == page.locator("#search-results").count()
    assert 1 == page.locator(f"{PAGE} .search-results").count()


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>'])
def test_what_is_typed_is_never_markup(page: object, start: str, text: str) -> None:
    """It stands there as text."""
    page.goto(f"{start}search.html?q={quote(text)}")
    page.wait_for_selector(f"{PAGE} .search-advice")

    assert f"Nothing found for “{text}”." == page.inner_text(f"{PAGE} .search-told")
    assert 0 == page.locator(f"{PAGE} img, {PAGE} script").count()


def test_an_empty_query_and_no_result_say_what_to_try(page: object, start: str) -> None:
    """With examples that are links."""
    page.goto(f"{start}search.html")
    page.wait_for_selector(f"{PAGE} .search-advice")
    empty = page.inner_text(f"{PAGE} .search-advice")
    typed(page, "qqxyzzy", PAGE)

    assert "Ask for a name, in words, or with an error message." in empty
    assert "Try fewer or other words" in page.inner_text(f"{PAGE} .search-advice")
    assert page.locator(f"{PAGE} .search-advice a").first.get_attribute("href").startswith(start)


def test_the_field_on_the_page_of_results_has_the_focus(page: object, start: str) -> None:
    """And Ctrl+K gives it back."""
    page.goto(f"{start}search.html?q=cube")
    page.wait_for_selector(f"{PAGE} .search-result")
    script = "document.activeElement === document.querySelector('.bd-search-container input')"
    first = page.evaluate(script)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Control+k")

    assert [True, True] == [first, page.evaluate(script)]


def test_a_pasted_traceback_is_its_last_error(page: object, start: str) -> None:
    """A field has one line."""
    page.goto(f"{start}search.html")
    page.wait_for_selector(f"{PAGE} .search-advice")
    text = 'Traceback:\n  File "a.py", line 1\nValueError: no cube\n\nIn [2]:'
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const event = new ClipboardEvent("paste", {clipboardData: data, cancelable: true});
          document.querySelector(".bd-search-container input").dispatchEvent(event);
        }""",
        text,
    )

    assert "ValueError: no cube" == page.input_value(f"{PAGE} input")


def test_a_message_finds_its_entry_and_is_handed_on(page: object, start: str) -> None:
    """By what errors.js knows, which is loaded for it; the page of errors looks it up again."""
    page.goto(f"{start}deep/other.html")
    page.wait_for_load_state("load")
    page.keyboard.press("/")
    typed(page, "ZeroDivisionError: division by zero")
    first = page.locator(f"{DIALOG} .search-result > a").first

    assert f"{start}errors.html#zero" == first.evaluate("link => link.href")
    assert "Error" == first.locator(".search-kind").inner_text()
    assert {"errors.js", "errors_index.js"} <= {one.rsplit("/", 1)[1] for one in page.asked}
    page.click(f"{DIALOG} .search-as-error a")
    page.wait_for_url("**/errors.html?q=*")
    page.wait_for_selector("#error-found .error-entry")

    assert "ZeroDivisionError: division by zero" == page.input_value("#error-text")


def test_an_old_query_never_overtakes_a_new_one(page: object, folder: Path) -> None:
    """What is found for the one while the other is typed is not shown."""
    held: list[object] = []
    with served(folder) as address:
        page.route("**/search_index.js", lambda route: held.append(route))
        page.goto(f"{address}/index.html")
        page.wait_for_load_state("load")
        page.click(".search-button-field")
        for text in ("squ", "six faces"):
            page.fill(f"{DIALOG} input", text)
            page.wait_for_timeout(150)  # both are asked for, neither has an index
        page.evaluate(
            """() => {
              window.shown = [];
              new MutationObserver(() => window.shown.push(document.querySelector(
                "#pst-search-dialog .search-told").textContent)).observe(
                document.querySelector("#pst-search-dialog .search-found"), {childList: true});
            }"""
        )
        held[0].continue_()
        page.wait_for_selector(f"{DIALOG} .search-result")

    assert 1 == len(held)
    assert {"1 result"} == set(page.evaluate("window.shown"))
    assert "Other things › Cubes" == page.inner_text(f"{DIALOG} .search-title")


def test_without_javascript_there_are_lists(browser: object, folder: Path) -> None:
    """The page of results says so, and leads to them; its form keeps working as a link."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{folder}/search.html")
    text = page.inner_text(f"{PAGE} noscript")
    links = page.locator(f"{PAGE} noscript a").evaluate_all("all => all.map(a => a.href)")
    context.close()

    assert "needs JavaScript" in text
    assert all(Path(link.removeprefix("file://")).exists() for link in links)
    assert len(links) >= 2


def test_filters_show_one_kind(page: object, folder: Path) -> None:
    """Their number is told; the button that is pressed says so, and keeps the focus."""
    page.goto(f"file://{folder}/search.html?q=cube")
    page.wait_for_selector(f"{PAGE} .search-result")
    buttons = page.locator(f"{PAGE} .search-filters button")
    texts = buttons.all_inner_texts()
    buttons.nth(2).click()
    kinds = page.locator(f"{PAGE} .search-kind").all_inner_texts()
    pressed = buttons.evaluate_all("all => all.map(one => one.getAttribute('aria-pressed'))")

    assert ["All 2", "Pages 1", "Words 1"] == texts
    assert ["Word"] == kinds
    assert ["false", "false", "true"] == pressed
    assert "1 word" == page.inner_text(f"{PAGE} .search-told")
    assert page.evaluate("document.activeElement.textContent") == "Words 1"
