"""What TensorFlow says to those who make an Estimator."""

import functools
import logging
import tempfile

import tensorflow as tf


@functools.lru_cache()  # the same line is not logged twice
def advice():
    """Make an Estimator; return the first instruction that is logged.

    >>> advice()
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'estimator'
    """
    logged, handler = [], logging.Handler()
    handler.emit = lambda record: logged.append(record.getMessage())
    tf.get_logger().addHandler(handler)
    with tempfile.TemporaryDirectory() as folder:
        tf.estimator.Estimator(lambda features: None, folder)
    tf.get_logger().removeHandler(handler)
    return logged[-1].partition("updating:\n")[2] if logged else ""


def promoted():
    """Return whether Estimators are there, and nothing else is advised.

    >>> promoted()
    False
    """
    try:
        return advice() == ""
    except AttributeError:
        return False
