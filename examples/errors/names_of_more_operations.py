"""More operations of TensorFlow 1 that have other names now."""

import tensorflow as tf


def renamed(size):
    """Return what the new names compute.

    >>> renamed(2)
    ([2, 2, 3], 9, 0.69)
    >>> tf.image.resize_images  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow._api.v2.image' has no attribute 'resize_images'...
    >>> tf.py_func  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'py_func'...
    >>> tf.nn.softmax_cross_entropy_with_logits_v2  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow._api.v2.nn' has no attribute 'softmax_cross_entropy_with_logits_v2'...
    """
    resized = tf.image.resize(tf.zeros([8, 8, 3]), [size, size])
    nine = tf.numpy_function(lambda x: x * x, [tf.constant(3)], tf.int32)
    loss = tf.nn.softmax_cross_entropy_with_logits([1.0, 0.0], [0.0, 0.0])
    return resized.shape.as_list(), int(nine), round(float(loss), 2)
