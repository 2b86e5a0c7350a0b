"""The Sphinx extension: pages made of tested scripts, run at build, every shown output asserted.

The way of a page: :mod:`~doctested.source.script` finds code and examples in a script,
:mod:`~doctested.sphinx.execute.reader` turns a page into a notebook, and
:mod:`~doctested.sphinx.execute.pages` has it executed, checks it and hands it to myst-nb;
:mod:`~doctested.sphinx.page.directive` places what is shown, :mod:`~doctested.sphinx.records` adds
what other runners saw, and :mod:`~doctested.sphinx.page.receipt` says what ran. What happens at
which event stands in :mod:`~doctested.sphinx.phases`, what an author can set in
:mod:`~doctested.sphinx.settings`, and what outlives an event in :mod:`~doctested.sphinx.state`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import doctested

if TYPE_CHECKING:  # what runs in a script's process needs no Sphinx
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register the settings, the directives and the events."""
    from doctested.sphinx import phases, settings
    from doctested.sphinx.downloads.bundle import add_bundle
    from doctested.sphinx.history.versions import add_versions
    from doctested.sphinx.page.deferred import add_deferred_node
    from doctested.sphinx.page.directive import add_example

    for extension in ("myst_nb", "sphinx_design"):  # they read pages, and draw tabs
        app.setup_extension(extension)
    settings.register(app)
    add_example(app)
    add_deferred_node(app)
    add_versions(app)
    add_bundle(app)
    phases.connect(app, phases.PHASES)
    return {
        "version": doctested.__version__,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
