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
    from .addresses import setup_addresses
    from .build import setup_build
    from .bundle import setup_bundle
    from .claims import setup_claims
    from .computed import setup_computed
    from .dates import setup_dates
    from .downloads import setup_downloads
    from .errors import setup_errors
    from .frame import setup_frame
    from .history import setup_history
    from .llms import setup_llms
    from .look import setup_look
    from .paste import setup_paste
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
    setup_look(app)
    setup_claims(app)
    setup_symbols(app)
    setup_errors(app)
    setup_paste(app)
    setup_downloads(app)
    setup_dates(app)
    setup_frame(app)
    setup_llms(app)
    setup_addresses(app)
    setup_bundle(app)
    setup_search(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
