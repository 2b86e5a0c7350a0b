"""What a reader does with the site: by mouse, by keyboard, from a folder, under any path."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from browse import Visit, until
from kinds import KINDS
from serving import served
from sites import ROOT

SHOTS = ROOT / "_build" / "screenshots"
WIDTHS = {"phone": 390, "tablet": 820, "desk": 1280}
LESSON = "gradients/tape.html"

APART = """() => {
  const box = (selector) => {
    const found = document.querySelector(selector);
    const rect = found && found.getBoundingClientRect();
    return rect && rect.width && rect.height && getComputedStyle(found).visibility !== "hidden" ? rect : null;
  };
  const parts = [".bd-header-article", ".bd-article", "#pst-primary-sidebar", ".prev-next-footer"];
  const boxes = parts.map((part) => [part, box(part)]).filter(([, rect]) => rect);
  const faults = [];
  boxes.forEach(([one, a], place) => boxes.slice(place + 1).forEach(([other, b]) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 2 && high > 2) faults.push(`${one} lies on ${other}`);
  }));
  const scrolls = (node) => {
    for (; node && node !== document.body; node = node.parentElement)
      if (/auto|scroll/.test(getComputedStyle(node).overflowX)) return true;
    return false;
  };
  document.querySelectorAll(".bd-article *").forEach((node) => {
    const rect = node.getBoundingClientRect();
    if (rect.width && rect.right > innerWidth + 1 && !scrolls(node))
      faults.push(`${node.tagName}.${node.className} ends ${Math.round(rect.right - innerWidth)} pixels outside`);
  });
  return faults;
}"""  # noqa: E501  a program of its own


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_lies_on_anything(visit: Visit, kind: str, width: str) -> None:
    """A picture of each, light and dark, is kept in ``_build/screenshots``."""
    visit.page.set_viewport_size({"width": WIDTHS[width], "height": 900})
    page = visit.go(f"{KINDS[kind]}.html")
    found = page.evaluate(APART)
    SHOTS.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.screenshot(path=SHOTS / f"{kind.replace(' ', '-')}-{width}-{scheme}.png")

    assert [] == found


def test_the_mode_is_chosen_and_remembered(visit: Visit) -> None:
    """Auto, light and dark, on every page."""
    page = visit.go(LESSON)
    theme = "[document.documentElement.dataset.mode, document.documentElement.dataset.theme]"
    seen = []
    for mode in ("dark", "light", "auto", "dark"):
        page.locator(".theme-switch-button").click()
        page.locator(f".dropdown-item[data-mode={mode}], [data-mode={mode}].dropdown-item").click()
        seen.append(page.evaluate(theme))
    visit.go("index.html")

    assert [["dark", "dark"], ["light", "light"], ["auto", "light"], ["dark", "dark"]] == seen
    assert ["dark", "dark"] == page.evaluate(theme)


def test_a_page_has_its_colours_before_any_other_script_has_run(visit: Visit) -> None:
    """The first paint is in the reader's own mode: one small script comes before it."""
    visit.page.route(re.compile(r"(?<!/mode)\.js\b"), lambda route: route.abort())
    visit.page.emulate_media(color_scheme="dark")
    page = visit.go(LESSON)
    dark = page.evaluate("document.documentElement.dataset.theme")
    visit.faults.clear()  # scripts that this test has kept away

    assert "dark" == dark


def test_tabs_show_the_other_program(visit: Visit) -> None:
    """TensorFlow 1 beside TensorFlow 2, by keyboard too."""
    page = visit.go(LESSON)
    tabs = page.locator(".sd-tab-set").first
    old, new = (tabs.locator("> label").nth(number) for number in (0, 1))
    shown = tabs.locator("> .sd-tab-content:visible")
    old.click()
    first = shown.inner_text()
    new.click()
    second = shown.inner_text()
    page.keyboard.press("ArrowLeft")
    third = shown.inner_text()

    assert first != second
    assert first == third


def test_code_is_copied_without_prompts(visit: Visit, context: BrowserContext) -> None:
    """The first box of a lesson, as it stands there."""
    page = visit.go(LESSON)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = page.locator(".example-code div.highlight:visible").first
    box.hover()
    box.locator("button.copybtn").click()
    expect(box.locator("button.copybtn")).to_have_class("copybtn o-tooltip--left success")
    copied = page.evaluate("navigator.clipboard.readText()")

    assert "import tensorflow as tf" in copied
    assert ">>>" not in copied
    assert copied.strip() == box.locator("pre").inner_text().strip()


def test_the_keyboard_reaches_everything_and_leaves_it(visit: Visit) -> None:
    """From the skip link through side bar and page to its foot, and out again."""
    page = visit.go(LESSON)
    where = """() => {
      const at = document.activeElement;
      const area = (node) => node.getBoundingClientRect().width * node.getBoundingClientRect().height;
      const part = at.closest("#pst-primary-sidebar, .bd-header-article, article, .prev-next-footer");
      return [at.tagName, part ? part.id || part.className.split(" ")[0] : at.id || "", Math.max(area(at), ...[...at.children].map(area))];
    }"""  # noqa: E501
    seen = []
    for _ in range(400):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(where))
        if seen[-1][0] == "BODY":
            break
    parts = [part for _, part, _ in seen]

    assert "BODY" == seen[-1][0], "the keyboard is caught"
    assert {"pst-primary-sidebar", "bd-header-article", "bd-article", "prev-next-footer"} <= set(
        parts
    )
    assert all(area > 0 for _, _, area in seen[:-1])


