"""Two cells on top of each other, and a state that is carried to the next batch."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(1, 6, 2)
KERNEL = np.cos(np.arange(32)).astype("float32").reshape(4, 8)


def run():
    """Return the last outputs of two batches of three steps.

    >>> [np.float64(outputs).round(4).tolist() for outputs in run()]
    Traceback (most recent call last):
        ...
    AttributeError: `BasicLSTMCell` is not available with Keras 3.
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, [1, 3, 2])
        cells = [tf.nn.rnn_cell.BasicLSTMCell(2) for _ in range(2)]
        stack = tf.nn.rnn_cell.MultiRNNCell(cells)
        first = stack.zero_state(1, tf.float32)
        start = tf.constant_initializer(KERNEL)
        with tf.variable_scope("model", initializer=start):
            outputs, last = tf.nn.dynamic_rnn(stack, x, initial_state=first)
        session.run(tf.global_variables_initializer())
        state, found = session.run(first), []
        for batch in np.split(ROWS, 2, axis=1):
            feed = {x: batch, first: state}
            output, state = session.run([outputs[:, -1], last], feed)
            found.append(output[0])
        return found
