"""Data and files: what was typed then, as it is now."""

import tensorflow as tf


def resize_images():
    """Do what was done by tf.image.resize_images.

    >>> resize_images()
    [2, 2, 1]
    """
    return tf.image.resize(tf.ones([4, 4, 1]), [2, 2]).shape.as_list()


def logging():
    """Do what was done by tf.logging.info.

    >>> logging()
    """
    tf.get_logger().setLevel("ERROR")
    return tf.get_logger().info("not said")
