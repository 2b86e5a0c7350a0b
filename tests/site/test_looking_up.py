"""Search and pasted code in a browser: by keyboard, with large and with hostile input."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browse import Visit
from sites import ROOT

PROGRAMS = ROOT / "tests" / "programs"
OLD = (PROGRAMS / "session_mnist.py").read_text()
LINES = (f"x{n} = tf.placeholder(tf.float32, name='x{n}')" for n in range(2000))
LONG = "\n".join(["import tensorflow as tf", *LINES])


# -- Search ----------------------------------------------------------------------------------------


def test_a_key_opens_the_search_and_another_goes_to_what_it_found(visit: Visit) -> None:
    """Nothing of it is loaded before; the first result is one arrow and one Enter away."""
    page = visit.go("gradients/tape.html")
    before = [url for url in visit.bytes if "search" in url]
    page.keyboard.press("Control+k")
    page.keyboard.type("tf.nn.dropout")
    results = page.locator("#pst-search-dialog .search-found a")
    expect(results.first).to_contain_text("tf.nn.dropout")
    page.wait_for_timeout(500)  # until the list of the last letter is there
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/symbols/tf.nn.html#tf.nn.dropout")

    assert [] == before


def test_escape_closes_the_search(visit: Visit) -> None:
    """And the reader is where he was."""
    page = visit.go("gradients/tape.html")
    page.keyboard.press("/")
    expect(page.locator("#pst-search-dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#pst-search-dialog")).to_be_hidden()

    assert page.url.endswith("/gradients/tape.html")


def test_enter_leads_to_the_page_of_all_results(visit: Visit) -> None:
    """It has the question in its address, and says how many there are."""
    page = visit.go("index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("what replaced tf.Session")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    expect(page.locator(".search-told").last).to_have_text(re.compile(r"\d+ results"))
    page.reload()
    expect(page.locator(".bd-search-container .search-found a").first).to_be_visible()


def test_a_hostile_question_is_text(visit: Visit) -> None:
    """Also in the address."""
    page = visit.go("search.html?q=%3Cimg%20src%3Dx%20onerror%3D%22caught%3D1%22%3E%20session")
    expect(page.locator(".search-told").last).not_to_be_empty()

    assert 0 == page.locator("article img[src=x], .bd-search-container img").count()
    assert not page.evaluate("window.caught")


# -- Names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "name", "told"),
    [
        ("tf.compat.v1.placeholder", "tf.placeholder", "0.12 to 1.15"),
        ("from keras.layers.core import Dense", "tf.keras.layers.Dense", "since 1.8"),
        ("tf.keras.optimizers.experimental.Adam()", None, "tf.keras.optimizers.Adam"),
        ("tensorflow.contrib.framework.nest", None, "tf.nest"),
        ("tf.keras.layers.Dense.get_config", None, "since 1.8"),
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_spelled(
    visit: Visit, typed: str, name: str | None, told: str
) -> None:
    """With the releases that have it; members and what never was public, from a second script."""
    page = visit.go("symbols/index.html")
    page.locator("#symbol-field").fill(typed)
    first = page.locator("#symbol-found li").first
    expect(first.locator("code")).to_have_text(name or typed.removesuffix("()"))
    expect(first).to_contain_text(told)

    assert visit.faults == []


def test_a_hostile_name_is_text(visit: Visit) -> None:
    """And nothing is found."""
    page = visit.go("symbols/index.html")
    page.locator("#symbol-field").fill("tf.<img src=x onerror=alert(1)>.a")
    expect(page.locator(".symbol-told")).to_have_text("No names")

    assert page.locator("#symbol-found *").count() == 0


# -- From a version to another ---------------------------------------------------------------------


def test_a_link_keeps_the_choice_of_two_releases(visit: Visit) -> None:
    """What is computed otherwise stands first; a name that is gone leads to its row."""
    page = visit.go("from_version_to_version.html#from=2.8&to=2.21")
    expect(page.locator(".between-told")).to_contain_text("From TensorFlow 2.8.4 to ")
    heads = page.locator(".between-found h2")
    expect(heads.first).to_contain_text("Computed otherwise, without a word")
    assert int(heads.first.locator(".between-count").inner_text()) > 100
    page.locator(".between-silent details").first.locator("summary").click()
    expect(page.locator(".between-silent details").first).to_contain_text("Before")
    page.locator(".between-gone summary", has_text="tf.keras.optimizers").first.click()
    link = page.locator(".between-gone a[href*='symbols/']").first
    assert link.get_attribute("href").startswith("symbols/tf")

    assert visit.faults == []


def test_another_release_is_chosen_and_kept_in_the_address(visit: Visit) -> None:
    """So that it can be sent to others, and the way back works."""
    page = visit.go("from_version_to_version.html")
    page.locator("#between-from").select_option(label="2.13.1")
    expect(page.locator(".between-told")).to_contain_text("From TensorFlow 2.13.1")
    assert "from=tf-2.13.1-cpu" in page.url
    page.go_back()
    expect(page.locator(".between-told")).not_to_contain_text("2.13.1")

    assert visit.faults == []


def test_a_hostile_choice_is_none(visit: Visit) -> None:
    """An address is text, and may name no release."""
    page = visit.go("from_version_to_version.html#from=<img src=x>&to=__proto__")
    expect(page.locator(".between-told")).to_contain_text("to TensorFlow 2.")

    assert visit.faults == []


# -- Pasted code -----------------------------------------------------------------------------------


def pasted(page: Page, text: str) -> None:
    """Put a text into the field, as a paste does."""
    page.locator(".port textarea").evaluate(
        """(field, text) => {
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        text,
    )


