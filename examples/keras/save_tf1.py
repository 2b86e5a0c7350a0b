"""Variables saved in TF1: a Saver, and the graph built again."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf


def save_and_restore(rows):
    """Return the outputs before saving and after restoring.

    >>> before, after = save_and_restore([[1.0, 2.0], [3.0, -1.0]])
    >>> bool(np.array_equal(before, after))
    True
    """
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "model")
        with tf.Graph().as_default(), tf.Session() as session:
            outputs = build(rows)
            session.run(tf.global_variables_initializer())
            before = session.run(outputs)
            tf.train.Saver().save(session, place)
        with tf.Graph().as_default(), tf.Session() as session:
            outputs = build(rows)
            tf.train.Saver().restore(session, place)
            return before, session.run(outputs)


def build(rows):
    """Return the outputs of a small network, in the current graph."""
    kernel = tf.get_variable("kernel", [2, 1])
    bias = tf.get_variable("bias", initializer=tf.zeros([1]))
    return tf.matmul(tf.constant(rows), kernel) + bias
