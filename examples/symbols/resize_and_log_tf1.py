"""Data and files: what was typed in TensorFlow 1."""

import tensorflow as tf


def resize_images():
    """Use tf.image.resize_images.

    >>> resize_images()
    [2, 2, 1]
    """
    return tf.image.resize_images(tf.ones([4, 4, 1]), [2, 2]).shape.as_list()


def logging():
    """Use tf.logging.info.

    >>> logging()
    """
    tf.logging.set_verbosity(tf.logging.ERROR)
    return tf.logging.info("not said")
