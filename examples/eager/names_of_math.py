"""Mathematical functions moved from tf into tf.math and tf.linalg."""

import operator

import tensorflow as tf

TODAY = {
    "log": "math.log",
    "ceil": "math.ceil",
    "is_nan": "math.is_nan",
    "matrix_solve": "linalg.solve",
    "matrix_inverse": "linalg.inv",
    "matrix_determinant": "linalg.det",
    "svd": "linalg.svd",
}


def found(names):
    """Return those of the names that tf has.

    >>> found(TODAY.keys())
    []
    >>> for name in found(TODAY.values()):
    ...     print("tf." + name)
    tf.math.log
    tf.math.ceil
    tf.math.is_nan
    tf.linalg.solve
    tf.linalg.inv
    tf.linalg.det
    tf.linalg.svd
    """
    return [name for name in names if has(name)]


def has(name):
    try:
        return callable(operator.attrgetter(name)(tf))
    except AttributeError:
        return False
