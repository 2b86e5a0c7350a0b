"""What AutoGraph asks of a loop."""

import tensorflow as tf


@tf.function
def growing(n):
    """Grow a tensor in a loop.

    >>> growing(tf.constant(3))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:...ValueError: 'x' has shape (1,) before the loop, but shape (2,) after one iteration. Use tf.autograph.experimental.set_loop_options to set shape invariants...
    """
    x = tf.zeros([1])
    for _ in tf.range(n):
        x = tf.concat([x, [1.0]], 0)
    return x
