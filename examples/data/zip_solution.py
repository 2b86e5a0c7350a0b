"""Two datasets side by side: a planet's distance and its year."""

import tensorflow as tf


def kepler_constants(distances, years):
    """Return years squared over distance cubed, for each planet.

    >>> distances = tf.data.Dataset.from_tensor_slices([0.723, 1.0, 1.524])
    >>> years = tf.data.Dataset.from_tensor_slices([0.615, 1.0, 1.881])
    >>> kepler_constants(distances, years)
    [1.00, 1.00, 1.00]
    """
    pairs = tf.data.Dataset.zip((distances, years))
    return [float(year**2 / distance**3) for distance, year in pairs]
