"""tf.experimental.numpy has NumPy's functions, and they return tensors."""

import numpy as np
import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def spread(numbers):
    """Return the distance from the smallest to the largest number.

    >>> spread(tf.constant([3.0, 1.0, 4.0]))
    <tf.Tensor: shape=(), dtype=float32, numpy=3.0>
    >>> type(spread(tf.constant([3.0, 1.0]))) is type(tf.constant(0.0))
    True
    >>> [name for name in ["linalg", "fft", "percentile"] if hasattr(tnp, name)]
    []
    >>> np.ptp([3.0, 1.0, 4.0]).item()
    3.0
    """
    return tnp.max(numbers) - tnp.min(numbers)


def slope(numbers):
    """Differentiate through a function of tf.experimental.numpy.

    >>> slope(tf.constant([3.0, 1.0, 4.0])).numpy()
    array([ 0., -1.,  1.], dtype=float32)
    """
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        result = spread(numbers)
    return tape.gradient(result, numbers)
