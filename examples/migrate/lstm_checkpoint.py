"""The kernel of an old cell, read from its checkpoint into a Keras layer."""

import tempfile

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(2, 3, 2)
NAME = "rnn/basic_lstm_cell/kernel"


def save_old(place):
    """Save what a TF1 program of one cell saved; return its last outputs."""
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        kernel = tf.compat.v1.get_variable(NAME, [4, 8])
        c = h = tf.zeros([2, 2])
        for row in tf.unstack(ROWS, axis=1):
            i, j, f, o = tf.split(tf.concat([row, h], 1) @ kernel, 4, axis=1)
            c = c * tf.sigmoid(f + 1) + tf.sigmoid(i) * tf.tanh(j)
            h = tf.tanh(c) * tf.sigmoid(o)
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver().save(session, place)
        return session.run(h)


def difference():
    """Return how far the outputs are apart.

    >>> bool(difference() < 1e-6)
    True
    """
    with tempfile.TemporaryDirectory() as folder:
        theirs = save_old(folder + "/model")
        old = tf.train.load_checkpoint(folder + "/model").get_tensor(NAME)
    i, j, f, o = np.split(old, 4, axis=1)
    kernel = np.concatenate([i, f, j, o], axis=1)
    layer = tf.keras.layers.LSTM(2)
    layer.build((None, 3, 2))
    layer.set_weights([kernel[:2], kernel[2:], layer.get_weights()[2]])
    return np.abs(layer(ROWS) - theirs).max()
