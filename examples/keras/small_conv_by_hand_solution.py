"""A convolution computed in NumPy: the filter slides and is not turned."""

import numpy as np
import tensorflow as tf


def by_hand(image, kernel):
    """Return the sum of products at each place where the filter fits.

    >>> random = np.random.RandomState(1)
    >>> image, kernel = random.normal(size=(6, 6)), random.normal(size=(3, 3))
    >>> by_hand(image, kernel).shape
    (4, 4)
    >>> np.allclose(by_hand(image, kernel), by_layer(image, kernel), atol=1e-5)
    True
    """
    size = len(image) - len(kernel) + 1
    result = np.zeros([size, size])
    for row in range(size):
        for column in range(size):
            part = image[row : row + 3, column : column + 3]
            result[row, column] = np.sum(part * kernel)
    return result


def by_layer(image, kernel):
    """Return what the layer makes of one image with one filter."""
    layer = tf.keras.layers.Conv2D(1, len(kernel), use_bias=False)
    layer.build([None, None, None, 1])
    layer.set_weights([kernel[:, :, None, None]])
    return layer(image[None, :, :, None])[0, :, :, 0]
