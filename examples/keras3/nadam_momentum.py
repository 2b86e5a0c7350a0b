"""Nadam's momentum at the start: the factor 0.004 in an exponent is gone."""

import tensorflow as tf


def first_step(gradient):
    """Return how far Nadam's first step goes, with a rate of 1.

    >>> round(first_step(0.5), 4)
    1.0628
    >>> round(by_hand(slowness=1), 4), round(by_hand(slowness=0.004), 4)
    (1.0628, 1.0565)
    """
    variable = tf.Variable(0.0)
    optimizer = tf.keras.optimizers.Nadam(learning_rate=1.0)
    optimizer.apply_gradients([(tf.constant(gradient), variable)])
    return -float(variable.numpy())


def by_hand(slowness):
    """Return the first step for any gradient that is not small."""
    now, next_one = [0.9 * (1 - 0.96 ** (slowness * t) / 2) for t in (1, 2)]
    return 1 + (1 - 0.9) * next_one / (1 - now * next_one)
