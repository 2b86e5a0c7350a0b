"""Dense does not take a ragged batch; TensorFlow's own mean does."""

import tensorflow as tf

ROWS = tf.ragged.constant([[1.0, 2.0, 3.0], [4.0]])


def means(rows):
    """Return the mean of each row.

    >>> means(ROWS).numpy().tolist()
    [2.0, 4.0]
    >>> tf.sqrt(ROWS - 1.0).to_list()
    [[0.0, 1.0, 1.4142], [1.7321]]
    """
    return tf.reduce_mean(rows, axis=1)


def apply_dense(rows):
    """Apply a dense layer with one unit.

    >>> apply_dense(ROWS)
    Traceback (most recent call last):
        ...
    ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 1) for variable path='dense/kernel'
    >>> apply_dense(ROWS.to_tensor()).shape.as_list()
    [2, 1]
    """
    return tf.keras.layers.Dense(1)(rows)
