"""A SavedModel in TensorFlow 1: the graph and its numbers, for other programs."""

import os
import tempfile

import numpy as np
import tensorflow as tf


def save_and_serve(rows):
    """Return the outputs before saving and those of the loaded folder.

    >>> before, after = save_and_serve([[1.0, 2.0], [3.0, -1.0]])
    >>> bool(np.array_equal(before, after))
    True
    """
    with tempfile.TemporaryDirectory() as parent:
        folder = os.path.join(parent, "model")
        with tf.Graph().as_default(), tf.Session() as session:
            inputs = tf.placeholder(tf.float32, [None, 2], "inputs")
            kernel = tf.get_variable("kernel", [2, 1])
            outputs = tf.matmul(inputs, kernel, name="outputs")
            session.run(tf.global_variables_initializer())
            before = session.run(outputs, {inputs: rows})
            ends = {"inputs": inputs}, {"outputs": outputs}
            tf.saved_model.simple_save(session, folder, *ends)
        with tf.Graph().as_default(), tf.Session() as session:
            tf.saved_model.loader.load(session, ["serve"], folder)
            return before, session.run("outputs:0", {"inputs:0": rows})
