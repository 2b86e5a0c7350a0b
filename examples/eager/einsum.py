"""einsum names the axes, multiplies, and sums over names that vanish."""

import numpy as np
import tensorflow as tf


def products(first, second):
    """Return three products of two matrices.

    >>> first = tf.constant([[1.0, 2.0], [3.0, 4.0]])
    >>> second = tf.constant([[1.0, 0.0], [1.0, 1.0]])
    >>> for name, product in products(first, second).items():
    ...     print(name, product.numpy().tolist())
    matrix product [[3.0, 2.0], [7.0, 4.0]]
    row by row [1.0, 7.0]
    transposed [[1.0, 3.0], [2.0, 4.0]]
    trace 5.0
    >>> np.allclose(products(first, second)["matrix product"], first @ second)
    True
    >>> np.allclose(products(first, second)["row by row"], np.sum(first * second, axis=1))
    True
    """
    return {
        "matrix product": tf.einsum("ij,jk->ik", first, second),
        "row by row": tf.einsum("ij,ij->i", first, second),
        "transposed": tf.einsum("ij->ji", first),
        "trace": tf.einsum("ii->", first),
    }


def score_batches(queries, keys):
    """Multiply each batch's queries with its keys, for each head.

    >>> score_batches(tf.ones([8, 5, 4, 16]), tf.ones([8, 7, 4, 16])).shape
    TensorShape([8, 4, 5, 7])
    """
    return tf.einsum("bqhd,bkhd->bhqk", queries, keys)
