"""Images turned at random: the old generator, and a layer today."""

import numpy as np
import tensorflow as tf

IMAGE = np.array([[[[1.0], [2.0], [3.0]]]], np.float32)


def status():
    """Return how the documentation of the old generator begins.

    >>> status()
    'DEPRECATED.'
    """
    generator = tf.keras.preprocessing.image.ImageDataGenerator
    return generator.__doc__.split()[0]


def flipped(training):
    """Return which orders of the pixels come out of 20 calls.

    >>> flipped(training=True)
    ['1 2 3', '3 2 1']
    >>> flipped(training=False)
    ['1 2 3']
    """
    layer = tf.keras.layers.RandomFlip("horizontal", seed=1)
    images = [layer(IMAGE, training=training) for _ in range(20)]
    orders = {"%d %d %d" % tuple(np.ravel(image)) for image in images}
    return sorted(orders)
