"""Inside a graph a tensor has a dtype and a shape, and no value yet."""

import tensorflow as tf

notes = []


@tf.function
def mean_of_rows(table):
    """Return the mean of each row, and note what is known of the table.

    >>> mean_of_rows(tf.constant([[1.0, 2.0], [3.0, 5.0]])).numpy()
    array([1.5, 4. ], dtype=float32)
    >>> notes
    ['dtype float32', 'shape (2, 2)', 'numpy: False', 'eager: False']
    """
    notes.append("dtype %s" % table.dtype.name)
    notes.append("shape %s" % table.shape)
    notes.append("numpy: %s" % hasattr(table, "numpy"))
    notes.append("eager: %s" % tf.executing_eagerly())
    return tf.reduce_mean(table, axis=1)
