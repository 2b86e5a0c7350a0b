"""A first computation, and the devices it can run on."""

import numpy as np
import tensorflow as tf


def matrix_product():
    """Return the product of two small matrices.

    >>> matrix_product()
    <tf.Tensor: shape=(2, 2), dtype=float32, numpy=
    array([[19., 22.],
           [43., 50.]], dtype=float32)>
    >>> np.array([[1, 2], [3, 4]]) @ np.array([[5, 6], [7, 8]])
    array([[19, 22],
           [43, 50]])
    """
    return tf.constant([[1.0, 2.0], [3.0, 4.0]]) @ [[5.0, 6.0], [7.0, 8.0]]


def devices():
    """Return the number of devices that TensorFlow found, by their kind.

    >>> print("GPUs found: %d" % devices()["GPU"])  # measurement  # doctest: +ELLIPSIS
    GPUs found: ...
    >>> devices()["CPU"]
    1
    """
    kinds = ("CPU", "GPU")
    return {kind: len(tf.config.list_physical_devices(kind)) for kind in kinds}
