"""A descent that leaves the page, and the same one with clipping."""

import tensorflow as tf


def descend(clip, steps=100, rate=0.1):
    """Return where a descent on x**4 from 3 is after some steps.

    >>> descend(clip=None, steps=3) < -1e6
    True
    >>> descend(clip=None)
    nan
    >>> abs(descend(clip=1.0)) < 0.25
    True
    """
    x = tf.Variable(3.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = x**4
        gradient = tape.gradient(loss, x)
        if clip is not None:
            gradient = tf.clip_by_norm(gradient, clip)
        x.assign_sub(rate * gradient)
    return float(x.numpy())
