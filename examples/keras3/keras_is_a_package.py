"""Keras is a package that TensorFlow asks pip for."""

from importlib import metadata


def requirements(*names):
    """Return what the first installed package of these names asks pip for.

    >>> needed = requirements("tensorflow", "tensorflow-cpu")
    >>> [text.split(">")[0] for text in needed if text.startswith("keras")]
    ['keras']
    >>> [text for text in requirements("keras") if "tensorflow" in text]
    []
    >>> metadata.version("keras").split(".")[0]
    '3'
    """
    installed = {found.metadata["Name"] for found in metadata.distributions()}
    return metadata.requires(next(name for name in names if name in installed))
