"""In TF1 most mathematical functions stood in tf itself."""

import tensorflow as tf


def determinant_logarithm(numbers):
    """Return the logarithm of a matrix's determinant.

    >>> determinant_logarithm([[2.0, 0.0], [0.0, 3.0]])
    1.7918
    """
    with tf.Graph().as_default(), tf.Session() as session:
        matrix = tf.constant(numbers)
        logarithm = tf.log(tf.matrix_determinant(matrix))
        return session.run(logarithm).item()
