"""A signature that describes ragged tensors."""

import tensorflow as tf

TREE = tf.RaggedTensorSpec([None, None], tf.int32)


def triangles(count):
    """Return the first rows of Pascal's triangle, and more with each element.

    >>> for triangle in triangles(3):
    ...     print(triangle.to_list())
    [[1]]
    [[1], [1, 1]]
    [[1], [1, 1], [1, 2, 1]]
    """
    return tf.data.Dataset.from_generator(
        lambda: generate_triangles(count), output_signature=TREE
    )


def generate_triangles(count):
    """Yield triangles of one row, of two rows, and so on."""
    rows = []
    for _ in range(count):
        above = [0] + (rows[-1] if rows else []) + [0]
        rows.append([a + b for a, b in zip(above, above[1:])] if rows else [1])
        yield tf.ragged.constant(rows)
