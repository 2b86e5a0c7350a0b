"""What a dataset says of its elements before any is made."""

import numpy as np
import tensorflow as tf

PLANETS = {
    "name": ["Venus", "Earth", "Mars"],
    "distance": [0.723, 1.0, 1.524],
    "days": np.array([224.7, 365.25, 687.0]),
}


def planets():
    """Return a dataset of one dictionary for each planet.

    >>> for key, spec in planets().element_spec.items():
    ...     print(key, spec.dtype.name, spec.shape)
    name string ()
    distance float32 ()
    days float64 ()
    >>> earth = next(iter(planets().skip(1)))
    >>> earth["name"].numpy(), float(earth["days"])
    (b'Earth', 365.25)
    """
    return tf.data.Dataset.from_tensor_slices(PLANETS)
