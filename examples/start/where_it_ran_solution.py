"""The same product on a device that the program chooses."""

import tensorflow as tf


def product_on(device):
    """Return the product of two matrices, computed on a device.

    >>> product = product_on("CPU:0")
    >>> product.device
    '/job:localhost/replica:0/task:0/device:CPU:0'
    >>> product.numpy()
    array([[19., 22.],
           [43., 50.]], dtype=float32)
    """
    with tf.device(device):
        left = tf.constant([[1.0, 2.0], [3.0, 4.0]])
        return left @ tf.constant([[5.0, 6.0], [7.0, 8.0]])
