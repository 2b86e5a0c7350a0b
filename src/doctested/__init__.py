"""Documentation whose every output is run and asserted, on every version of what it is about.

The modules of this folder need the standard library alone, and Python 3.7, so that they run beside
old versions of a package as well as beside the newest. What reads a script's text for a page is in
:mod:`doctested.source`, the Sphinx extension in :mod:`doctested.sphinx`, the plugin for pytest in
:mod:`doctested.pytest_plugin`.
"""

__version__ = "0.1.0"
