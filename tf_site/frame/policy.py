"""What a page may load and run: a Content-Security-Policy in its head, for hosts in ``_headers``.

Scripts and style sheets come from the site's own files, and none stands in a page, so that whatever
a page shows (an output, a message, what a reader pastes) is never run. Attributes of style are let:
the drawings of examples consist of them, and they can load nothing. A build that is served live has
no policy: its server puts a script of its own into each page.
"""

from __future__ import annotations

import base64
import hashlib
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

FINDER = """
// Without the site's address its links hold only beside the front page: look for it further up.
(async () => {
  "use strict";
  if (!/^https?:$/.test(location.protocol) || /\\/404(\\.html)?$/.test(location.pathname)) return;
  for (let folder = location.pathname; folder.includes("/"); ) {
    folder = folder.slice(0, folder.replace(/\\/$/, "").lastIndexOf("/") + 1);
    const there = await fetch(`${folder}404.html`, { method: "HEAD" });
    if (there.ok) {
      location.replace(`${folder}404.html#${encodeURIComponent(location.pathname)}`);
      return;
    }
    if (folder === "/" || folder === "") return;
  }
})();
"""
"""The page for what is missing holds it itself: where that is shown, no file is where it says."""


def allowing(*scripts: str) -> str:
    """The policy that lets these texts run as scripts in a page, and no other.

    >>> allowing("1").split("; ")[1]
    "script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"
    """
    digests = [hashlib.sha256(script.encode()).digest() for script in scripts]
    sources = [f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
    return POLICY.replace("script-src 'self'", f"script-src 'self'{''.join(sources)}")


def tag(*scripts: str) -> str:
    """The element of a page's head that has its policy; it stands before all that it is for."""
    return f'<meta http-equiv="Content-Security-Policy" content="{allowing(*scripts)}">'


def add_policy(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Give a page its policy, and take out the theme's scripts that stand in the page itself.

    They set options of a switch of versions and of a search that this site does not have. What a
    page must hold itself (``inline_scripts``) is named by its digest.
    """
    if app.builder.name != "html":
        return
    if not app.config.html_context.get("live"):
        first = tag(*context.get("inline_scripts", ()))
        context["metatags"] = f"\n    {first}{context.get('metatags', '')}"
    files = context.get("script_files", [])
    context["script_files"] = [file for file in files if getattr(file, "filename", file)]


def write_headers(app: Sphinx, exception: Exception | None) -> None:
    """Write the policy for hosts that read ``_headers`` (Netlify, Cloudflare Pages)."""
    if exception is None and app.builder.name == "html":
        lines = (
            "/*",
            f"  Content-Security-Policy: {allowing(FINDER)}; frame-ancestors 'none'",
            "  Referrer-Policy: no-referrer",
            "  X-Content-Type-Options: nosniff",
        )
        text = "".join(f"{line}\n" for line in lines)
        (Path(app.outdir) / "_headers").write_text(text, encoding="utf-8")