def test_a_program_is_told_line_by_line(visit: Visit, context: BrowserContext) -> None:
    """The worst first; each finding leads to its page; the report is Markdown."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.go("paste_your_code.html")
    pasted(page, OLD)
    told = page.locator(".port [role=status], .port [aria-live]").first
    expect(told).to_contain_text(re.compile(r"\d+ symbols in \d+ places"))
    expect(page.locator(".port table tbody tr").first).to_contain_text("gone")
    link = page.locator(".port table a[href*='no_more_sessions']").first
    expect(link).to_be_visible()
    page.get_by_role("button", name="Copy the report").click()
    page.wait_for_timeout(200)
    report = page.evaluate("navigator.clipboard.readText()")

    assert "tf.Session" in report
    assert "|" in report or "- " in report


def test_two_thousand_lines_are_told(visit: Visit) -> None:
    """None is left out."""
    page = visit.go("paste_your_code.html")
    pasted(page, LONG)
    told = page.locator(".port [role=status], .port [aria-live]").first
    expect(told).to_contain_text("4000 places")


def test_many_places_of_a_symbol_are_one_row(visit: Visit) -> None:
    """How many is said; their lines are shown when asked for, or when a mark leads there."""
    page = visit.go("paste_your_code.html")
    pasted(page, "import tensorflow as tf\n" + "tf.log(1)\n" * 14 + "tf.log(1, axis=2)\n")
    row = page.locator(".port table tbody tr")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("15 × tf.log")
    line = row.locator("a[href='#port-line-9']")
    expect(line).to_be_hidden()
    row.locator("summary", has_text="15 places").click()
    expect(line).to_be_visible()


IMPORT = "import tensorflow as tf\n"
HOSTILE = {
    "markup": IMPORT + "# <img src=x onerror='caught=1'><script>caught=1</script>\ntf.Session()",
    "markup for a name": IMPORT + "tf.Session('</pre><script>caught=1</script>')",
    "a huge line": IMPORT + "x = [" + "tf.Session(), " * 20_000 + "]",
    "half a file": OLD[: len(OLD) // 2] + "\ndef broken(:\n  '''",
    "nothing of Python": "%PDF-1.4\n\x00\x01\x02 " + "\ufffd" * 5000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_pasted_is_never_run(visit: Visit, name: str) -> None:
    """Nor does any of it become a part of the page; an answer comes in any case."""
    page = visit.go("paste_your_code.html")
    before = page.locator("img").count()
    pasted(page, HOSTILE[name])
    told = page.locator(".port [role=status], .port [aria-live]").first
    expect(told).not_to_be_empty(timeout=20_000)

    assert before == page.locator("img").count()
    assert not page.evaluate("window.caught")


@pytest.mark.parametrize(
    ("message", "name", "told"),
    [
        ("module 'tensorflow' has no attribute 'batch_gather'", "tf.batch_gather", ""),
        ("AttributeError: 'Functional' object has no attribute 'get_updates_for'",
         "tf.keras.Model.get_updates_for", "TensorFlow"),
    ],
)  # fmt: skip
def test_a_message_that_no_entry_knows_is_told_by_the_names(
    visit: Visit, message: str, name: str, told: str
) -> None:
    """What became of what it names; of a name that nobody had, nothing."""
    page = visit.go("errors.html")
    page.locator("#error-text").fill(message)
    found = page.locator("#error-found .error-entry")
    expect(found.locator("code").first).to_have_text(name)
    expect(found).to_contain_text(told)
    page.locator("#error-text").fill(
        "AttributeError: module 'tensorflow' has no attribute 'mine_x'"
    )
    expect(found).to_have_count(0)

    assert visit.faults == []
