"""A graph of two placeholders and two results, in TF1."""

import numpy as np
import tensorflow as tf


def measure(lengths, widths):
    """Return the areas and perimeters of rectangles.

    >>> lengths = np.array([[3.0], [5.0]])
    >>> widths = np.array([[2.0], [4.0]])
    >>> outputs = measure(lengths, widths)
    >>> outputs["area"].tolist()
    [[6.0], [20.0]]
    >>> outputs["perimeter"].tolist()
    [[10.0], [18.0]]
    """
    with tf.Graph().as_default():
        length = tf.placeholder(tf.float32, shape=(None, 1))
        width = tf.placeholder(tf.float32, shape=(None, 1))
        area = length * width
        perimeter = tf.add_n([length, width, length, width])
        with tf.Session() as session:
            return session.run(
                {"area": area, "perimeter": perimeter},
                feed_dict={length: lengths, width: widths},
            )
