"""The gradient of a loop whose number of turns is a tensor."""

import tensorflow as tf


def power(x, turns):
    """Return x multiplied by itself, by a loop."""
    product = tf.constant(1.0)
    for _ in tf.range(turns):
        product *= x
    return product


def slope(function, at, turns):
    """Return the slope of a power, by the tape.

    >>> [float(slope(power, 2.0, tf.constant(turns))) for turns in (1, 3, 5)]
    [1.0, 12.0, 80.0]
    >>> graph = tf.function(power)
    >>> [float(slope(graph, 2.0, tf.constant(turns))) for turns in (1, 3, 5)]
    [1.0, 12.0, 80.0]
    >>> [turns * 2.0 ** (turns - 1) for turns in (1, 3, 5)]
    [1.0, 12.0, 80.0]
    """
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x, turns)
    return tape.gradient(y, x)
