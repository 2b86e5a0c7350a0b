"""One call seeds Python's random, NumPy and TensorFlow."""

import random

import numpy as np
import tensorflow as tf


def draw_from_each(set_seed):
    """Set the seed, then draw from the three sources.

    >>> draw_from_each(tf.keras.utils.set_random_seed)
    [0.3238, 0.0763, 0.8345]
    >>> draw_from_each(tf.keras.utils.set_random_seed)
    [0.3238, 0.0763, 0.8345]
    >>> draw_from_each(tf.random.set_seed)[2]
    0.8345
    """
    set_seed(7)
    sources = [random.random, np.random.rand, lambda: tf.random.uniform([])]
    return [round(float(draw()), 4) for draw in sources]
