"""Padding fills rows up to one length, and a mask tells what was there."""

import tensorflow as tf


def pad(ragged):
    """Return a table filled up with zeros, and its mask.

    >>> table, mask = pad(tf.ragged.constant([[3.0, 1.0, 4.0], [1.0], [5.0, 9.0]]))
    >>> table
    <tf.Tensor: shape=(3, 3), dtype=float32, numpy=
    array([[3., 1., 4.],
           [1., 0., 0.],
           [5., 9., 0.]], dtype=float32)>
    >>> mask
    <tf.Tensor: shape=(3, 3), dtype=bool, numpy=
    array([[ True,  True,  True],
           [ True, False, False],
           [ True,  True, False]])>
    >>> tf.reduce_mean(table, axis=1).numpy()
    array([2.6667 , 0.3333, 4.6667 ], dtype=float32)
    >>> masked_means(table, mask).numpy()
    array([2.6667, 1.       , 7.       ], dtype=float32)
    >>> tf.RaggedTensor.from_tensor(table, lengths=[3, 1, 2]).to_list()
    [[3.0, 1.0, 4.0], [1.0], [5.0, 9.0]]
    """
    return ragged.to_tensor(), tf.sequence_mask(ragged.row_lengths())


def masked_means(table, mask):
    """Return the mean of each row, without the padding."""
    weights = tf.cast(mask, table.dtype)
    return tf.reduce_sum(table * weights, axis=1) / tf.reduce_sum(
        weights, axis=1
    )
