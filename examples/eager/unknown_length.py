"""In a graph a length may be unknown to .shape, but not to tf.shape."""

import tensorflow as tf

seen = []


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def mean_row(rows):
    """Return the mean of the rows, and write down both kinds of shape.

    >>> mean_row(tf.constant([[1.0, 2.0], [3.0, 6.0]])).numpy()
    array([2., 4.], dtype=float32)
    >>> mean_row(tf.constant([[5.0, 7.0]])).numpy()
    array([5., 7.], dtype=float32)
    >>> seen
    [(TensorShape([None, 2]), TensorShape([]))]
    """
    static, dynamic = rows.shape, tf.shape(rows)
    seen.append((static, dynamic[0].shape))
    return tf.reduce_sum(rows, axis=0) / tf.cast(dynamic[0], tf.float32)


@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def mean_row_by_static_length(rows):
    """Divide by the length that .shape tells.

    >>> mean_row_by_static_length(tf.ones([4, 2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: None values not supported...
    """
    return tf.reduce_sum(rows, axis=0) / rows.shape[0]
