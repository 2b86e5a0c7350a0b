"""Whether a TensorFlow wheel suits a Python."""

import importlib.metadata as metadata

from packaging.specifiers import SpecifierSet


def suits(python):
    """Return whether the installed TensorFlow may run on this Python.

    >>> [suits(python) for python in ("3.6", "3.9", "3.10", "3.13")]
    [False, False, True, True]
    >>> suits("3.14")
    True
    """
    name = metadata.packages_distributions()["tensorflow"][0]
    wanted = metadata.metadata(name)["Requires-Python"]
    return SpecifierSet(wanted).contains(python)
