"""Which of several tensors hold something that is not a finite number."""

import tensorflow as tf


def bad(tensors):
    """Return the names of the tensors with infinite or missing numbers.

    >>> scores = tf.constant([1.0, 0.0])
    >>> bad({"scores": scores, "inverse": 1 / scores, "log": tf.math.log(-scores)})
    ['inverse', 'log']
    """
    return [
        name
        for name, tensor in tensors.items()
        if not tf.reduce_all(tf.math.is_finite(tensor))
    ]
