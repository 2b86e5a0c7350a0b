"""Keras is a package that TensorFlow asks pip for."""

import importlib.metadata as metadata
import re


def requirements(*names):
    """Return what the first installed package of these names asks pip for.

    >>> "keras" in requirements("tensorflow", "tensorflow-cpu", "tf-nightly-cpu")
    True
    >>> "tensorflow" in requirements("keras", "keras-nightly")
    False
    """
    found = (
        distribution.metadata["Name"]
        for distribution in metadata.distributions()
    )
    installed = {str(name).replace("_", "-") for name in found}
    present = [name for name in names if name in installed]
    lines = metadata.requires(present[0]) or [] if present else []
    return {re.match(r"[\w.-]+", line).group() for line in lines}
