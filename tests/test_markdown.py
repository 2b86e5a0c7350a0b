"""A page's HTML as Markdown: what stands around the examples, and its links."""

import pytest

from doctested.sphinx.downloads.links import absolute, beside, in_words, within
from doctested.sphinx.downloads.markdown import Mark, fenced, markdown, split


def as_markdown(html: str) -> str:
    return markdown(html, lambda address: address).strip()


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>One<a class='headerlink' href='#one'>#</a></h2>", "## One"),
        ("<p>A <em>b</em> <strong>c</strong> <code>d*e</code></p>", "A *b* **c** `d*e`"),
        ("<p>2 * 3_4</p>", r"2 \* 3\_4"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
        (
            "<div class='admonition note'><p class='admonition-title'>Why?</p><p>So.</p></div>",
            "> **Why?**\n>\n> So.",
        ),
        (
            "<details><summary>Solution</summary><div><p>It is 4.</p></div></details>",
            "**Solution**\n\nIt is 4.",
        ),
        (
            "<div class='sd-tab-set'><input type='radio'><label class='sd-tab-label'>Now</label>"
            "<div class='sd-tab-content'><p>a</p></div></div>",
            "**Now**\n\na",
        ),
        ("<dl><dt>word</dt><dd><p>what it is</p></dd></dl>", "**word**\n\nwhat it is"),
        (
            "<div class='highlight-python notranslate'><div class='highlight'><pre>"
            "<span>a</span> = 1\n</pre></div></div>",
            "```python\na = 1\n```",
        ),
        ("<pre>text\n  as it is\n</pre>", "```text\ntext\n  as it is\n```"),
        ("<svg aria-label='A line.'><path/></svg>", "*Figure: A line.*"),
        ("<script>alert(1)</script><form><p>b</p></form><p>c</p>", "c"),
        (
            "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
            "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
            "| a | b |\n| --- | --- |\n| 1 | 2 |",
        ),
    ],
)
def test_what_stands_on_a_page_becomes_plain_markdown(html: str, expected: str) -> None:
    """Nothing of MyST, of the theme or of a form is left."""
    assert expected == as_markdown(html)


def test_examples_leave_marks_wherever_they_stand() -> None:
    """In a list, in a box, and folded in a solution; the text around them stays."""
    example = "<div class='example'><pre>x</pre></div>"
    html = (
        f"<p>One.</p>{example}<div class='admonition'><p>Two.</p>{example}</div>"
        f"<ul><li><p>Three.</p>{example}</li></ul><details><summary>S</summary>{example}</details>"
    )

    marks = [part for part in split(as_markdown(html)) if isinstance(part, Mark)]
    texts = [part for part in split(as_markdown(html)) if isinstance(part, str)]

    assert [0, 1, 2, 3] == [mark.number for mark in marks]
    assert ["", "> ", "  ", ""] == [mark.prefix for mark in marks]
    assert [False, False, False, True] == [mark.folded for mark in marks]
    assert ["One.", "> Two.", "- Three.", "**S**"] == [text.rstrip("> \n") for text in texts]


def test_a_fence_is_longer_than_any_in_its_text() -> None:
    """So that a page about Markdown can be shown."""
    assert "`````md\n````\na\n````\n`````" == fenced("````\na\n````", "md")


@pytest.mark.parametrize(
    ("address", "page", "twin", "whole"),
    [
        ("c.html", "a/b", "c.html.md", "a/c.html"),
        ("../d/e.html#f", "a/b", "../d/e.html.md#f", "d/e.html#f"),
        ("#here", "a/b", "#here", "a/b.html#here"),
        ("../examples/x.html#line-1", "a/b", "../examples/x.html#line-1", "examples/x.html#line-1"),
        ("data.json", "b", "data.json", "data.json"),
        ("https://example.org/x#y", "a/b", "https://example.org/x#y", None),
    ],
)
def test_a_link_leads_where_it_led(address: str, page: str, twin: str, whole: str | None) -> None:
    """From a page's Markdown to those of others, and from anywhere where the address is known."""
    noted = f"[text]({within(page, address)})"

    assert f"[text]({twin})" == beside(noted, page)
    expected = address if whole is None else f"https://example.org/site/{whole}"
    assert f"[text]({expected})" == absolute(noted, "https://example.org/site/")


def test_a_link_that_cannot_be_followed_is_said_in_words() -> None:
    """By the title of the page that it leads to, unless it says it already."""
    titles = {"a/c": "Other", "a/b": "This"}
    text = "".join(
        f"[{said}]({within('a/b', address)})."
        for said, address in (("there", "c.html"), ("`Other`", "c.html"), ("up", "#x"), ("f", "f"))
    )

    assert "there (*Other*).`Other`.up.f." == in_words(text, "a/b", titles)
    assert "[x](https://example.org/)" == in_words("[x](https://example.org/)", "a/b", titles)
