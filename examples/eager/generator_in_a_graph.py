"""A generator is made outside a graph, as a variable is."""

import tensorflow as tf


@tf.function
def draw(generator):
    """Draw two numbers from a generator made elsewhere.

    >>> generator = tf.random.Generator.from_seed(7)
    >>> draw(generator).numpy()
    array([-1.3240 ,  0.2879], dtype=float32)
    >>> draw(generator).numpy()
    array([ 0.4312, -1.4442 ], dtype=float32)
    """
    return generator.normal([2])


@tf.function
def draw_from_new(seed):
    """Make a generator and draw two numbers from it.

    >>> draw_from_new(7)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: tf.function only supports singleton tf.Variables...
    """
    return tf.random.Generator.from_seed(seed).normal([2])