def test_the_skip_link_leads_to_the_text(visit: Visit) -> None:
    """The first thing that the keyboard reaches."""
    page = visit.go(LESSON)
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")

    assert "Skip to main content" == first
    assert page.url.endswith("#main-content")


@pytest.mark.parametrize("prefix", ["", "/some/where"])
def test_the_site_works_under_any_path(
    visiting: Callable[[str], Visit], built: Path, prefix: str
) -> None:
    """From the first page on, by its own links."""
    with served(built, prefix) as address:
        visit = visiting(address)
        page = visit.go("index.html")
        for _ in range(5):
            page.locator(".prev-next-footer .right-next").click()
            page.wait_for_load_state()
        page.locator("a.example-path:visible").first.click()
        page.wait_for_load_state("networkidle")

    assert [] == visit.faults
    assert page.url.startswith(f"{address}/examples/")


def test_the_site_works_from_a_folder(visiting: Callable[[str], Visit], built: Path) -> None:
    """Nothing is fetched: what is looked through comes as scripts."""
    visit = visiting(built.as_uri())
    for name in KINDS.values():
        page = visit.go(f"{name}.html")
    page = visit.go("symbols/index.html")
    page.locator("#symbol-field").fill("tf.placeholder")
    expect(page.locator("#symbol-found li").first).to_contain_text("tf.placeholder")
    page = visit.go("errors.html")
    page.get_by_label("Paste an error message").fill(
        "AttributeError: module 'tensorflow' has no attribute 'Session'"
    )
    expect(page.locator("#error-found a").first).to_have_attribute("href", "#no-session")

    assert [] == visit.faults


def test_symbols_are_found_by_keyboard(visit: Visit) -> None:
    """Typed, chosen by arrows, opened by Enter, emptied by Escape."""
    page = visit.go("symbols/index.html")
    field = page.locator("#symbol-field")
    field.press_sequentially("nn.dropou")
    expect(page.locator("#symbol-found li").first).to_contain_text("tf.nn.dropout")
    field.press("Escape")
    expect(page.locator("#symbol-found li")).to_have_count(0)
    field.press_sequentially("tf.nn.dropout")
    expect(page.locator("#symbol-found li").first).to_contain_text("tf.nn.dropout")
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/symbols/tf.nn.html#tf.nn.dropout")
    inside = page.evaluate(
        "document.getElementById('tf.nn.dropout').getBoundingClientRect().top < innerHeight"
    )

    assert inside


HOSTILE = {
    "markup": "<img src=x onerror=alert(1)><script>alert(2)</script>",
    "a huge line": "ValueError: " + "x" * 500_000,
    "a long paste": "Traceback (most recent call last):\n" + '  File "a.py", line 3\n' * 20_000,
    "controls": "Error\x00\x1b[31m\u202e: module 'tensorflow' has no attribute 'Session'",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_pasted_is_only_ever_text(visit: Visit, name: str) -> None:
    """Nothing of it runs, or becomes a part of the page."""
    page = visit.go("errors.html")
    page.evaluate("void (window.alert = () => { window.caught = true; })")
    page.get_by_label("Paste an error message").focus()
    until(page, "Boolean(window.errorsIndex)")
    before = page.locator("img, script").count()
    page.evaluate(
        """(text) => {
          const field = document.getElementById("error-text");
          field.value = text;
          field.dispatchEvent(new Event("input"));
        }""",
        HOSTILE[name],
    )
    page.wait_for_timeout(300)

    assert before == page.locator("img, script").count()
    assert not page.evaluate("window.caught")


def test_a_page_is_whole_without_scripts(browser: Browser, address: str) -> None:
    """Code and outputs are there, and no control that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    visit = Visit(context.new_page(), address)
    page = visit.go(LESSON)
    outputs = page.locator(".cell_output:visible").count()
    dead = page.locator(".pst-js-only:visible").count()
    context.close()

    assert outputs > 3
    assert 0 == dead
    assert [] == visit.faults


def test_a_printed_page_holds_the_text_alone(visit: Visit) -> None:
    """No side bar, no buttons; code that is wide is broken, not cut off."""
    page = visit.go(LESSON)
    page.emulate_media(media="print")

    expect(page.locator("#pst-primary-sidebar")).to_be_hidden()
    expect(page.locator(".bd-header-article")).to_be_hidden()
    expect(page.locator("article.bd-article h2").first).to_be_visible()
    assert "pre-wrap" == page.evaluate(
        "getComputedStyle(document.querySelector('.example-code pre')).whiteSpace"
    )


def test_motion_is_reduced_where_that_is_asked_for(visit: Visit) -> None:
    """Nothing slides or fades."""
    visit.page.emulate_media(reduced_motion="reduce")
    page = visit.go("index.html")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((node) => {
             const style = getComputedStyle(node);
             return style.transitionDuration.split(", ").some((one) => parseFloat(one) > 0)
               || style.animationName !== "none" || style.scrollBehavior === "smooth";
           }).length"""
    )

    assert 0 == moving
