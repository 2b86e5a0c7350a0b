"""The page that checks a program which a reader pastes, in the browser.

    ```{paste}
    ```

shows the field, the buttons and the place of the result. The page alone loads what that needs: the
parser (``python -m port.parser`` bundles it), the data of symbols (:mod:`symbols.pack`) and the
scripts ``port*.js``. The command ``python -m port`` runs the same scripts.
"""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from doctested.sphinx.files import outdated
from symbols import notes as fates
from symbols import pack as data
from tf_site.lookups import symbols
from tf_site.lookups.registry import Lookup, app_directive

logger = logging.getLogger(__name__)

PARSER, DATA = "python_parser.js", "port_data.js"
PARTS = ("read", "fate", "tree", "value", "rules", "find", "tell")
SCRIPTS = (PARSER, DATA, *(f"port_{part}.js" for part in PARTS), "port.js")

EXAMPLE = """\
import tensorflow as tf
from tensorflow.contrib import layers

x = tf.placeholder(tf.float32, [None, 4], name="x")
labels = tf.placeholder(tf.int64, [None])
hidden = layers.fully_connected(x, 16)
hidden = tf.nn.dropout(hidden, 0.5)
logits = tf.layers.dense(hidden, 3)

losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)
loss = tf.reduce_mean(losses)
hits = tf.equal(tf.argmax(logits, dimension=1), labels)
train = tf.train.AdamOptimizer(0.01).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(100):
        _, value = sess.run([train, loss], feed_dict=batch(step))
        print "step", step, tf.log(value).eval()
"""
"""What the button pastes: a small program of TensorFlow 1, in Python 2."""

_PLACE = """
<div class="port pst-js-only" id="port" data-example="{example}">
<label for="port-code">Your program</label>
<textarea id="port-code" rows="12" spellcheck="false" autocomplete="off" autocapitalize="off"
 wrap="off" aria-describedby="port-stays"></textarea>
<p class="port-stays" id="port-stays">What you paste stays in this page: it is sent nowhere,
kept nowhere and never run.</p>
<p class="port-buttons"><button type="button" id="port-example">An example</button>
<button type="button" id="port-copy" disabled>Copy the report</button>
<button type="button" id="port-clear" disabled>Clear</button></p>
<p class="port-summary" id="port-summary" role="status" aria-live="polite"></p>
<div id="port-result"></div>
</div>
<noscript><p>This page checks a program by a script, in your browser: switch scripts on, or use
the command below.</p></noscript>
"""


class PasteDirective(SphinxDirective):
    """The field and the place of the result; a script fills it."""

    app: ClassVar[Sphinx]

    def run(self) -> list[nodes.Node]:
        """Both, as HTML, and a note that the page needs its scripts."""
        file = parser(self.app)
        if not file.is_file():
            logger.warning(
                "the parser for pasted programs is not there: %s\nmend: run `nox -s docs`, or "
                "`python -m port.parser` before sphinx",
                self.config.paste_parser, type="example", subtype="paste",
                location=self.get_location(),
            )  # fmt: skip
        self.env.metadata[self.env.docname]["paste"] = "yes"
        for folder in (data.__file__, __file__):
            self.env.note_dependency(folder)
        return [nodes.raw("", _PLACE.format(example=escape(EXAMPLE)), format="html")]


def parser(app: Sphinx) -> Path:
    """The bundle of the parser."""
    return Path(app.confdir) / str(app.config.paste_parser)


def add_scripts(app: Sphinx, pagename: str, _: str, context: dict, doctree: Any) -> None:
    """Give the page its scripts and its style, and no other page."""
    if doctree is not None and app.env.metadata.get(pagename, {}).get("paste"):
        app.add_css_file("port.css")
        for name in SCRIPTS:
            app.add_js_file(name, loading_method="defer")


def write_scripts(app: Sphinx, builder: Builder) -> None:
    """Put the parser and the data beside the site's other scripts, if a page needs them.

    Before the pages are written: a page names each script with a digest of what it holds.
    """
    if builder.format != "html":
        return
    pages = [name for name, facts in app.env.metadata.items() if facts.get("paste")]
    if not pages or not parser(app).is_file():
        return
    static, root = Path(app.outdir) / "_static", Path(app.confdir)
    static.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(parser(app), static / PARSER)
    said = [*symbols.sources(root, app.config), Path(data.__file__), Path(__file__)]
    titled = [Path(app.env.doc2path(name)) for name in app.env.found_docs]
    if not outdated(static / DATA, [*said, *titled]):
        return
    try:
        known = data.load(root)
    except fates.FatesError as error:
        raise ExtensionError(str(error)) from None
    link = app.builder.get_relative_uri

    def title(page: str) -> str:
        return symbols.page_title(app.env.doc2path(page)) if page in app.env.found_docs else page

    script = data.as_script(known, lambda page: link(pages[0], page), title)
    (static / DATA).write_text(script, encoding="utf-8")


def add(app: Sphinx) -> None:
    """Add the directive."""
    app_directive(app, "paste", PasteDirective)


LOOKUP = Lookup("paste_your_code", add)
