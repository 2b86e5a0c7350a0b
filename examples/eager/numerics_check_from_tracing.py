"""A graph has the checks for nan that were on when it was traced."""

import re

import tensorflow as tf


def loss(chances):
    return tf.reduce_mean(-tf.math.log(chances))


def blamed(function):
    """Return the name of the operation that the check's error names, if any.

    >>> before = tf.function(loss)
    >>> blamed(before) is None
    True
    >>> tf.debugging.enable_check_numerics()
    >>> blamed(before)
    '__inference_loss_'
    >>> during = tf.function(loss)
    >>> blamed(during)
    'Log'
    >>> tf.debugging.disable_check_numerics()
    >>> blamed(during)
    'Log'
    """
    try:
        function(tf.constant([0.5, -0.1]))
    except tf.errors.InvalidArgumentError as error:
        return re.search(r'op "([A-Za-z_]+)', str(error)).group(1)
