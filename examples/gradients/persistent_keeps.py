"""A persistent tape holds on to what it recorded."""

import weakref

import tensorflow as tf


def kept_after_gradient(persistent):
    """Return whether exp(x) is kept before and after gradient().

    >>> kept_after_gradient(persistent=False)
    (True, False)
    >>> kept_after_gradient(persistent=True)
    (True, True)
    """
    x = tf.Variable(tf.ones([1000]))
    with tf.GradientTape(persistent=persistent) as tape:
        value = tf.exp(x)
        kept = weakref.ref(value)
        value = tf.sin(value)
        value = tf.reduce_sum(value)
    before = kept() is not None
    tape.gradient(value, x)
    return before, kept() is not None
