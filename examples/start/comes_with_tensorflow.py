"""Which packages of the ecosystem TensorFlow itself asks for."""

import importlib.metadata as metadata
import re


def required(names):
    """Return whether TensorFlow's wheel requires each of the packages.

    >>> required(["keras", "numpy", "h5py"])
    {'keras': True, 'numpy': True, 'h5py': True}
    >>> required(["tensorboard", "tensorflow-estimator", "tf-keras"])
    {'tensorboard': False, 'tensorflow-estimator': False, 'tf-keras': False}
    """
    wheel = metadata.packages_distributions()["tensorflow"][0]
    lines = [line for line in metadata.requires(wheel) if "extra" not in line]
    found = {re.match(r"[\w.-]+", line).group() for line in lines}
    return {name: name in found for name in names}
