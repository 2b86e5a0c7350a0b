"""An operation can be handed each row, or all values at once."""

import numpy as np
import tensorflow as tf


def totals(ragged):
    """Sum each row, and say that a sum is one number.

    >>> ragged = tf.ragged.constant([[3, 1, 4], [], [5, 9]])
    >>> totals(ragged).numpy()
    array([ 8,  0, 14], dtype=int32)
    >>> np.array_equal(totals(ragged), tf.reduce_sum(ragged, axis=1))
    True
    >>> tf.map_fn(tf.reduce_sum, ragged)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Ragged values must have rank >= 1...
    """
    return tf.map_fn(tf.reduce_sum, ragged, fn_output_signature=tf.int32)


def in_bins(ragged):
    """Return for each value in which of five bins from 0 to 10 it lies.

    >>> ragged = tf.ragged.constant([[3.0, 1.0, 4.0], [], [5.0, 9.0]])
    >>> in_bins(ragged)
    <tf.RaggedTensor [[1, 0, 2], [], [2, 4]]>
    >>> tf.ragged.map_flat_values(tf.cumsum, ragged)
    <tf.RaggedTensor [[3.0, 4.0, 8.0], [], [13.0, 22.0]]>
    >>> tf.map_fn(tf.cumsum, ragged)
    <tf.RaggedTensor [[3.0, 4.0, 8.0], [], [5.0, 14.0]]>
    """
    return tf.ragged.map_flat_values(
        tf.histogram_fixed_width_bins, ragged, [0.0, 10.0], nbins=5
    )
