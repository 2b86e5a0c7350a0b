"""A tensor that grows in a loop needs its shape left open."""

import tensorflow as tf


@tf.function
def powers_of_two(count):
    """Return the powers of two below 2 ** count.

    >>> powers_of_two(tf.constant(5)).numpy()
    array([ 1,  2,  4,  8, 16], dtype=int32)
    """
    powers = tf.ones([1], tf.int32)
    while tf.size(powers) < count:
        tf.autograph.experimental.set_loop_options(
            shape_invariants=[(powers, tf.TensorShape([None]))]
        )
        powers = tf.concat([powers, 2 * powers[-1:]], axis=0)
    return powers
