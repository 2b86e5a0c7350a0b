"""Many operations take ragged tensors as they are."""

import numpy as np
import tensorflow as tf


def means(ragged):
    """Return each row's mean.

    >>> ragged = tf.ragged.constant([[3.0, 1.0, 4.0], [1.0], [5.0, 9.0]])
    >>> means(ragged).numpy()
    array([2.6667, 1.       , 7.       ], dtype=float32)
    >>> np.allclose(means(ragged), [np.mean(row) for row in ragged.to_list()])
    True
    >>> with_empty_row = tf.ragged.constant([[3, 1, 4], []])
    >>> means(with_empty_row).numpy()
    array([2.66666667,        nan])
    >>> tf.reduce_max(with_empty_row, axis=1).numpy()
    array([          4, -2147483648], dtype=int32)
    >>> 10 * ragged + 1
    <tf.RaggedTensor [[31.0, 11.0, 41.0], [11.0], [51.0, 91.0]]>
    >>> tf.concat([ragged, ragged], axis=1)
    <tf.RaggedTensor [[3.0, 1.0, 4.0, 3.0, 1.0, 4.0], [1.0, 1.0], [5.0, 9.0, 5.0, 9.0]]>
    >>> ragged[:, :2]
    <tf.RaggedTensor [[3.0, 1.0], [1.0], [5.0, 9.0]]>
    >>> tf.gather(ragged, [2, 0])
    <tf.RaggedTensor [[5.0, 9.0], [3.0, 1.0, 4.0]]>
    >>> tf.ragged.boolean_mask(ragged, ragged > 2)
    <tf.RaggedTensor [[3.0, 4.0], [], [5.0, 9.0]]>
    """
    return tf.reduce_mean(ragged, axis=1)
