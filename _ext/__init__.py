"""A Sphinx extension: pages made of tested scripts, run at build, every shown output asserted.

The way of a page: :mod:`_ext.script` finds code and examples in a script, :mod:`_ext.reader` turns
a page into a notebook, :mod:`_ext.execute` runs it in kernels from :mod:`_ext.kernels` (forks of
:mod:`_ext.warm`), :mod:`_ext.check` compares, :mod:`_ext.show` places what is shown and
:mod:`_ext.receipt` says what ran. :mod:`_ext.build` ties them to Sphinx; :mod:`_ext.doctests` runs
the same scripts under pytest. Only :mod:`_ext.tensorflow_runner` knows TensorFlow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the doctests of a script need no Sphinx
    from sphinx.application import Sphinx

__version__ = "1.0"


def setup(app: Sphinx) -> dict[str, object]:
    """Register every part."""
    from .build import setup_build
    from .claims import setup_claims
    from .computed import setup_computed
    from .errors import setup_errors
    from .history import setup_history
    from .receipt import setup_receipt
    from .search import setup_search
    from .show import setup_show
    from .since import setup_since
    from .symbols import setup_symbols

    setup_show(app)
    setup_build(app)
    setup_since(app)
    setup_receipt(app)
    setup_computed(app)
    setup_history(app)
    setup_claims(app)
    setup_symbols(app)
    setup_errors(app)
    setup_search(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
