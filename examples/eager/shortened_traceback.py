"""TensorFlow leaves its own functions out of a traceback."""

import traceback

import tensorflow as tf


def frames(function):
    """Return how many functions the error of a call came through.

    >>> tf.debugging.is_traceback_filtering_enabled()
    True
    >>> short = frames(lambda: tf.matmul(tf.ones([1, 3]), tf.ones([2, 1])))
    >>> tf.debugging.disable_traceback_filtering()
    >>> whole = frames(lambda: tf.matmul(tf.ones([1, 3]), tf.ones([2, 1])))
    >>> tf.debugging.enable_traceback_filtering()
    >>> short < whole
    True
    """
    try:
        function()
    except tf.errors.InvalidArgumentError as error:
        return len(traceback.extract_tb(error.__traceback__))
