"""A package that asks for an older TensorFlow in two of its extras."""

import importlib.metadata as metadata

import tensorflow_datasets as tfds


def bounds(module):
    """Return the lines in which a module's package asks for TensorFlow.

    >>> for line in bounds(tfds):
    ...     print(line)
    tensorflow>=2.1; extra == "tensorflow"
    tensorflow<2.20.0; extra == "c4"
    tensorflow<2.20.0; extra == "nsynth"
    """
    package = metadata.packages_distributions()[module.__name__][0]
    lines = metadata.requires(package)
    return [
        line
        for line in lines
        if line.startswith(("tensorflow>", "tensorflow<"))
    ]
