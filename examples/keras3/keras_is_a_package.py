"""Keras is a package that TensorFlow asks pip for."""

import importlib.metadata as metadata


def requirements(*names):
    """Return what the first installed package of these names asks pip for.

    >>> needed = requirements("tensorflow", "tensorflow-cpu", "tf-nightly-cpu")
    >>> [text.split(">")[0] for text in needed if text.startswith("keras")]
    ['keras']
    >>> needed = requirements("keras", "keras-nightly")
    >>> [text for text in needed if "tensorflow" in text]
    []
    """
    found = (
        distribution.metadata["Name"]
        for distribution in metadata.distributions()
    )
    installed = {str(name).replace("_", "-") for name in found}
    present = [name for name in names if name in installed]
    return metadata.requires(present[0]) or [] if present else []
