"""This site: what it knows of TensorFlow, its look-ups, and the frame around its pages.

:mod:`tf_site.tensorflow` is the runner, :mod:`tf_site.lookups` holds what readers look up, and
:mod:`tf_site.frame` what stands around the pages. What happens when is in :mod:`tf_site.phases`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the runner runs where no Sphinx is
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register the settings, the look-ups and the events."""
    from doctested.sphinx.phases import connect
    from tf_site import phases, settings
    from tf_site.lookups import LOOKUPS
    from tf_site.lookups.registry import add_lookup

    app.setup_extension("doctested.sphinx")
    settings.register(app)
    for lookup in LOOKUPS:
        add_lookup(app, lookup)
    connect(app, phases.PHASES)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
