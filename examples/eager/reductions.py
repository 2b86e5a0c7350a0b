"""A reduction takes away the axes that it is told."""

import numpy as np
import tensorflow as tf


def sums(table):
    """Sum a table in four ways.

    >>> table = tf.constant([[1, 2, 3], [4, 5, 6]])
    >>> for name, total in sums(table).items():
    ...     print(name, total.numpy().tolist())
    all 21
    down the columns [5, 7, 9]
    along the rows [6, 15]
    rows, axis kept [[6], [15]]
    """
    return {
        "all": tf.reduce_sum(table),
        "down the columns": tf.reduce_sum(table, axis=0),
        "along the rows": tf.reduce_sum(table, axis=1),
        "rows, axis kept": tf.reduce_sum(table, axis=1, keepdims=True),
    }


def others(table):
    """Return what else there is to reduce by.

    >>> table = tf.constant([[1.0, 2.0], [3.0, 6.0]])
    >>> {name: value.numpy().item() for name, value in others(table).items()}
    {'mean': 3.0, 'largest': 6.0, 'product': 36.0, 'any above 5': True, 'std': 1.8708}
    """
    return {
        "mean": tf.reduce_mean(table),
        "largest": tf.reduce_max(table),
        "product": tf.reduce_prod(table),
        "any above 5": tf.reduce_any(table > 5.0),
        "std": tf.math.reduce_std(table),
    }
