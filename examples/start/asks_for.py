"""What an installed package asks for, by its own metadata."""

import importlib.metadata as metadata
import re

import keras
import tensorflow as tf


def asks_for(module, other):
    """Return the lines in which a module's package asks for another one.

    >>> asks_for(tf, "keras")
    ['keras>=3.12.0']
    >>> asks_for(keras, "tensorflow")
    []
    """
    package = metadata.packages_distributions()[module.__name__][0]
    lines = metadata.requires(package) or []
    return [
        line for line in lines if re.match(r"[\w.-]+", line).group() == other
    ]
