"""A GRU of TF1: one kernel for the gates, one for the candidate."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(2, 3, 2)
GATES = np.cos(np.arange(16)).astype("float32").reshape(4, 4)
CANDIDATE = np.cos(np.arange(8)).astype("float32").reshape(4, 2)


def run():
    """Return the outputs of the last step.

    >>> np.float64(run()).round(4).tolist()
    Traceback (most recent call last):
        ...
    AttributeError: `GRUCell` is not available with Keras 3.
    """
    with tf.Graph().as_default(), tf.Session() as session:
        cell = tf.nn.rnn_cell.GRUCell(2)
        outputs, _ = tf.nn.dynamic_rnn(cell, ROWS, dtype=tf.float32)
        session.run(tf.global_variables_initializer())
        values = {"gates/kernel": GATES, "candidate/kernel": CANDIDATE}
        for variable in tf.global_variables():
            name = variable.op.name.replace("rnn/gru_cell/", "")
            if name in values:
                session.run(variable.assign(values[name]))
        return session.run(outputs[:, -1])
