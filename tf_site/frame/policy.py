"""What a page may load and run: a Content-Security-Policy in its head, for hosts in ``_headers``.

Scripts and style sheets come from the site's own files, and none stands in a page, so that whatever
a page shows (an output, a message, what a reader pastes) is never run. Attributes of style are let:
the drawings of examples consist of them, and they can load nothing. A build that is served live has
no policy: its server puts a script of its own into each page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

RULES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
"""The policy's directives, each with its sources."""

POLICY = "; ".join(f"{name} {sources}" for name, sources in RULES.items())

_HEADERS = f"""/*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
"""


def add_policy(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Give a page its policy, and take out the theme's scripts that stand in the page itself.

    They set options of a switch of versions and of a search that this site does not have.
    """
    if app.builder.name != "html":
        return
    if not app.config.html_context.get("live"):
        context["policy"] = POLICY
    files = context.get("script_files", [])
    context["script_files"] = [file for file in files if getattr(file, "filename", file)]


def write_headers(app: Sphinx, exception: Exception | None) -> None:
    """Write the policy for hosts that read ``_headers`` (Netlify, Cloudflare Pages)."""
    if exception is None and app.builder.name == "html":
        (Path(app.outdir) / "_headers").write_text(_HEADERS, encoding="utf-8")
