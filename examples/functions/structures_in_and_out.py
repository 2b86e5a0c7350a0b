"""A tf.function takes and returns what a Python function does."""

import tensorflow as tf


@tf.function
def summary(table, labels):
    """Return a dictionary with a tuple, a number and None in it.

    >>> table = {"first": tf.constant([1, 2]), "second": tf.constant([3, 4])}
    >>> result = summary(table, labels=["a", "b"])
    >>> sorted(result)
    ['ends', 'rows', 'total', 'unit']
    >>> result["total"].numpy()
    array([4, 6], dtype=int32)
    >>> result["rows"], result["unit"]
    (<tf.Tensor: shape=(), dtype=int32, numpy=2>, None)
    >>> [item.numpy() for item in result["ends"]]
    [b'a', b'b']
    """
    return {
        "total": table["first"] + table["second"],
        "ends": (labels[0], labels[-1]),
        "rows": len(table),
        "unit": None,
    }
