"""A recurrent layer of TF1: a cell, and dynamic_rnn that runs it."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(2, 3, 2)
KERNEL = np.cos(np.arange(32)).astype("float32").reshape(4, 8)


def run():
    """Return the outputs of the last step, and the state c beside them.

    >>> [np.float64(numbers).round(4).tolist() for numbers in run()]
    Traceback (most recent call last):
        ...
    AttributeError: `BasicLSTMCell` is not available with Keras 3.
    """
    with tf.Graph().as_default(), tf.Session() as session:
        start = tf.constant_initializer(KERNEL)
        with tf.variable_scope("model", initializer=start):
            cell = tf.nn.rnn_cell.BasicLSTMCell(2)
            outputs, state = tf.nn.dynamic_rnn(cell, ROWS, dtype=tf.float32)
        session.run(tf.global_variables_initializer())
        return session.run([outputs[:, -1], state.c])
